package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The conversation so far.
 *
 * @param userTexts what the person said, oldest first; the last one is what is asked now
 * @param answers what was answered to that, oldest first
 * @param earlier tool calls made for previous user messages
 * @param current tool calls made since the last user message
 */
record Transcript(List<String> userTexts, List<String> answers, List<Exchange> earlier, List<Exchange> current) {
    static Transcript parse(JsonNode messages) {
        if (!messages.isArray() || messages.isEmpty()) {
            throw ProtocolException.invalid("'messages' must be a non-empty array.", "messages");
        }
        Parser parser = new Parser();
        for (int i = 0; i < messages.size(); i++) {
            parser.add(messages.get(i), "messages[" + i + "]");
        }
        return parser.finish();
    }

    /** What is asked now; empty if nobody has said anything yet. */
    String request() {
        return userTexts.isEmpty() ? "" : userTexts.get(userTexts.size() - 1);
    }

    int calls() {
        return earlier.size() + current.size();
    }

    private static final class Parser {
        private final List<String> userTexts = new ArrayList<>();
        private final List<String> answers = new ArrayList<>();
        private final List<Exchange> earlier = new ArrayList<>();
        private List<Exchange> current = new ArrayList<>();
        private final Map<String, ToolCall> open = new LinkedHashMap<>();
        private final Map<String, Exchange> answered = new LinkedHashMap<>();

        void add(JsonNode message, String where) {
            String role = message.path("role").asText();
            if (!role.equals("tool")) {
                closeTurn(where);
            }
            switch (role) {
                case "system", "developer" -> content(message, where);
                case "user" -> {
                    userTexts.add(content(message, where));
                    earlier.addAll(current);
                    current = new ArrayList<>();
                }
                case "assistant" -> {
                    if (message.path("content").isTextual()) {
                        answers.add(message.path("content").asText());
                    }
                    message.path("tool_calls").forEach(call -> open(call, where));
                }
                case "tool" -> answer(message, where);
                default ->
                    throw ProtocolException.invalid(
                            "Invalid value: '" + role
                                    + "'. Supported values are: 'system', 'developer', 'user', 'assistant' and 'tool'.",
                            where + ".role");
            }
        }

        Transcript finish() {
            closeTurn("messages");
            return new Transcript(
                    List.copyOf(userTexts), List.copyOf(answers), List.copyOf(earlier), List.copyOf(current));
        }

        private void open(JsonNode call, String where) {
            JsonNode function = call.path("function");
            String id = call.path("id").asText();
            if (id.isEmpty() || function.path("name").asText().isEmpty()) {
                throw ProtocolException.invalid("A tool call needs an id and a function name.", where + ".tool_calls");
            }
            open.put(id, new ToolCall(function.path("name").asText(), arguments(function.path("arguments"), where)));
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

        private void answer(JsonNode message, String where) {
            String id = message.path("tool_call_id").asText();
            @Nullable ToolCall call = open.get(id);
            if (call == null) {
                throw ProtocolException.invalid(
                        "Messages with role 'tool' must be a response to a preceding message with 'tool_calls'; '" + id
                                + "' is none of its ids.",
                        where + ".tool_call_id");
            }
            answered.put(id, new Exchange(call, content(message, where)));
        }

        /** Every call of a turn must be answered before anything else is said. */
        private void closeTurn(String where) {
            String missing = open.keySet().stream()
                    .filter(id -> !answered.containsKey(id))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw ProtocolException.invalid(
                        "An assistant message with 'tool_calls' must be followed by tool messages responding to each"
                                + " 'tool_call_id'. The following tool_call_ids did not have response messages: "
                                + missing,
                        where);
            }
            // In the order of the calls, whatever the order of the answers.
            open.keySet().stream().map(answered::get).forEach(current::add);
            open.clear();
            answered.clear();
        }

        private static String content(JsonNode message, String where) {
            JsonNode content = message.path("content");
            if (content.isTextual()) {
                return content.asText();
            }
            if (content.isArray()) {
                return StreamSupport.stream(content.spliterator(), false)
                        .map(part -> part.path("text").asText())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
            }
            throw ProtocolException.invalid("'content' must be a text or an array of parts.", where + ".content");
        }
    }
}
