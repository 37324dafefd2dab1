package dev.agentconnectors.facebookmarketing.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** Cursors, which callers pass on without understanding them. */
class CursorsFuzzTest {

    @FuzzTest(maxExecutions = 200)
    void cursors(FuzzedDataProvider data) {
        String cursor = data.consumeRemainingAsString();
        Validated.openSource("campaigns", "list", Map.of("account_id", "1", "after", cursor));
        Validated.hosted("campaigns", "search", Map.of("cursor", cursor));
    }
}
