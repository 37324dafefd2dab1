package dev.agentconnectors.facebookmarketing.examples.sandbox;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.util.Map;

/**
 * A request as it arrived, with every secret replaced by {@code ***}.
 *
 * @param face who was asked
 * @param method the HTTP method
 * @param path the path
 * @param query the query, still encoded, empty when there was none
 * @param headers the headers by lower-case name
 * @param body the body, empty when there was none
 */
public record RecordedRequest(
        Face face, String method, String path, String query, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public RecordedRequest {
        headers = Map.copyOf(headers);
    }
}
