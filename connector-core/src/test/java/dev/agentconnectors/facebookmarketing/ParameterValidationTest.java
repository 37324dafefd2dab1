package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValidationTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void oneErrorNamesAllThatIsWrong() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("account_id", "me");
        params.put("objective", "TRAFFIC");
        params.put("special_ad_category", "NONE");
        params.put("daily_budget", "fifty");

        ValidationException refusal = graph.refused("campaigns", "create", params);

        assertThat(refusal.problems())
                .hasSize(7)
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("account_id is 'me': an id is digits only (with or without act_ before it)."))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("objective is 'TRAFFIC': use one of OUTCOME_TRAFFIC, OUTCOME_ENGAGEMENT")
                        .endsWith("Did you mean OUTCOME_TRAFFIC?"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("There is no parameter 'special_ad_category'. Did you mean special_ad_categories?"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("daily_budget is 'fifty': give a whole number of minor units"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("name is missing: The campaign's name. Example: Spring sale."))
                .anySatisfy(problem -> assertThat(problem).startsWith("status is missing"))
                .anySatisfy(problem -> assertThat(problem).startsWith("special_ad_categories is missing"));
        assertThat(refusal).hasMessageStartingWith("campaigns.create was not sent: ");
        assertThat(refusal.getMessage()).contains(refusal.problems());
        assertThat(refusal.isRetryable()).isFalse();
        assertThat(refusal.apiError()).isEmpty();
    }

    @Test
    void aListNeedsItsAccountOrAParent() {
        assertThat(graph.refused("ads", "list", Map.of()))
                .hasMessageContaining("account_id is missing")
                .hasMessageContaining("Or list within a parent: adset_id, campaign_id.");
    }

    @Test
    void twoParentsContradictEachOther() {
        assertThat(graph.refused("ads", "list", Map.of("adset_id", "1", "campaign_id", "2")))
                .hasMessageContaining("adset_id and campaign_id both name a parent: give just one of them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/adsets",
                "1?fields=x",
                "1#x",
                "../1",
                "1%2F2",
                "1&method=delete",
                "1 2",
                "me",
                "-1",
                "1.5",
                "１２",
                ".",
                ".."
            })
    void anIdCanChangeNeitherPathNorQuery(String id) {
        assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", id)))
                .hasMessageContaining("campaign_id is '" + id + "': an id is digits only.");
        assertThat(graph.refused("campaigns", "list", Map.of("account_id", "act_" + id)))
                .hasMessageContaining("an id is digits only");
        assertThat(graph.refused("ads", "list", Map.of("campaign_id", id)))
                .hasMessageContaining("an id is digits only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "act_", "act_ "})
    void blankIdsAreRefused(String id) {
        assertThat(graph.refused("campaigns", "list", Map.of("account_id", id)))
                .hasMessageContaining("account_id is blank: an id is digits only");
    }

    @Test
    void blankTextIsRefusedWhereAValueIsRequired() {
        assertThat(graph.refused("campaigns", "create", Map.of("account_id", "1", "name", "  ")))
                .hasMessageContaining("name is blank: give a value such as Spring sale");
    }

    @Test
    void blankTextAndALimitOfZeroAreLeftOutWhereAValueIsOptional() {
        graph.answer("{\"success\":true}").answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST);

        graph.execute(
                "campaigns",
                "update",
                Map.of("campaign_id", "1", "name", "Autumn", "status", "", "daily_budget", " ", "bid_strategy", ""));
        graph.execute("campaigns", "list", Map.of("account_id", "1", "limit", 0, "after", "", "filtering", ""));
        graph.execute("ad_sets", "list", Map.of("account_id", "", "campaign_id", "5", "limit", "0"));

        assertThat(GraphFixture.form(graph.request()).queryParameterNames()).containsExactly("name");
        assertThat(graph.request().getUrl().queryParameterNames()).containsExactlyInAnyOrder("fields", "limit");
        RecordedRequest within = graph.request();
        assertThat(within.getUrl().encodedPath()).endsWith("/5/adsets");
        assertThat(GraphFixture.query(within, "limit")).isNotEqualTo("0");
    }

    @Test
    void anUpdateOfNothingButBlanksChangesNothing() {
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", "1", "status", "")))
                .hasMessageContaining("Nothing would change");
    }

    @Test
    void aNumberThatHasLostItsLastDigitsIsNoId() {
        assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", 1.2021e17)))
                .hasMessageContaining("too large to have kept its last digits: give it as text");
        assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", Math.scalb(1.0, 53))))
                .hasMessageContaining("too large");
        assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", Math.scalb(1.0f, 24))))
                .hasMessageContaining("too large");
    }

    @Test
    void aNumberThatHasItsDigitsIsAnId() {
        graph.answer("{}").answer("{}");
        graph.execute("campaigns", "get", Map.of("campaign_id", 120210000000010.0));
        graph.execute("campaigns", "get", Map.of("campaign_id", new BigDecimal("1.2E+5")));

        assertThat(graph.request().getUrl().encodedPath()).endsWith("/120210000000010");
        assertThat(graph.request().getUrl().encodedPath()).endsWith("/120000");
    }

    @Test
    void numbersOutOfAllRangeDoNotFillTheMemory() {
        assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", new BigDecimal("1E+900000000"))))
                .hasMessageContaining("out of all range");
        assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", Double.NaN)))
                .hasMessageContaining("campaign_id is NaN: give a number.");
    }

    @ParameterizedTest
    @CsvSource({
        "101, is 101: use 1 to 100.",
        "-5, is -5: use 1 to 100.",
        "2.5, is '2.5': give a whole number.",
        "ten, is 'ten': give a whole number.",
        "99999999999999999999, give a whole number.",
        "9999999999999999999, which is too large",
    })
    void limitsAreWholeAndInRange(String limit, String problem) {
        assertThat(graph.refused("campaigns", "list", Map.of("account_id", "1", "limit", limit)))
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "50.00, is '50.00': give a whole number of minor units",
        "'1,000', 'is ''1,000'': give a whole number of minor units'",
        "$50, is '$50': give a whole number of minor units",
        "0, is 0: give an amount greater than zero",
        "-100, is -100: give an amount greater than zero",
    })
    void moneyIsAWholeNumberOfMinorUnits(String amount, String problem) {
        assertThat(graph.refused("ad_sets", "update", Map.of("adset_id", "1", "daily_budget", amount)))
                .hasMessageContaining("daily_budget " + problem);
    }

    @Test
    void moneyMayBeANumberOrText() {
        graph.answer("{}").answer("{}").answer("{}");
        for (Object amount : List.of(5000, "5000", 5000.0)) {
            graph.execute("ad_sets", "update", Map.of("adset_id", "1", "daily_budget", amount));
            assertThat(GraphFixture.form(graph.request(), "daily_budget")).isEqualTo("5000");
        }
    }

    @Test
    void textMayBeANumber() {
        graph.answer("{}").execute("campaigns", "update", Map.of("campaign_id", 1, "name", 2026));

        assertThat(GraphFixture.form(graph.request(), "name")).isEqualTo("2026");
    }

    @Test
    void valuesOfTheWrongTypeAreRefused() {
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", List.of("1"), "name", Map.of("a", 1))))
                .hasMessageContaining("campaign_id is a list: give text.")
                .hasMessageContaining("name is an object: give text.");
        assertThat(graph.refused(
                        "ad_library", "list", Map.of("unmask_removed_content", "maybe", "languages", Map.of("a", 1))))
                .hasMessageContaining("unmask_removed_content is 'maybe': use true or false.")
                .hasMessageContaining("languages is an object: give a list such as [\"en\"].");
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", "1", "name", new Object() {})))
                .hasMessageContaining("give text");
    }

    @Test
    void elementsOfListsAreChecked() {
        assertThat(graph.refused(
                        "campaigns", "list", Map.of("account_id", "1", "effective_status", List.of("RUNNING"))))
                .hasMessageContaining("effective_status is 'RUNNING': use one of ACTIVE, PAUSED");
        assertThat(graph.refused("ad_library", "list", Map.of("search_page_ids", "11,,12")))
                .hasMessageContaining("search_page_ids has an element that is blank");
        assertThat(graph.refused("ad_library", "list", Map.of("search_page_ids", List.of("11", "x"))))
                .hasMessageContaining("search_page_ids is 'x': an id is digits only");
        assertThat(graph.refused("ad_library", "list", Map.of("ad_reached_countries", "United States")))
                .hasMessageContaining("ad_reached_countries has 'United States': use two-letter country codes");
        assertThat(graph.refused("ad_library", "list", Map.of("ad_reached_countries", List.of())))
                .hasMessageContaining("ad_reached_countries is empty");
    }

    @Test
    void allowedValuesMayBeNamedWithCommas() {
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute("ads", "list", Map.of("account_id", "1", "effective_status", "active, DISAPPROVED"));

        assertThat(GraphFixture.query(graph.request(), "effective_status")).isEqualTo("[\"ACTIVE\",\"DISAPPROVED\"]");
    }

    @Test
    void aBareTextIsAListOfOne() {
        graph.answer(GraphFixture.EMPTY_LIST).execute("ad_library", "list", Map.of("bylines", "Friends of Lee, Inc."));

        assertThat(GraphFixture.query(graph.request(), "bylines")).isEqualTo("[\"Friends of Lee, Inc.\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "'id,,name', names an empty field",
        "'id,\n,name', names an empty field",
        "',id', names an empty field",
        "'id,creative{,id}', names an empty field",
        "'creative{id', braces that do not match",
        "'creative}id{', braces that do not match",
        "'id,na\u0014me', a control character",
        "'\u2028\u0014id', a control character",
    })
    void fieldsAreWellFormed(String fields, String problem) {
        assertThat(graph.refused("ads", "list", Map.of("account_id", "1", "fields", fields)))
                .hasMessageContaining("fields")
                .hasMessageContaining(problem);
    }

    @Test
    void anUpdateChangesSomething() {
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", "1"))
                        .problems())
                .containsExactly(
                        "Nothing would change: give at least one of name, status, daily_budget, lifetime_budget,"
                                + " bid_strategy, spend_cap.");
    }

    @Test
    void aDryRunOfNoChangeIsNoChangeEither() {
        Map<String, Object> params = Map.of("campaign_id", "1", "execution_options", List.of("validate_only"));

        assertThat(graph.refused("campaigns", "update", params).problems())
                .singleElement()
                .asString()
                .startsWith("Nothing would change");
    }

    @Test
    void aWrongChangeIsNotCalledNoChangeBesides() {
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", "1", "daily_budget", "x"))
                        .problems())
                .hasSize(1);
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", "1", "nmae", "x"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void justOneBudgetIsTaken() {
        assertThat(graph.refused(
                        "campaigns", "update", Map.of("campaign_id", "1", "daily_budget", 1, "lifetime_budget", 2)))
                .hasMessageContaining("Give daily_budget or lifetime_budget, not both");
    }

    @Test
    void theTimeIncrementIsDaysOrAName() {
        for (Object wrong : List.of(0, 91, "weekly")) {
            assertThat(graph.refused("ads_insights", "list", Map.of("account_id", "1", "time_increment", wrong)))
                    .hasMessageContaining("give a number of days from 1 to 90, monthly or all_days");
        }
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute("ads_insights", "list", Map.of("account_id", "1", "time_increment", "monthly"));
        assertThat(GraphFixture.query(graph.request(), "time_increment")).isEqualTo("monthly");
    }
}
