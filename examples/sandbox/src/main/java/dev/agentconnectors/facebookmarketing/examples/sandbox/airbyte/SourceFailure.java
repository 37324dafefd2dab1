package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphAnswer;
import java.util.Map;

/**
 * An error of the Graph API as the Airbyte face hands it on.
 *
 * @param status the HTTP status
 * @param body the JSON object
 */
public record SourceFailure(int status, Map<String, Object> body) {
    /**
     * Wraps an error.
     *
     * @param answer what the Graph API answered
     * @return what the Airbyte face makes of it
     */
    public static SourceFailure of(GraphAnswer answer) {
        ApiError error = ApiError.ofGraph(answer);
        return new SourceFailure(error.status(), error.body(null));
    }
}
