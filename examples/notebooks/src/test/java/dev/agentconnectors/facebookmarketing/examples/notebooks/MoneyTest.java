package dev.agentconnectors.facebookmarketing.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void budgetsAndInsightsMeanTheSameAmountInDifferentUnits() {
        assertThat(Money.ofMinorUnits("123450", "USD")).isEqualTo(Money.ofMajorUnits("1234.5", "USD"));
        assertThat(Money.ofMinorUnits("123450", "USD")).hasToString("1,234.50 USD");
    }

    @Test
    void yenHaveNoSmallerUnit() {
        assertThat(Money.ofMinorUnits("5000", "JPY")).hasToString("5,000 JPY");
        assertThat(Money.ofMajorUnits("4999.6", "JPY")).hasToString("5,000 JPY");
    }

    @Test
    void forintHaveNoneAtMetaThoughIsoKnowsOne() {
        assertThat(Money.ofMinorUnits("5000", "HUF")).hasToString("5,000 HUF");
    }

    @Test
    void currenciesDoNotMix() {
        assertThat(Money.none("USD").plus(Money.ofMajorUnits("2", "USD"))).hasToString("2.00 USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.none("USD").plus(Money.none("JPY")))
                .withMessageContaining("JPY to USD");
    }

    @Test
    void sharesAreRoundedAsMuchAsTheReaderCares() {
        assertThat(Money.ofMajorUnits("1", "USD").of(Money.ofMajorUnits("30", "USD")))
                .hasToString("3.33 %");
        assertThat(Money.ofMajorUnits("29", "USD").of(Money.ofMajorUnits("30", "USD")))
                .hasToString("97 %");
        assertThat(Money.ofMajorUnits("10", "USD").dividedBy(3)).hasToString("3.33 USD");
    }
}
