package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "50.00 USD, USD, true, 50.00 USD",
        "5000 JPY, USD, true, '5,000 JPY'",
        "50, USD, true, 50.00 USD",
        "5000, USD, false, 50.00 USD",
        "5000, JPY, false, '5,000 JPY'",
        "50.00 EUR, USD, false, 50.00 EUR"
    })
    void is_read_as_it_comes(String text, String currency, boolean bareIsMajor, String money) {
        Row row = new Row(Json.object().put("daily_budget", text));
        assertThat(Money.read(row, "daily_budget", currency, bareIsMajor)).hasToString(money);
    }

    @ParameterizedTest
    @CsvSource({"50, USD, 50.00 USD, 5000", "12.345, USD, 12.35 USD, 1235", "5000, JPY, 5000 JPY, 5000"})
    void is_written_as_a_tool_wants_it(String amount, String currency, String major, String minor) {
        Money money = new Money(new BigDecimal(amount), currency);
        assertThat(money.written(true)).isEqualTo(major);
        assertThat(money.written(false)).isEqualTo(minor);
    }
}
