package dev.agentconnectors.facebookmarketing.internal.graph;

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
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            JsonValue whole = answer.json(1, withoutLinks(redactor, list));
            if (!whole.isObject()) {
                throw errors.unreadable(name, answer);
            }
            if (GraphErrorBody.isError(whole)) {
                throw errors.of(name, answer);
            }
            if (!list) {
                return ResultText.ofObject(whole, request.remarks());
            }
            JsonValue data = whole.member("data");
            if (data == null) {
                throw errors.unreadable(name, answer);
            }
            JsonValue records = data.isObject() && data.to() - data.from() > EMPTY.length() ? listOfOne(data) : data;
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
        byte[] list = ("[" + object.text() + "]").getBytes(StandardCharsets.UTF_8);
        return JsonScan.walk(list, list.length, 0, TakenOut.NOTHING);
    }

    private static Map<String, Object> meta(
            JsonValue whole, JsonValue data, Map<String, Object> remarks, Redactor redactor) throws IOException {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("has_more", false);
        for (JsonValue member : whole.members()) {
            if (member.name().equals(PAGING)) {
                putPaging(meta, Json.asMap(member.read()), redactor);
            } else if (member != data && !member.name().equals("data")) {
                meta.put(member.name(), member.read());
            }
        }
        meta.putAll(remarks);
        return meta;
    }

    /** Only the cursor goes out. */
    private static void putPaging(Map<String, Object> meta, @Nullable Map<String, Object> paging, Redactor redactor) {
        if (paging == null) {
            return;
        }
        Map<String, Object> cursors = Json.asMap(paging.get("cursors"));
        if (cursors != null && cursors.get("after") != null) {
            meta.put("after", redactor.withoutSecrets(cursors.get("after").toString()));
        }
        meta.put("has_more", paging.get(NEXT) != null);
    }
}
