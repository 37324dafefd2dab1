package dev.agentconnectors.facebookmarketing.langchain4j.internal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Continuation;

/** The cursor of a tool: passed on exactly, or refused. */
class ContinuationFuzzTest {

    @FuzzTest(maxExecutions = 50_000)
    void cursors(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            Continuation.parse(text)
                    .ifPresent(
                            from -> assertThat(Continuation.parse(from.token())).contains(from));
        } catch (IllegalArgumentException damaged) {
            assertThat(damaged).hasMessageContaining("pass it on exactly");
        }
    }
}
