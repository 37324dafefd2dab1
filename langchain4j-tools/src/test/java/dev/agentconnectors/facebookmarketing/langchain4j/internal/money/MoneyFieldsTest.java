package dev.agentconnectors.facebookmarketing.langchain4j.internal.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoneyFieldsTest {

    private static RecordType record(String entity) {
        return Catalog.facebookMarketing().entity(entity).orElseThrow().record();
    }

    @Test
    void minorUnitsInTextOrNumbersAreSpelledOut() {
        assertThat(MoneyFields.spelledOut(
                        Map.of("daily_budget", "5000", "lifetime_budget", 12_345L, "name", "5000"),
                        record("campaigns"),
                        "USD"))
                .isEqualTo(Map.of("daily_budget", "50.00 USD", "lifetime_budget", "123.45 USD", "name", "5000"));
    }

    @Test
    void aYenBudgetIsNotDividedByAHundred() {
        assertThat(MoneyFields.spelledOut(Map.of("daily_budget", "5000"), record("ad_sets"), "JPY"))
                .containsEntry("daily_budget", "5000 JPY");
    }

    @Test
    void insightsAreInMajorUnitsAlready() {
        assertThat(MoneyFields.spelledOut(
                        Map.of("spend", "12.5", "clicks", "7", "ctr", "3.5"), record("ads_insights"), "USD"))
                .isEqualTo(Map.of("spend", "12.50 USD", "clicks", "7", "ctr", "3.5"));
    }

    @Test
    void amountsInsideOtherValuesAreSpelledOutToo() {
        assertThat(MoneyFields.spelledOut(
                        Map.of("spend", Map.of("lower_bound", 100, "upper_bound", 199)), record("ad_library"), "EUR"))
                .containsEntry("spend", Map.of("lower_bound", "100.00 EUR", "upper_bound", "199.00 EUR"));
        assertThat(MoneyFields.spelledOut(Map.of("bid_info", Map.of("CLICKS", 250)), record("ads"), "USD"))
                .containsEntry("bid_info", Map.of("CLICKS", "2.50 USD"));
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertThat(MoneyFields.spelledOut(
                        Map.of("daily_budget", "none", "adlabels", List.of()), record("campaigns"), "USD"))
                .isEqualTo(Map.of("daily_budget", "none", "adlabels", List.of()));
    }

    @Test
    void anAmountWhoseCurrencyCannotBeToldIsMarkedInsteadOfLookingLikeMajorUnits() {
        assertThat(MoneyFields.spelledOut(
                        Map.of("daily_budget", "5000"), record("campaigns"), MoneyFields.UNKNOWN_CURRENCY))
                .containsEntry("daily_budget", "5000 minor units of an unknown currency");
        assertThat(MoneyFields.spelledOut(Map.of("daily_budget", "5000"), record("campaigns"), "XBT"))
                .containsEntry("daily_budget", "5000 minor units of XBT");
    }

    @Test
    void itKnowsWhichFieldsHoldMoney() {
        assertThat(MoneyFields.touches(record("campaigns"), List.of("id", "daily_budget")))
                .isTrue();
        assertThat(MoneyFields.touches(record("ads"), List.of("bid_info"))).isTrue();
        assertThat(MoneyFields.touches(record("campaigns"), List.of("id", "name", "nonsense")))
                .isFalse();
    }
}
