package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.Map;

/**
 * What the Graph API answers.
 *
 * @param status the HTTP status, 200 for a success
 * @param body the JSON object: what was asked for, or Graph's error envelope
 */
public record GraphAnswer(int status, Map<String, Object> body) {
    /** {@return whether the call did what it was to do} */
    public boolean isSuccess() {
        return status == 200;
    }
}
