package dev.agentconnectors.facebookmarketing.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.Map;

/** Filters of both modes, as JSON or as a text. */
class FiltersFuzzTest {

    @FuzzTest(maxExecutions = 3_000)
    void filters(FuzzedDataProvider data) {
        boolean hosted = data.consumeBoolean();
        Object filter = jsonOrText(data.consumeRemainingAsString());
        if (hosted) {
            Validated.hosted("campaigns", "search", Map.of("query", Map.of("filter", filter)));
        } else {
            Validated.openSource("campaigns", "list", Map.of("account_id", "1", "filtering", filter));
        }
    }

    private static Object jsonOrText(String text) {
        try {
            Object json = Json.read(text);
            return json == null ? text : json;
        } catch (IOException noJson) {
            return text;
        }
    }
}
