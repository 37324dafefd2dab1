package dev.agentconnectors.facebookmarketing.langchain4j.internal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.langchain4j.Money;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.OneLine;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.AmountFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Continuation;

/** What models and strangers write: amounts, cursors, and the texts that people approve by. */
class ToolTextFuzzTest {

    @FuzzTest(maxDuration = "10s")
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

    @FuzzTest(maxDuration = "10s")
    void moneyOfTheApi(FuzzedDataProvider data) {
        boolean minorUnits = data.consumeBoolean();
        char[] amount = data.consumeRemainingAsString().toCharArray();

        assertThat(new AmountFormat("USD")
                        .format(amount, 0, amount.length, minorUnits)
                        .length())
                .isLessThan(amount.length + 2_000);
    }

    @FuzzTest(maxDuration = "10s")
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

    @FuzzTest(maxDuration = "10s")
    void approvalTexts(FuzzedDataProvider data) {
        String shown = OneLine.value(OneLine.clean(data.consumeRemainingAsString()));

        assertThat(shown.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
