package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.http.RequestProgress;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;

/**
 * A request to Airbyte that needs a bearer token.
 *
 * @param name what it is for, in messages
 * @param effect what it does
 * @param secrets what of it must not turn up in a message
 * @param maker makes the call anew for each attempt
 */
record AirbyteRequest(String name, Effect effect, List<String> secrets, Maker maker) {

    /** Makes the call with the headers that authorize it. */
    @FunctionalInterface
    interface Maker {

        Call<ResponseBody> make(AirbyteApi api, Map<String, String> headers, RequestProgress mark);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return name;
    }
}
