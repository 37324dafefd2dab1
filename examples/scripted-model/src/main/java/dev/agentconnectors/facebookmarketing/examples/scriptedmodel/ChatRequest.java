package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request for a chat completion.
 *
 * @param transcript the conversation
 * @param tools what may be called
 * @param parallelToolCalls whether several calls may be made in one turn
 * @param toolCallsForbidden whether the request offers tools and forbids to call them
 * @param stream whether the answer is wanted as server-sent events
 * @param includeUsage whether the stream ends with the usage
 * @param characters the size of the request, which the usage is estimated from
 */
record ChatRequest(
        Transcript transcript,
        OfferedTools tools,
        boolean parallelToolCalls,
        boolean toolCallsForbidden,
        boolean stream,
        boolean includeUsage,
        int characters) {
    static ChatRequest parse(String body) {
        JsonNode json;
        try {
            json = Json.read(body);
        } catch (JsonProcessingException e) {
            throw ProtocolException.invalid("We could not parse the JSON body of your request.", null);
        }
        if (!json.isObject()) {
            throw ProtocolException.invalid("The body must be a JSON object.", null);
        }
        if (json.path("model").asText().isEmpty()) {
            throw ProtocolException.invalid("You must provide a model parameter.", "model");
        }
        if (json.path("n").asInt(1) != 1) {
            throw ProtocolException.invalid("The scripted planner gives one choice: 'n' must be 1.", "n");
        }
        String format = json.path("response_format").path("type").asText("text");
        if (!format.equals("text")) {
            throw ProtocolException.invalid(
                    "The scripted planner answers in Markdown only: 'response_format' must be text.",
                    "response_format");
        }
        return new ChatRequest(
                Transcript.parse(json.path("messages")),
                OfferedTools.parse(json.path("tools")),
                json.path("parallel_tool_calls").asBoolean(true),
                json.path("tool_choice").asText().equals("none"),
                json.path("stream").asBoolean(false),
                json.path("stream_options").path("include_usage").asBoolean(false),
                body.length());
    }
}
