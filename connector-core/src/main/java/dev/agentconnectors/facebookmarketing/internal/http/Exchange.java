package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import java.util.function.Function;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * One request and what is made of its answer, perhaps in several attempts.
 *
 * @param name what it is for, in messages
 * @param effect what it does; a write is repeated only where nothing was done
 * @param attempts makes the request of one attempt
 * @param <T> what is made of the answer
 */
public record Exchange<T>(String name, Effect effect, Function<RequestProgress, Attempt<T>> attempts) {

    /**
     * The request of one attempt.
     *
     * @param call the request
     * @param redactor what must not come out of the answer
     * @param pace under which limits it falls, or null where no limits are known
     * @param reading makes a result of an answer, or throws a {@code ConnectorException}
     * @param <T> what is made of the answer
     */
    public record Attempt<T>(
            Call<ResponseBody> call,
            Redactor redactor,
            @Nullable Pace pace,
            Function<Answer, T> reading) {}

    /** True for what may be done twice without harm. */
    boolean isRead() {
        return effect == Effect.READ;
    }
}
