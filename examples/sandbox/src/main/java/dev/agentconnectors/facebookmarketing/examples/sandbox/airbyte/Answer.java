package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;

/**
 * What a call is answered with.
 *
 * @param status the HTTP status
 * @param contentType the media type, empty where there is no body
 * @param body the body
 * @param headers further headers
 */
record Answer(int status, String contentType, String body, Map<String, String> headers) {
    static Answer of(int status, Map<String, Object> json) {
        try {
            return new Answer(status, "application/json", JsonText.MAPPER.writeValueAsString(json), Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists, texts and numbers can always be written", e);
        }
    }

    static Answer empty(int status) {
        return new Answer(status, "", "", Map.of());
    }
}
