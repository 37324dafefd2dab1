package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteRulesTest extends WriteTestBase {
    @ParameterizedTest
    @ValueSource(strings = {"name", "objective", "special_ad_categories"})
    void aCampaignNeedsItsParameters(String missing) {
        assertMissing("campaigns", campaign(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "campaign_id", "billing_event", "optimization_goal", "targeting"})
    void anAdSetNeedsItsParameters(String missing) {
        assertMissing("adsets", adset(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "adset_id", "creative"})
    void anAdNeedsItsParameters(String missing) {
        assertMissing("ads", ad(), missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "campaigns | objective | LINK_CLICKS | 0",
                "campaigns | status | RUNNING | 0",
                "campaigns | status | ARCHIVED | 1487564",
                "campaigns | is_adset_budget_sharing_enabled | perhaps | 0",
                "campaigns | execution_options | [\"synchronous_ad_review\"] | 0",
                "campaigns | special_ad_category_country | [\"XX\"] | 0",
                "campaigns | special_ad_categories | [\"CARS\"] | 0",
                "campaigns | special_ad_categories | [\"NONE\" | 0",
                "campaigns | daily_budget | 99 | 1885272",
                "campaigns | daily_budget | 50.00 | 0",
                "campaigns | daily_budget | -5000 | 0",
                "campaigns | bid_strategy | CHEAP | 0",
                "campaigns | spend_cap | 5 | -1",
                "adsets | billing_event | SIGHTS | 0",
                "adsets | billing_event | VIDEO_VIEWS | 0",
                "adsets | destination_type | MOON | 0",
                "adsets | optimization_goal | LUCK | 0",
                "adsets | daily_budget | 0 | 1885272",
                "adsets | targeting | {\"geo_locations\": | 0",
                "adsets | targeting | [] | 0",
                "adsets | targeting | {\"age_min\":18} | 1487079",
                "adsets | campaign_id | 5 | -1",
                "adsets | bid_strategy | COST_CAP | 2490487",
                "adsets | bid_strategy | LOWEST_COST_WITH_MIN_ROAS | 2490487",
                "adsets | end_time | soon | 0",
                "ads | adset_id | 5 | -1",
                "ads | creative | {\"creative_id\":\"5\"} | -1",
                "ads | creative | 5 | 0",
                "ads | tracking_specs | {} | 0",
                "ads | bid_amount | 100 | -1"
            })
    void whatGraphRefusesIsRefusedAndTheParameterIsBlamed(String edge, String name, String value, int subcode) {
        Map<String, Object> before = snapshot();
        Map<String, String> params = switch (edge) {
            case "campaigns" -> campaign();
            case "adsets" -> adset();
            default -> ad();
        };
        params.put(name, value);
        Answer answer = create(edge, params);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(100);
        // -1 stands for a refusal with words for the person who asked, and without a subcode.
        assertThat(answer.errorSubcode()).isEqualTo(Math.max(0, subcode));
        JsonNode error = answer.json().path("error");
        assertThat(error.has("error_subcode")).isEqualTo(subcode > 0);
        assertThat(error.path("error_data").textValue()).contains(name.replace("bid_strategy", "bid_"));
        assertThat(error.has("error_user_msg")).isEqualTo(subcode != 0);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aCampaignWithoutABudgetSaysWhetherItsAdSetsShare() {
        Map<String, String> params = campaign();
        params.remove("is_adset_budget_sharing_enabled");
        assertThat(create("campaigns", params).errorSubcode()).isEqualTo(4834011);

        params.put("daily_budget", "2000");
        assertThat(create("campaigns", params).json().has("id")).isTrue();
    }

    @Test
    void aBudgetIsAtOneLevelOnly() {
        Map<String, String> withBudget = campaign();
        withBudget.put("daily_budget", "2000");
        String campaign = create("campaigns", withBudget).text("id");
        Map<String, String> adset = adset();
        adset.put("campaign_id", campaign);
        assertThat(create("adsets", adset).errorSubcode()).isEqualTo(1885621);

        adset.remove("daily_budget");
        String adsetId = create("adsets", adset).text("id");
        assertThat(store.find(adsetId)).isPresent();
        assertThat(graph.post(adsetId, "daily_budget", "2000").errorSubcode()).isEqualTo(1885621);
        assertThat(graph.post(newestCampaign.id(), "daily_budget", "2000").errorSubcode())
                .isEqualTo(1885621);
        assertThat(graph.post(campaign, "daily_budget", "3000")
                        .json()
                        .path("success")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aBudgetIsDailyOrForLifeNotBoth() {
        Map<String, String> adset = adset();
        adset.put("lifetime_budget", "90000");
        assertThat(create("adsets", adset).errorTitle()).isEqualTo("Two Budgets");

        adset.remove("daily_budget");
        assertThat(create("adsets", adset).errorTitle()).as("without an end").isEqualTo("End Time Is Missing");

        adset.put("end_time", "2030-06-30T00:00:00-0700");
        String id = create("adsets", adset).text("id");
        assertThat(store.find(id).orElseThrow()).containsEntry("end_time", "2030-06-30T00:00:00-0700");
        assertThat(graph.post(id, "daily_budget", "2000").errorTitle()).isEqualTo("Budget Type Can't Be Changed");

        adset.put("start_time", "2030-07-30T00:00:00-0700");
        assertThat(create("adsets", adset).errorTitle()).isEqualTo("End Time Is Too Early");
    }

    @Test
    void anAdSetUnderACampaignWithoutABudgetNeedsOne() {
        Map<String, String> adset = adset();
        adset.remove("daily_budget");

        assertThat(create("adsets", adset).errorTitle()).isEqualTo("Budget Is Missing");
    }

    @Test
    void theLeastBudgetIsThatOfTheAccount() {
        Map<String, String> campaign = campaign();
        campaign.put("daily_budget", "150");

        assertThat(graph.post("act_" + USD + "/campaigns", flat(campaign))
                        .json()
                        .has("id"))
                .isTrue();
        assertThat(graph.post("act_" + JPY + "/campaigns", flat(campaign)).errorSubcode())
                .isEqualTo(1885272);
    }

    @Test
    void theParentMustBelongToTheSameAccount() {
        assertThat(graph.post("act_" + JPY + "/adsets", flat(adset())).errorTitle())
                .isEqualTo("Campaign Not Found");
        assertThat(graph.post("act_" + JPY + "/ads", flat(ad())).errorTitle()).isEqualTo("Ad Set Not Found");
    }

    private void assertMissing(String edge, Map<String, String> params, String missing) {
        params.remove(missing);
        Answer answer = create(edge, params);

        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage()).contains(missing).contains("required");
    }
}
