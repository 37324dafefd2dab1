package dev.agentconnectors.facebookmarketing.langchain4j.internal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.AmountFormat;

/** Amounts as Facebook writes them, whatever they are, become short texts. */
class AmountsOfTheApiFuzzTest {

    @FuzzTest(maxExecutions = 150_000)
    void moneyOfTheApi(FuzzedDataProvider data) {
        boolean minorUnits = data.consumeBoolean();
        String amount = data.consumeRemainingAsString();

        assertThat(new AmountFormat("USD").format(amount, minorUnits).length()).isLessThan(amount.length() + 2_000);
    }
}
