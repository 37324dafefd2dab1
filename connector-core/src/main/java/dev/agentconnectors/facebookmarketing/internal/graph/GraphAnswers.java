package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Operation.Shape;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonLimitException;
import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import dev.agentconnectors.facebookmarketing.internal.json.JsonValue;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes results of Graph's answers, leaving the records as the JSON text that they are, but for access tokens. */
final class GraphAnswers {

    private static final String PAGING = "paging";
    private static final String NEXT = "next";
    private static final String EMPTY = "{}";

    private GraphAnswers() {}

    static ResultText read(GraphRequest request, Answer answer, GraphErrors errors, Redactor redactor) {
        String name = request.call().name();
        if (!answer.isSuccessful()) {
            throw errors.of(name, answer);
        }
        boolean list = request.operation().returnsList();
        try {
            JsonValue whole = answer.json(3, withoutLinks(redactor, list));
            Operation.Answer shape = request.operation().answer();
            if (shape.shape() == Shape.VALUE && isBareValue(whole)) {
                return ResultText.ofObject(named(shape.member(), whole), request.remarks());
            }
            if (!whole.isObject()) {
                throw errors.unreadable(name, answer);
            }
            if (GraphErrorBody.isError(whole)) {
                throw errors.of(name, answer);
            }
            if (!list) {
                return ResultText.ofObject(whole, request.remarks());
            }
            JsonValue data = whole.member(shape.member());
            if (data == null) {
                throw errors.unreadable(name, answer);
            }
            JsonValue records = shape.shape() == Shape.RECORDS_BY_NAME
                    ? listOfNamed(data, shape.key())
                    : data.isObject() && data.to() - data.from() > EMPTY.length() ? listOfOne(data) : data;
            if (!records.isArrayOfObjects()) {
                throw errors.unreadable(name, answer);
            }
            return ResultText.ofList(records, meta(whole, data, request.remarks(), redactor));
        } catch (JsonLimitException limit) {
            throw new UncheckedIOException(limit);
        } catch (IOException unreadable) {
            throw errors.unreadable(name, answer);
        }
    }

    /**
     * Links to other pages hold the access token. Those of nested edges, such as {@code adsets{id}} of a campaign, become
     * {@code has_more}; those of the list itself are read here and left out.
     */
    private static TakenOut withoutLinks(Redactor redactor, boolean list) {
        TakenOut nested = redactor.ofRecords().rewriting(PAGING, list ? 2 : 1, paging -> {
            Map<String, Object> kept = new LinkedHashMap<>(paging);
            kept.remove("previous");
            kept.put("has_more", kept.remove(NEXT) != null);
            return kept;
        });
        return list ? nested.leaving(PAGING) : nested;
    }

    /** Some edges, such as estimates, hold one object where a list would be. */
    private static JsonValue listOfOne(JsonValue object) throws IOException {
        return json("[" + object.text() + "]", 0);
    }

    /** Others, such as the one for images, hold an object that has the records by their names. */
    private static JsonValue listOfNamed(JsonValue data, String key) throws IOException {
        List<String> records = new ArrayList<>();
        for (JsonValue record : json(data.text(), 1).members()) {
            String text = record.text();
            boolean named = !record.isObject() || json(text, 1).member(key) != null;
            String name = Json.write(key) + ":" + Json.write(record.name());
            records.add(named ? text : "{" + name + (text.matches("\\{\\s*}") ? "" : ",") + text.substring(1));
        }
        return json(data.isObject() ? "[" + String.join(",", records) + "]" : data.text(), 0);
    }

    private static boolean isBareValue(JsonValue value) {
        return !value.isObject() && !value.isArray() && !value.isNull();
    }

    private static JsonValue named(String name, JsonValue value) throws IOException {
        return json("{" + Json.write(name) + ":" + value.text() + "}", 1);
    }

    private static JsonValue json(String text, int levels) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JsonScan.walk(bytes, bytes.length, levels, TakenOut.NOTHING);
    }

    private static Map<String, Object> meta(
            JsonValue whole, JsonValue data, Map<String, Object> remarks, Redactor redactor) throws IOException {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("has_more", false);
        for (JsonValue member : whole.members()) {
            if (member.name().equals(PAGING)) {
                putPaging(meta, member, redactor);
            } else if (member != data && !member.name().equals(data.name())) {
                meta.put(member.name(), member.read());
            }
        }
        meta.putAll(remarks);
        return meta;
    }

    /** Only the cursor goes out. */
    private static void putPaging(Map<String, Object> meta, JsonValue paging, Redactor redactor) throws IOException {
        JsonValue cursors = paging.member("cursors");
        JsonValue after = cursors == null ? null : cursors.member("after");
        if (after != null && !after.isNull()) {
            meta.put("after", redactor.withoutSecrets(String.valueOf(after.read())));
        }
        JsonValue next = paging.member(NEXT);
        meta.put("has_more", next != null && !next.isNull());
    }
}
