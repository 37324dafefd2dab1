package dev.agentconnectors.facebookmarketing.examples.chatbot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.langchain4j.service.tool.ToolExecution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words a tool call in one line: name, arguments (shortened, without secrets), and how it ended. */
public final class ToolCallText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_VALUE = 32;
    private static final int LONGEST_ERROR = 160;

    private ToolCallText() {}

    /** Name and arguments. */
    public static String of(ToolExecution execution) {
        String arguments = arguments(execution.request().arguments());
        return execution.request().name() + (arguments.isEmpty() ? "" : " ") + arguments;
    }

    /** How it ended: the number of records or the error, and the time. */
    public static String outcome(ToolExecution execution) {
        return outcome(execution, Duration.ZERO);
    }

    /** The same, without the time in which a person was asked. */
    static String outcome(ToolExecution execution, Duration asked) {
        Duration duration = execution.duration() == null ? Duration.ZERO : execution.duration();
        String millis = number(Math.max(0, duration.minus(asked).toMillis()));
        String result;
        if (execution.hasFailed()) {
            // The result is for whoever looks on; what the model reads goes on with advice for it.
            Object said = execution.resultObject() instanceof String forPeople ? forPeople : execution.result();
            result = "failed: " + shortened(Redaction.of(String.valueOf(said)), LONGEST_ERROR);
        } else if (execution.resultObject() instanceof ExecutionResult executed) {
            result = number(executed.size()) + (executed.size() == 1 ? " record" : " records");
        } else {
            result = "done";
        }
        return result + ", " + millis + " ms";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String arguments(String json) {
        JsonNode arguments;
        try {
            arguments = JSON.readTree(json == null || json.isBlank() ? "{}" : json);
        } catch (JsonProcessingException e) {
            return shortened(Redaction.of(json), LONGEST_VALUE);
        }
        List<String> parts = new ArrayList<>();
        collect(arguments, parts);
        return String.join(" ", parts);
    }

    /** The parameters of a generic tool are as interesting as its own. */
    private static void collect(JsonNode arguments, List<String> parts) {
        arguments.properties().forEach(argument -> {
            if (argument.getKey().equals("params") && argument.getValue().isObject()) {
                collect(argument.getValue(), parts);
            } else if (!argument.getValue().isNull()) {
                parts.add(argument.getKey() + "=" + value(argument.getKey(), argument.getValue()));
            }
        });
    }

    private static String value(String name, JsonNode value) {
        if (Redaction.isSecret(name)) {
            return "***";
        }
        String text = value.isTextual() ? value.textValue() : value.toString();
        String shown = shortened(Redaction.of(text), LONGEST_VALUE);
        return value.isTextual() && shown.contains(" ") ? '"' + shown + '"' : shown;
    }

    private static String shortened(String text, int length) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.length() <= length ? flat : flat.substring(0, length - 1) + "…";
    }
}
