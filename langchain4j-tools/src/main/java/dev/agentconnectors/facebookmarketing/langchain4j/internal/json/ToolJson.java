package dev.agentconnectors.facebookmarketing.langchain4j.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as LangChain4j, itself on Jackson, hands it over and takes it back. Numbers keep every digit. */
public final class ToolJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // Models do leave a comma behind the last argument.
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private ToolJson() {}

    /** The members of a JSON object by name, or empty if the text is none; blank text is an empty object. */
    public static Optional<Map<String, Object>> readObject(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return Optional.of(Map.of());
        }
        try {
            return Optional.ofNullable(MAPPER.readValue(json, MAP));
        } catch (JsonProcessingException notAnObject) {
            return Optional.empty();
        }
    }

    /** Any JSON value but null, or empty if the text is none. */
    public static Optional<Object> readValue(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, Object.class));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** Compact JSON of maps, lists and plain values. */
    public static String write(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not made of maps, lists and plain values", e);
        }
    }
}
