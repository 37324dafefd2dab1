package dev.agentconnectors.facebookmarketing.internal.airbyte;

import com.squareup.moshi.JsonDataException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.call.SearchActions;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Makes results of Airbyte's answers, leaving the records as the JSON text that they are. */
final class HostedAnswers {

    private final PreparedCall call;
    private final Answer answer;
    private final AirbyteErrors errors;

    private HostedAnswers(PreparedCall call, Answer answer, AirbyteErrors errors) {
        this.call = call;
        this.answer = answer;
        this.errors = errors;
    }

    static ExecutionResult read(PreparedCall call, Answer answer, AirbyteErrors errors) {
        try {
            return new HostedAnswers(call, answer, errors).read();
        } catch (IOException | JsonDataException unreadable) {
            throw errors.unreadable(answer);
        }
    }

    private ExecutionResult read() throws IOException {
        ExecuteAnswer outer = ExecuteAnswer.read(Redactor.withoutUrlTokens(answer.body()));
        if (outer.isFailure()) {
            throw errors.failed(answer);
        }
        ByteString result = outer.result();
        if (result == null) {
            throw errors.unreadable(answer);
        }
        return switch (result.getByte(0)) {
            case '[' -> list(result, outer.meta());
            case '{' -> object(result, outer.meta());
            default -> scalar(result, outer.meta());
        };
    }

    private ExecutionResult object(ByteString result, Map<String, Object> outer) throws IOException {
        ResultObject inner = ResultObject.read(result);
        if (inner.error() != null) {
            throw errors.failed(answer);
        }
        Map<String, Object> meta = new LinkedHashMap<>(inner.meta());
        meta.putAll(outer);
        if (SearchActions.includes(call.action()) && inner.hits() != null) {
            return hits(inner.hits(), meta);
        }
        if (inner.data() != null && wrapsRecords(inner)) {
            return list(inner.data(), meta);
        }
        if (mustBeList()) {
            throw errors.unreadable(answer);
        }
        return ExecutionResult.ofObject(result, outer);
    }

    private boolean wrapsRecords(ResultObject inner) {
        return call.operation()
                .map(operation -> operation.returnsList())
                .orElse(SearchActions.includes(call.action()) || inner.wraps());
    }

    private ExecutionResult hits(ByteString json, Map<String, Object> meta) throws IOException {
        boolean withIds = Catalog.facebookMarketing()
                .entity(call.entity())
                .map(entity -> entity.searchFields().contains("id"))
                .orElse(true);
        SearchHits hits = SearchHits.read(json, withIds);
        if (hits.hasScores()) {
            meta.put("scores", hits.scores());
        }
        return list(hits.records(), meta);
    }

    private ExecutionResult list(ByteString records, Map<String, Object> meta) throws IOException {
        if (!mayBeList()) {
            throw errors.unreadable(answer);
        }
        if (mustBeList()) {
            Json.requireObjects(records);
        }
        String parameter = SearchActions.includes(call.action()) ? "cursor" : "after";
        Object cursor = first(meta, parameter, "after", "cursor", "next_cursor");
        meta.remove("next_cursor");
        if (cursor != null) {
            meta.put(parameter, cursor);
        }
        // Where the server does not say: an empty page is the last one, whatever cursor comes with it.
        meta.putIfAbsent("has_more", cursor != null && Json.countElements(records) > 0);
        return ExecutionResult.ofList(records, meta);
    }

    private ExecutionResult scalar(ByteString value, Map<String, Object> meta) {
        if (call.operation().isPresent()) {
            throw errors.unreadable(answer);
        }
        return ExecutionResult.ofObject(ByteString.encodeUtf8("{\"result\":" + value.utf8() + "}"), meta);
    }

    private boolean mayBeList() {
        return call.operation().map(operation -> operation.returnsList()).orElse(true);
    }

    private boolean mustBeList() {
        return call.operation().map(operation -> operation.returnsList()).orElse(SearchActions.includes(call.action()));
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
