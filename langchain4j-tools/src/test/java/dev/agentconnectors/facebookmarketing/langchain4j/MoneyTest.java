package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "50.00 USD, 5000, 50.00 USD",
        "50 USD, 5000, 50.00 USD",
        "USD 50.5, 5050, 50.50 USD",
        "0.01 eur, 1, 0.01 EUR",
        "5000 JPY, 5000, 5000 JPY",
        "5000.00 JPY, 5000, 5000 JPY",
        "JPY5000, 5000, 5000 JPY",
        // Meta's table, not ISO 4217's: these have no minor unit there.
        "1000 HUF, 1000, 1000 HUF",
        "1000 TWD, 1000, 1000 TWD",
        // ISO 4217 gives these three decimals or none; Meta counts hundredths.
        "10 DZD, 1000, 10.00 DZD",
        "10 BHD, 1000, 10.00 BHD",
    })
    void anAmountWithItsCurrencyIsUnderstood(String text, long minorUnits, String shown) {
        Money money = Money.parse(text);

        assertThat(money.minorUnits()).isEqualTo(minorUnits);
        assertThat(money).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000", "50.00", "-3", "1,000"})
    void aBareNumberIsRefusedBecauseItCouldBeCents(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' has no currency")
                .hasMessageContaining("50.00 USD");
    }

    @Test
    void anUnknownCurrencyIsAnError() {
        assertThatThrownBy(() -> Money.parse("50 XYZ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'XYZ' is not a currency");
    }

    @ParameterizedTest
    @CsvSource({
        "0 USD, greater than zero",
        "-5 USD, greater than zero",
        "50.005 USD, too many decimals",
        "50.5 JPY, too many decimals",
        // Five thousand in half of Europe.
        "5.000 JPY, no thousands separator",
        "50.000 USD, no thousands separator",
        "99999999999999999 USD, too large",
        "fifty USD, not an amount",
        "'1,000 USD', not an amount",
    })
    void whatCannotBeABudgetIsRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theApisMinorUnitsBecomeMajorUnits() {
        assertThat(Money.ofMinorUnits("5000", "USD")).hasToString("50.00 USD");
        assertThat(Money.ofMinorUnits("5000", "JPY")).hasToString("5000 JPY");
        assertThat(Money.ofMinorUnits("0", "USD")).hasToString("0.00 USD");
    }

    @Test
    void aCostPerClickBelowTheSmallestCoinIsNotRoundedAway() {
        assertThat(Money.ofMajorUnits("0.004", "USD")).hasToString("0.004 USD");
        assertThat(Money.ofMajorUnits("12.345", "JPY")).hasToString("12.345 JPY");
        assertThat(Money.ofMajorUnits("12.5", "USD")).hasToString("12.50 USD");
        assertThat(Money.ofMajorUnits("7.0000", "USD")).hasToString("7.00 USD");
        assertThatThrownBy(() -> Money.ofMajorUnits("0.004", "USD").minorUnits())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void thereAndBackNoMinorUnitIsLostInAnyCurrency() {
        for (String currency : List.of("USD", "JPY", "HUF", "EUR", "TWD", "JOD", "VND")) {
            for (long minorUnits : new long[] {1, 9, 10, 99, 100, 101, 5_000, 123_456_789_012L}) {
                Money money = Money.ofMinorUnits(Long.toString(minorUnits), currency);
                assertThat(money.minorUnits()).isEqualTo(minorUnits);
                assertThat(Money.parse(money.toString())).isEqualTo(money);
            }
        }
    }
}
