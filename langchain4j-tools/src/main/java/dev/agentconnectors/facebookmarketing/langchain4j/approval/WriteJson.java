package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Asked;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Decision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pending write as JSON text, with every digit of its numbers; times to the millisecond, as the database has them. */
final class WriteJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private WriteJson() {}

    static String write(PendingWrite write) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", write.id());
        json.put("version", write.version());
        json.put("state", write.state().name());
        json.put("owner", write.owner());
        json.put("entity", write.call().entity());
        json.put("action", write.call().action());
        json.put("parameters", write.call().parameters());
        json.put("account_id", write.call().accountId());
        json.put("object_id", write.call().objectId());
        json.put("before", write.call().before());
        json.put("sentence", write.asked().sentence());
        json.put("details", write.asked().details());
        json.put("created_at", write.createdAt().toEpochMilli());
        json.put("expires_at", write.expiresAt().toEpochMilli());
        json.put("replaces", write.replaces());
        Decision decision = write.decision();
        if (decision != null) {
            Map<String, Object> decided = new LinkedHashMap<>();
            decided.put("approved", decision.approved());
            decided.put("by", decision.by());
            decided.put("reason", decision.reason());
            decided.put("at", decision.at().toEpochMilli());
            json.put("decision", decided);
        }
        Ending ending = write.ending();
        if (ending != null) {
            Map<String, Object> ended = new LinkedHashMap<>();
            ended.put("at", ending.at().toEpochMilli());
            ended.put("explanation", ending.explanation());
            ended.put("result_id", ending.resultId());
            ended.put("asked_again", ending.askedAgain());
            json.put("ending", ended);
        }
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A parameter of " + write + " is nothing that can be kept", e);
        }
    }

    static PendingWrite read(String json) {
        Map<String, Object> map;
        try {
            map = object(MAPPER.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is kept of a pending write cannot be read", e);
        }
        Call call = Call.of(text(map, "entity"), text(map, "action"), object(map.get("parameters")))
                .inAccount(optional(map, "account_id"))
                .changing(optional(map, "object_id"), object(map.get("before")));
        return PendingWrite.builder(text(map, "id"), call, new Asked(text(map, "sentence"), details(map)))
                .version(number(map, "version"))
                .state(State.valueOf(text(map, "state")))
                .owner(owner(map))
                .createdAt(time(map, "created_at"))
                .expiresAt(time(map, "expires_at"))
                .decision(map.get("decision") == null ? null : decision(object(map.get("decision"))))
                .ending(map.get("ending") == null ? null : ending(object(map.get("ending"))))
                .replaces(optional(map, "replaces"))
                .build();
    }

    private static Decision decision(Map<String, Object> map) {
        return new Decision(
                Boolean.TRUE.equals(map.get("approved")), text(map, "by"), text(map, "reason"), time(map, "at"));
    }

    private static Ending ending(Map<String, Object> map) {
        return new Ending(
                time(map, "at"),
                optional(map, "explanation"),
                optional(map, "result_id"),
                optional(map, "asked_again"));
    }

    private static Map<String, String> owner(Map<String, Object> map) {
        Map<String, String> owner = new LinkedHashMap<>();
        object(map.get("owner")).forEach((name, value) -> owner.put(name, String.valueOf(value)));
        return owner;
    }

    private static List<String> details(Map<String, Object> map) {
        return map.get("details") instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static String text(Map<String, Object> map, String name) {
        return Objects.requireNonNull(map.get(name), name).toString();
    }

    private static @Nullable String optional(Map<String, Object> map, String name) {
        Object value = map.get(name);
        return value == null ? null : value.toString();
    }

    private static long number(Map<String, Object> map, String name) {
        return ((Number) Objects.requireNonNull(map.get(name), name)).longValue();
    }

    private static Instant time(Map<String, Object> map, String name) {
        return Instant.ofEpochMilli(number(map, name));
    }
}
