package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The conversation so far.
 *
 * @param userTexts what the person said, oldest first; the last one is what is asked now
 * @param answers what was answered to that, oldest first
 * @param earlier tool calls made for previous user messages
 * @param current tool calls made since the last user message
 */
record Transcript(List<String> userTexts, List<String> answers, List<Exchange> earlier, List<Exchange> current) {
    /** The calls of one turn, and what came back so far. */
    private record Turn(Map<String, ToolCall> calls, Map<String, String> results) {}

    static Transcript parse(JsonNode messages) {
        if (!messages.isArray() || messages.isEmpty()) {
            throw ProtocolException.invalid("'messages' must be a non-empty array.", "messages");
        }
        Transcript read = new Transcript(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Turn open = new Turn(new LinkedHashMap<>(), new HashMap<>());
        for (int i = 0; i < messages.size(); i++) {
            read.add(messages.get(i), "messages[" + i + "]", open);
        }
        read.closeTurn(open, "messages");
        return read;
    }

    /** What is asked now; empty if nobody has said anything yet. */
    String request() {
        return userTexts.isEmpty() ? "" : userTexts.get(userTexts.size() - 1);
    }

    int calls() {
        return earlier.size() + current.size();
    }

    private void add(JsonNode message, String where, Turn open) {
        String role = message.path("role").asText();
        if (!role.equals("tool")) {
            closeTurn(open, where);
        }
        switch (role) {
            case "system", "developer" -> content(message, where);
            case "user" -> {
                userTexts.add(content(message, where));
                earlier.addAll(current);
                current.clear();
            }
            case "assistant" -> {
                if (message.path("content").isTextual()) {
                    answers.add(message.path("content").asText());
                }
                for (JsonNode call : message.path("tool_calls")) {
                    JsonNode function = call.path("function");
                    String id = call.path("id").asText();
                    if (id.isEmpty() || function.path("name").asText().isEmpty()) {
                        throw ProtocolException.invalid(
                                "A tool call needs an id and a function name.", where + ".tool_calls");
                    }
                    ObjectNode arguments = arguments(function.path("arguments"), where);
                    open.calls().put(id, new ToolCall(function.path("name").asText(), arguments));
                }
            }
            case "tool" -> {
                String id = message.path("tool_call_id").asText();
                if (!open.calls().containsKey(id)) {
                    throw ProtocolException.invalid(
                            "Messages with role 'tool' must be a response to a preceding message with 'tool_calls'; '"
                                    + id + "' is none of its ids.",
                            where + ".tool_call_id");
                }
                open.results().put(id, content(message, where));
            }
            default ->
                throw ProtocolException.invalid(
                        "Invalid value: '" + role
                                + "'. Supported values are: 'system', 'developer', 'user', 'assistant' and 'tool'.",
                        where + ".role");
        }
    }

    /** Every call of a turn must be answered before anything else is said. */
    private void closeTurn(Turn open, String where) {
        String missing = open.calls().keySet().stream()
                .filter(id -> !open.results().containsKey(id))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw ProtocolException.invalid(
                    "An assistant message with 'tool_calls' must be followed by tool messages responding to each"
                            + " 'tool_call_id'. The following tool_call_ids did not have response messages: " + missing,
                    where);
        }
        // In the order of the calls, whatever the order of the answers.
        open.calls()
                .forEach((id, call) ->
                        current.add(new Exchange(call, open.results().getOrDefault(id, ""))));
        open.calls().clear();
        open.results().clear();
    }

    private static ObjectNode arguments(JsonNode arguments, String where) {
        try {
            if (Json.read(arguments.asText("{}")) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Reported below, like every other text that is not an object.
        }
        throw ProtocolException.invalid(
                "The arguments of a tool call must be the text of a JSON object.", where + ".tool_calls");
    }

    private static String content(JsonNode message, String where) {
        JsonNode content = message.path("content");
        if (content.isArray()) {
            return StreamSupport.stream(content.spliterator(), false)
                    .map(part -> part.path("text").asText())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        if (!content.isTextual()) {
            throw ProtocolException.invalid("'content' must be a text or an array of parts.", where + ".content");
        }
        return content.asText();
    }
}
