package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a JSON object that was sent, and takes down everything that is wrong with it, to be told in one go. */
final class Fields {
    private final JsonNode json;
    private final List<String> location;
    private final List<Problem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(JsonNode json, List<String> location, List<Problem> problems) {
        this.json = json;
        this.location = location;
        this.problems = problems;
    }

    static Fields of(JsonNode body) {
        if (!body.isObject()) {
            throw ApiError.invalid(List.of("body"), "Input should be a valid dictionary or object", "dict_type");
        }
        return new Fields(body, List.of("body"), new ArrayList<>());
    }

    boolean has(String name) {
        return json.has(name);
    }

    /** A value of any kind but null, if it was sent. */
    Optional<JsonNode> value(String name) {
        known.add(name);
        JsonNode value = json.get(name);
        if (value != null && value.isNull()) {
            // What is absent is to be left out.
            problem(name, "Input should not be null", "none_not_allowed");
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    /** A text that is not blank, if it was sent. */
    Optional<String> text(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent()
                && (!value.get().isTextual() || value.get().textValue().isBlank())) {
            problem(name, "Input should be a valid string that is not empty", "string_type");
            return Optional.empty();
        }
        return value.map(JsonNode::textValue);
    }

    String requiredText(String name) {
        if (!json.has(name)) {
            missing(name);
        }
        return text(name).orElse("");
    }

    Optional<Fields> object(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isObject()) {
            problem(name, "Input should be a valid dictionary or object", "dict_type");
            return Optional.empty();
        }
        return value.map(object -> new Fields(object, at(name), problems));
    }

    void missing(String name) {
        known.add(name);
        problem(name, "Field required", "missing");
    }

    void problem(String name, String message, String type) {
        problems.add(new Problem(at(name), message, type));
    }

    /** Takes down the names that nobody has asked for. */
    void refuseOthers() {
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(
                        name,
                        "Extra inputs are not permitted; known are " + String.join(", ", known),
                        "extra_forbidden");
            }
        });
    }

    /** Ends the call if anything was wrong here or in the objects inside. */
    void check() {
        if (!problems.isEmpty()) {
            throw ApiError.invalid(problems);
        }
    }

    private List<String> at(String name) {
        List<String> inner = new ArrayList<>(location);
        inner.add(name);
        return inner;
    }
}
