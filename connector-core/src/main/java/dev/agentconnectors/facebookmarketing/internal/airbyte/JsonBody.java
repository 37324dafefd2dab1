package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;

/** Request bodies of JSON. */
final class JsonBody {

    private static final MediaType JSON = MediaType.get("application/json");

    private JsonBody() {}

    /** The body, written out at once, so that it can be sent again and later changes of the map do not matter. */
    static RequestBody of(Map<String, Object> values) {
        try {
            return RequestBody.create(ByteString.encodeUtf8(Json.write(values)), JSON);
        } catch (IllegalArgumentException notFinite) {
            throw new ValidationException(
                    "Nothing was sent: JSON has no way to write NaN or an infinite number. Give" + " finite numbers.");
        }
    }
}
