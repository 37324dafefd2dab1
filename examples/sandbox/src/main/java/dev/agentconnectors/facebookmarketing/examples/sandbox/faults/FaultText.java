package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads faults written as text. */
final class FaultText {
    private static final Set<String> EFFECTS =
            Set.of("error", "status", "html", "empty", "truncate", "drop-before", "drop-after");
    private static final Set<String> SETTINGS =
            Set.of("times", "skip", "method", "path", "delay", "retry-after", "usage", "graph", "model", "airbyte");

    private FaultText() {}

    static void read(String text, Faults faults) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.strip().split(":", -1)) {
            String[] sides = part.split("=", 2);
            if (!EFFECTS.contains(sides[0]) && !SETTINGS.contains(sides[0])) {
                throw new IllegalArgumentException("Cannot read \"" + part + "\" in the fault \"" + text
                        + "\"; a fault looks like graph:error=17:times=3 or delay=500ms or drop-after:method=POST");
            }
            parts.put(sides[0], sides.length > 1 ? sides[1] : "");
        }
        FaultPlan plan = faults.next(number(parts.getOrDefault("times", "1")));
        for (Face face : Face.values()) {
            if (parts.containsKey(face.name().toLowerCase(Locale.ROOT))) {
                plan.on(face);
            }
        }
        parts.forEach((name, value) -> set(plan, name, value));
        String effect =
                parts.keySet().stream().filter(EFFECTS::contains).findFirst().orElse("");
        finish(plan, effect, parts.getOrDefault(effect, ""));
    }

    private static void set(FaultPlan plan, String name, String value) {
        switch (name) {
            case "skip" -> plan.skip(number(value));
            case "method" -> plan.method(value);
            case "path" -> plan.path(value);
            case "delay" -> plan.delay(duration(value));
            case "retry-after" -> plan.retryAfter(value);
            case "usage" -> plan.usage(number(value));
            default -> {}
        }
    }

    private static void finish(FaultPlan plan, String effect, String value) {
        switch (effect) {
            case "error" -> {
                String[] codes = value.split("/", 2);
                plan.graphError(number(codes[0]), codes.length > 1 ? number(codes[1]) : 0);
            }
            case "status" -> plan.answer(number(value), "text/plain", "The sandbox was asked to answer " + value);
            case "html" -> plan.htmlPage();
            case "empty" -> plan.emptyBadGateway();
            case "truncate" -> plan.truncate();
            case "drop-before" -> plan.dropBefore();
            case "drop-after" -> plan.dropAfter();
            default -> plan.serve();
        }
    }

    private static int number(@Nullable String text) {
        try {
            return Integer.parseInt(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" must be a whole number", e);
        }
    }

    private static Duration duration(String text) {
        if (text.endsWith("ms")) {
            return Duration.ofMillis(number(text.substring(0, text.length() - 2)));
        }
        if (text.endsWith("s")) {
            return Duration.ofSeconds(number(text.substring(0, text.length() - 1)));
        }
        throw new IllegalArgumentException("\"" + text + "\" must be a duration such as 500ms or 2s");
    }
}
