package dev.agentconnectors.facebookmarketing.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** The list of fields, as a model writes it. */
class FieldsFuzzTest {

    @FuzzTest(maxExecutions = 3_000)
    void fields(FuzzedDataProvider data) {
        Validated.openSource("campaigns", "list", Map.of("account_id", "1", "fields", data.consumeRemainingAsString()));
    }
}
