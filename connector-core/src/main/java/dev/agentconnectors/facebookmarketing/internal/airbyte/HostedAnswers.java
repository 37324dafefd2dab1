package dev.agentconnectors.facebookmarketing.internal.airbyte;

import com.squareup.moshi.JsonDataException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.call.SearchActions;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonLimitException;
import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import dev.agentconnectors.facebookmarketing.internal.json.JsonValue;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes results of Airbyte's answers, leaving the records as the JSON text that they are. */
final class HostedAnswers {

    /** What a result says of its records beside them. */
    private static final Set<String> OF_RECORDS = Set.of("next_cursor", "took_ms", "cursor", "has_more");

    private final PreparedCall call;
    private final Answer answer;
    private final AirbyteErrors errors;
    /** What the answer says beside the result. */
    private final Map<String, Object> outer = new LinkedHashMap<>();

    private HostedAnswers(PreparedCall call, Answer answer, AirbyteErrors errors) {
        this.call = call;
        this.answer = answer;
        this.errors = errors;
    }

    static ResultText read(PreparedCall call, Answer answer, AirbyteErrors errors) {
        try {
            return new HostedAnswers(call, answer, errors).read();
        } catch (JsonLimitException limit) {
            throw new UncheckedIOException(limit);
        } catch (IOException | JsonDataException unreadable) {
            throw errors.unreadable(answer);
        }
    }

    private ResultText read() throws IOException {
        JsonValue whole = answer.json(2, errors.redactor().ofRecords());
        JsonValue result = null;
        for (JsonValue member : whole.members()) {
            switch (member.name()) {
                case "result" -> result = member;
                case "status" -> {
                    if (isFailure(member.read())) {
                        throw errors.failed(answer);
                    }
                }
                case "connector_metadata" -> putAll(outer, member.read());
                default -> put(outer, member.name(), member.read());
            }
        }
        if (result == null) {
            throw errors.unreadable(answer);
        }
        if (result.isArray()) {
            return list(result, outer);
        }
        return result.isObject() ? object(result) : scalar(result);
    }

    private ResultText object(JsonValue result) throws IOException {
        JsonValue error = result.member("error");
        if (error != null && EmbeddedGraphError.in(error.read()) != null) {
            throw errors.failed(answer);
        }
        boolean search = SearchActions.includes(call.action());
        JsonValue hits = array(result, "hits");
        JsonValue data = array(result, "data");
        if (search && hits != null) {
            return hits(hits, metaOf(result));
        }
        if (data != null && wrapsRecords(result)) {
            return list(data, metaOf(result));
        }
        if (mustBeList()) {
            throw errors.unreadable(answer);
        }
        return ResultText.ofObject(result, outer);
    }

    private static @Nullable JsonValue array(JsonValue result, String name) {
        JsonValue member = result.member(name);
        return member != null && member.isArray() ? member : null;
    }

    /** Whether the object is there for the records in it, and no record itself. */
    private boolean wrapsRecords(JsonValue result) {
        return call.operation()
                .map(operation -> operation.returnsList())
                .orElse(SearchActions.includes(call.action())
                        || result.members().stream().allMatch(HostedAnswers::isWrapping));
    }

    private static boolean isWrapping(JsonValue member) {
        return switch (member.name()) {
            case "data", "hits" -> member.isArray();
            case "meta", "paging" -> true;
            default -> OF_RECORDS.contains(member.name());
        };
    }

    /** What the result says of its records, and over it what the answer says. */
    private Map<String, Object> metaOf(JsonValue result) throws IOException {
        Map<String, Object> meta = new LinkedHashMap<>();
        for (JsonValue member : result.members()) {
            if (member.name().equals("meta")) {
                putAll(meta, member.read());
            } else if (member.name().equals("paging")) {
                putPaging(meta, Json.asMap(member.read()));
            } else if (OF_RECORDS.contains(member.name())) {
                put(meta, member.name(), member.read());
            }
        }
        meta.putAll(outer);
        return meta;
    }

    /** Graph's own paging, passed on: only the cursor goes out. */
    private static void putPaging(Map<String, Object> meta, @Nullable Map<String, Object> paging) {
        if (paging == null) {
            return;
        }
        Map<String, Object> cursors = Json.asMap(paging.get("cursors"));
        if (cursors != null) {
            put(meta, "after", cursors.get("after"));
        }
        meta.put("has_more", paging.get("next") != null);
    }

    private ResultText hits(JsonValue hits, Map<String, Object> meta) throws IOException {
        boolean withIds = Catalog.facebookMarketing()
                .entity(call.entity())
                .map(entity -> entity.searchFields().contains("id"))
                .orElse(true);
        SearchHits found = SearchHits.read(hits.text(), withIds);
        if (found.hasScores()) {
            meta.put("scores", found.scores());
        }
        byte[] records = found.records().toByteArray();
        return list(JsonScan.walk(records, records.length, 0, TakenOut.NOTHING), meta);
    }

    private ResultText list(JsonValue records, Map<String, Object> meta) throws IOException {
        if (!mayBeList() || (mustBeList() && !records.isArrayOfObjects())) {
            throw errors.unreadable(answer);
        }
        String parameter = SearchActions.includes(call.action()) ? "cursor" : "after";
        Object cursor = first(meta, parameter, "after", "cursor", "next_cursor");
        meta.remove("next_cursor");
        if (cursor != null) {
            meta.put(parameter, cursor);
        }
        // Where the server does not say: an empty page is the last one, whatever cursor comes with it.
        meta.putIfAbsent("has_more", cursor != null && records.elements() > 0);
        return ResultText.ofList(records, meta);
    }

    private ResultText scalar(JsonValue value) throws IOException {
        if (call.operation().isPresent()) {
            throw errors.unreadable(answer);
        }
        byte[] object = ("{\"result\":" + value.text() + "}").getBytes(StandardCharsets.UTF_8);
        return ResultText.ofObject(JsonScan.walk(object, object.length, 0, TakenOut.NOTHING), outer);
    }

    private boolean mayBeList() {
        return call.operation().map(operation -> operation.returnsList()).orElse(true);
    }

    private boolean mustBeList() {
        return call.operation().map(operation -> operation.returnsList()).orElse(SearchActions.includes(call.action()));
    }

    private static boolean isFailure(@Nullable Object status) {
        String word = String.valueOf(status).toLowerCase(Locale.ROOT);
        return word.startsWith("fail") || word.startsWith("err");
    }

    /** Adds the entries of a map, if it is one. */
    private static void putAll(Map<String, Object> meta, @Nullable Object entries) {
        Map<String, Object> map = Json.asMap(entries);
        if (map != null) {
            map.forEach((name, value) -> put(meta, name, value));
        }
    }

    /** Adds an entry, unless it says nothing. */
    private static void put(Map<String, Object> meta, String name, @Nullable Object value) {
        if (value != null) {
            meta.put(name, value);
        }
    }

    private static @Nullable Object first(Map<String, Object> meta, String... names) {
        for (String name : names) {
            if (meta.get(name) != null) {
                return meta.get(name);
            }
        }
        return null;
    }
}
