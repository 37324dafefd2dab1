package dev.agentconnectors.facebookmarketing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import java.nio.charset.StandardCharsets;

/** Results that were written somewhere and are read again. */
class ResultsFuzzTest {

    @FuzzTest(maxExecutions = 40_000)
    void results(byte[] text) {
        ExecutionResult result = ExecutionResult.fromJson(new String(text, StandardCharsets.UTF_8));

        assertThat(ExecutionResult.fromJson(result.toJson()).data()).isEqualTo(result.data());
        assertThat(result.records()).hasSize(result.size());
    }
}
