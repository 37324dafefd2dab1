package dev.agentconnectors.facebookmarketing.langchain4j.internal.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.langchain4j.Money;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatTest {

    @ParameterizedTest
    @CsvSource({
        "5000, USD, true, 50.00 USD",
        "5, USD, true, 0.05 USD",
        "0, USD, true, 0.00 USD",
        "-0, USD, true, 0.00 USD",
        "-150, USD, true, -1.50 USD",
        "00123, USD, true, 1.23 USD",
        "12.5, USD, true, 0.125 USD",
        "5000, JPY, true, 5000 JPY",
        "5000, JPY, false, 5000 JPY",
        "12.5, USD, false, 12.50 USD",
        "0.012167, USD, false, 0.012167 USD",
        "203.60, EUR, false, 203.60 EUR",
        "10.500, JPY, false, 10.5 JPY",
        "1.5e3, USD, false, 1500.00 USD",
        "15E+1, USD, true, 1.50 USD",
        "5000, ?, true, 5000 minor units of an unknown currency",
        "5000, XBT, true, 5000 minor units of XBT",
        "12.5, XBT, false, 12.5 in XBT",
    })
    void amountsAreSpelledOut(String number, String currency, boolean minorUnits, String expected) {
        assertThat(format(number, currency, minorUnits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"none", "1e999999999", "--5", "5.", ".5", "1.2.3", "5000 USD", "-", "e5", "1e", "0x10"})
    void whatIsNoNumberIsLeftToTheCaller(String text) {
        assertThat(format(text, "USD", true)).isEmpty();
    }

    @Test
    void everyAmountIsWhatExactArithmeticMakesOfIt() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(5));
            for (String currency : new String[] {"USD", "JPY"}) {
                String text = number.toPlainString();
                assertThat(format(text, currency, true))
                        .isEqualTo(Money.ofMinorUnits(text, currency).toString());
                assertThat(format(text, currency, false))
                        .isEqualTo(Money.ofMajorUnits(text, currency).toString());
            }
        }
    }

    private static String format(String number, String currency, boolean minorUnits) {
        return new AmountFormat(currency).format(number, minorUnits).toString();
    }
}
