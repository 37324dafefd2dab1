package dev.agentconnectors.facebookmarketing.langchain4j.internal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.OneLine;

/** What people approve by is one line that shows what it is. */
class ApprovalTextFuzzTest {

    @FuzzTest(maxExecutions = 50_000)
    void approvalTexts(FuzzedDataProvider data) {
        String shown = OneLine.value(OneLine.clean(data.consumeRemainingAsString()));

        assertThat(shown.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
