package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request: text by name, as they came in the query or the body. Reading one checks it.
 *
 * @param values the texts; what came as JSON is JSON text here
 * @param files the files of a multipart body, by the names of their parts
 */
record Params(Map<String, String> values, Map<String, SentFile> files) {
    static final ObjectMapper JSON = new ObjectMapper();

    Params {
        // Not Map.copyOf: the links in answers shall name the parameters in the order in which they came.
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    Params(Map<String, String> values) {
        this(values, Map.of());
    }

    /** JSON text, as Graph puts it into some of its fields. */
    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a parameter, or null when it is missing or empty. */
    @Nullable
    String get(String name) {
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    boolean has(String name) {
        return get(name) != null;
    }

    String get(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    String required(String name) {
        String value = get(name);
        if (value == null) {
            throw GraphError.missing(name).asException();
        }
        return value;
    }

    /** One of the allowed values, or nothing when the parameter is missing. */
    Optional<String> oneOf(String name, List<String> allowed) {
        String value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!allowed.contains(value)) {
            throw notAllowed(name, allowed);
        }
        return Optional.of(value);
    }

    /** A whole number that is not negative, or nothing when the parameter is missing. */
    Optional<Long> number(String name) {
        String value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("\\d{1,15}")) {
            throw GraphError.parameter("Param " + name + " must be an integer that is not negative", name)
                    .asException();
        }
        return Optional.of(Long.parseLong(value));
    }

    Optional<Boolean> flag(String name) {
        String value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!List.of("true", "false", "1", "0").contains(value)) {
            throw GraphError.parameter("Param " + name + " must be a boolean", name)
                    .asException();
        }
        return Optional.of(value.equals("true") || value.equals("1"));
    }

    /** A JSON object, or nothing when the parameter is missing. */
    Optional<Map<String, Object>> object(String name) {
        return json(name).map(node -> {
            if (!node.isObject()) {
                throw GraphError.parameter("Param " + name + " must be a JSON object", name)
                        .asException();
            }
            return JSON.convertValue(node, new TypeReference<Map<String, Object>>() {});
        });
    }

    /** A JSON array, or nothing when the parameter is missing. */
    Optional<List<Object>> array(String name) {
        return json(name).map(node -> {
            if (!node.isArray()) {
                throw GraphError.parameter("Param " + name + " must be an array", name)
                        .asException();
            }
            return JSON.convertValue(node, new TypeReference<List<Object>>() {});
        });
    }

    /** Texts from a JSON array or separated by commas; empty when the parameter is missing. */
    List<String> texts(String name) {
        String value = get(name);
        if (value == null) {
            return List.of();
        }
        if (value.startsWith("[")) {
            return array(name).orElse(List.of()).stream().map(String::valueOf).toList();
        }
        List<String> texts = new ArrayList<>();
        Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    /** Like {@link #texts}, with every one among the allowed values. */
    List<String> texts(String name, List<String> allowed) {
        List<String> texts = texts(name);
        if (!allowed.containsAll(texts)) {
            throw notAllowed(name, allowed);
        }
        return texts;
    }

    /** Takes parameters over as fields of the same name, as they are. */
    void copy(Map<String, ? super String> fields, String... names) {
        for (String name : names) {
            String value = get(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
    }

    boolean validateOnly() {
        return texts("execution_options").contains("validate_only");
    }

    private Optional<JsonNode> json(String name) {
        String value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(value));
        } catch (JsonProcessingException e) {
            throw GraphError.parameter("Param " + name + " must be valid JSON", name)
                    .asException();
        }
    }

    private static GraphException notAllowed(String name, List<String> allowed) {
        return GraphError.parameter(
                        "Param " + name + " must be one of {" + String.join(", ", new TreeSet<>(allowed)) + "}", name)
                .asException();
    }
}
