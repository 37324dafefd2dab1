package dev.agentconnectors.facebookmarketing.langchain4j.internal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.langchain4j.Money;

/** Amounts as people and models write them: understood as one amount, or refused. */
class MoneyFuzzTest {

    @FuzzTest(maxExecutions = 80_000)
    void money(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Money money;
        try {
            money = Money.parse(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(Money.ofMinorUnits(String.valueOf(money.minorUnits()), money.currency()))
                .isEqualTo(money);
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }
}
