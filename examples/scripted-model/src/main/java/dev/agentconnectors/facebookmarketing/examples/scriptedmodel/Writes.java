package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from a tool's answer to a write whether it was done. */
final class Writes {
    private static final List<String> PREVIEW_MARKS = List.of("preview", "validate_only", "dry_run");

    private Writes() {}

    /** Ends the recipe with the truth if the write was not confirmed. */
    static void confirm(ToolResult result, String what) {
        String problem = problem(result);
        if (!problem.isEmpty()) {
            throw new CannotAnswer("I tried to " + what + ": " + problem);
        }
    }

    /** What stands in the way of calling the write done; empty if it was done. */
    static String problem(ToolResult result) {
        String error = result.error();
        if (error != null) {
            boolean unknown =
                    error.toLowerCase(Locale.ROOT).matches("(?s).*\\b(unknown whether|outcome|may have)\\b.*");
            return (unknown ? "not confirmed" : "refused") + ". The tool answered: " + error;
        }
        for (String mark : PREVIEW_MARKS) {
            if (isPreview(result.body().path(mark))
                    || isPreview(result.single().json().path(mark))) {
                return "only previewed, nothing was changed. " + wouldDo(result);
            }
        }
        if (result.single().is("unchanged", "true")) {
            return "it is so already, so nothing was changed.";
        }
        Optional<String> waiting = PendingChanges.problem(result.single());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        boolean confirmed =
                result.single().is("success", "true") || result.single().has("id");
        return confirmed ? "" : "not confirmed. The tool answered: " + result.body();
    }

    private static String wouldDo(ToolResult result) {
        String sentence = result.single().text("would_do");
        return sentence.isEmpty() ? "The tool answered: " + result.body() : "It would be done like this: " + sentence;
    }

    private static boolean isPreview(JsonNode mark) {
        return mark.isObject() || mark.asBoolean(false);
    }
}
