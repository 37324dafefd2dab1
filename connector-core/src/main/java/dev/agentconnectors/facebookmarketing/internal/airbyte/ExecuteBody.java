package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.call.SearchActions;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Airbyte is sent to execute an operation. */
final class ExecuteBody {

    private ExecuteBody() {}

    /**
     * The body in one of the two dialects. Newer servers cut long texts short unless they are asked not to, and take the
     * wanted fields beside the parameters.
     */
    static Map<String, Object> of(PreparedCall call, SearchDialect dialect) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("entity", call.entity());
        body.put("action", SearchActions.includes(call.action()) ? dialect.action() : call.action());
        body.put("params", call.values());
        if (dialect == SearchDialect.CONTEXT_STORE_SEARCH) {
            List<String> fields = fields(call.values().get("fields"));
            if (!fields.isEmpty()) {
                body.put("select_fields", fields);
            }
            body.put("skip_truncation", true);
        }
        return body;
    }

    /** Names with commas between them, as lists take them, or paths, as searches do. */
    private static List<String> fields(@Nullable Object given) {
        if (given instanceof String names) {
            // A field with fields of its own in braces is Facebook's way to ask, which only Facebook understands.
            return names.contains("{")
                    ? List.of()
                    : Arrays.stream(names.split(","))
                            .map(String::trim)
                            .filter(name -> !name.isEmpty())
                            .toList();
        }
        List<Object> paths = Json.asList(given);
        return paths == null
                ? List.of()
                : paths.stream()
                        .map(path -> path instanceof List<?> keys
                                ? keys.stream().map(String::valueOf).collect(Collectors.joining("."))
                                : String.valueOf(path))
                        .toList();
    }
}
