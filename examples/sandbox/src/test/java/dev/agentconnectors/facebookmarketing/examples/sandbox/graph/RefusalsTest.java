package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Facebook refuses though it is well formed: the codes, subcodes and shapes that real answers have. */
class RefusalsTest extends WriteTestBase {
    private static final String US = "\"geo_locations\":{\"countries\":[\"US\"]}";
    private static final String SAID = ",\"targeting_automation\":{\"advantage_audience\":0}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"age_min\":25",
                "\"age_max\":50",
                "\"genders\":[1]",
                "\"interests\":[{\"id\":\"6003107902433\"}]",
                "\"flexible_spec\":[{\"interests\":[{\"id\":\"6003107902433\"}]}]",
                "\"custom_audiences\":[{\"id\":\"5\"}]",
                "\"excluded_custom_audiences\":[{\"id\":\"5\"}]"
            })
    void aNarrowedAudienceSaysWhetherItMayBeLeft(String narrowing) {
        assertRefused(1870227, "targeting", withTargeting(US + "," + narrowing));

        assertAccepted(withTargeting(US + "," + narrowing + SAID));
        assertThat(graph.post(newestAdSet.id(), "targeting", "{" + US + "," + narrowing + "}")
                        .errorSubcode())
                .isEqualTo(1870227);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES"})
    void aProtectedCategorySaysItAlways(String category) {
        Map<String, String> campaign = campaign();
        campaign.put("special_ad_categories", "[\"" + category + "\"]");
        Map<String, String> adset = withTargeting(US);
        adset.put("campaign_id", create("campaigns", campaign).text("id"));

        assertRefused(1870227, "targeting", adset);
        adset.put("targeting", "{" + US + SAID + "}");
        assertAccepted(adset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"age_min\":30,\"targeting_automation\":{\"advantage_audience\":1} | 1870188",
                "\"age_max\":50,\"targeting_automation\":{\"advantage_audience\":1} | 1870189",
                "\"age_min\":16,\"interests\":[{\"id\":\"1\"}] | 1870249",
                "\"facebook_positions\":[\"feed\",\"video_feeds\"] | 1487126",
                "\"instagram_positions\":[\"explore\"] | 1487126",
                "\"messenger_positions\":[\"story\"] | 1487126"
            })
    void agesAndPlacementsHaveBounds(String targeting, int subcode) {
        assertRefused(subcode, "targeting", withTargeting(US + "," + targeting));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"countries\":[\"US\"],\"regions\":[{\"key\":\"3847\",\"country\":\"US\"}]}",
                "{\"countries\":[\"US\"],\"cities\":[{\"key\":\"2418779\",\"country\":\"US\"}]}",
                "{\"countries\":[\"US\"],\"zips\":[{\"key\":\"US:94304\"}]}",
                "{\"countries\":[\"US\",\"US\"]}",
                "{\"countries\":[\"US\"],\"country_groups\":[\"worldwide\"]}"
            })
    void placesMustNotOverlap(String places) {
        Answer answer = assertRefused(1487756, "targeting", withTargeting("\"geo_locations\":" + places));

        assertThat(answer.json().path("error").path("error_data").textValue())
                .isEqualTo("{\"blame_field\":\"targeting\"}");
        assertAccepted(withTargeting(
                "\"geo_locations\":{\"countries\":[\"CA\"],\"regions\":[{\"key\":\"3847\",\"country\":\"US\"}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"countries\":[\"US\",\"DE\"]}",
                "{\"countries\":[\"RE\"]}",
                "{\"country_groups\":[\"worldwide\"]}",
                "{\"cities\":[{\"key\":\"777934\",\"country\":\"FR\"}]}"
            })
    void theEuropeanUnionWantsToKnowWhoIsBehindAds(String places) {
        Map<String, String> adset = withTargeting("\"geo_locations\":" + places);
        assertRefused(3858548, "dsa_beneficiary", adset);

        adset.put("dsa_beneficiary", "Alder & Finch");
        assertRefused(3858079, "dsa_payor", adset);

        adset.put("dsa_payor", "Alder & Finch Inc.");
        String id = create("adsets", adset).text("id");
        assertThat(graph.get(id, "fields", "dsa_payor").text("dsa_payor")).isEqualTo("Alder & Finch Inc.");
        assertThat(graph.post(newestAdSet.id(), "targeting", "{\"geo_locations\":" + places + "}")
                        .errorSubcode())
                .isEqualTo(3858548);
    }

    @Test
    void anAccountMayHaveThemByDefault() {
        store.update(
                "act_" + USD, Map.of("default_dsa_beneficiary", "Alder & Finch", "default_dsa_payor", "Alder & Finch"));

        assertAccepted(withTargeting("\"geo_locations\":{\"countries\":[\"IT\"]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OUTCOME_SALES | OFFSITE_CONVERSIONS | | {\"pixel_id\":\"1\",\"custom_event_type\":\"PURCHASE\"}",
                "OUTCOME_SALES | OFFSITE_CONVERSIONS | {\"pixel_id\":\"1\"} | {\"product_set_id\":\"1\"}",
                "OUTCOME_SALES | VALUE | {\"page_id\":\"1\"} | {\"pixel_id\":\"1\",\"custom_event_type\":\"PURCHASE\"}",
                "OUTCOME_LEADS | LEAD_GENERATION | | {\"page_id\":\"1\"}",
                "OUTCOME_LEADS | QUALITY_LEAD | {\"pixel_id\":\"1\"} | {\"page_id\":\"1\"}",
                "OUTCOME_ENGAGEMENT | CONVERSATIONS | | {\"page_id\":\"1\"}",
                "OUTCOME_ENGAGEMENT | PAGE_LIKES | | {\"page_id\":\"1\"}",
                "OUTCOME_APP_PROMOTION | APP_INSTALLS | {\"application_id\":\"1\"} |"
                        + " {\"application_id\":\"1\",\"object_store_url\":\"https://apps.example/1\"}"
            })
    void goalsNeedWhatTheyPromote(String objective, String goal, String lacking, String right) {
        Map<String, String> adset = adsetFor(objective, goal);
        adset.put("promoted_object", lacking == null ? "" : lacking);
        assertRefused(1815430, "promoted_object", adset);

        adset.put("promoted_object", right);
        assertAccepted(adset);
    }

    @Test
    void postsOnAPageNeedThePage() {
        Map<String, String> adset = adsetFor("OUTCOME_ENGAGEMENT", "POST_ENGAGEMENT");
        assertAccepted(adset);
        adset.put("destination_type", "ON_POST");
        assertRefused(1815430, "promoted_object", adset);
    }

    @ParameterizedTest
    @CsvSource({
        "OUTCOME_AWARENESS, LINK_CLICKS",
        "OUTCOME_TRAFFIC, OFFSITE_CONVERSIONS",
        "OUTCOME_TRAFFIC, LEAD_GENERATION",
        "OUTCOME_SALES, POST_ENGAGEMENT",
        "OUTCOME_LEADS, VALUE",
        "OUTCOME_AWARENESS, LANDING_PAGE_VIEWS"
    })
    void goalsMustSuitTheObjective(String objective, String goal) {
        assertRefused(2490408, "optimization_goal", adsetFor(objective, goal));
    }

    @Test
    void whatAnAdSetOptimizesForStays() {
        assertThat(graph.post(newestAdSet.id(), "optimization_goal", "REACH").errorSubcode())
                .isEqualTo(3260011);
        assertThat(graph.post(newestAdSet.id(), "promoted_object", "{\"pixel_id\":\"5\"}")
                        .errorSubcode())
                .isEqualTo(3260011);
        assertThat(graph.post(newestAdSet.id(), "optimization_goal", newestAdSet.text("optimization_goal"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bidsAndStrategiesBelongTogether() {
        Map<String, String> adset = adset();
        adset.put("bid_amount", "100");
        adset.put("bid_strategy", "LOWEST_COST_WITHOUT_CAP");
        assertRefused(0, "bid_amount", adset);
        adset.remove("bid_strategy");
        assertThat(graph.get(assertAccepted(adset), "fields", "bid_strategy").text("bid_strategy"))
                .isEqualTo("LOWEST_COST_WITH_BID_CAP");
        adset.put("bid_strategy", "COST_CAP");
        String id = assertAccepted(adset);
        assertThat(graph.post(id, "bid_strategy", "LOWEST_COST_WITH_BID_CAP").status())
                .isEqualTo(200);
        String without = assertAccepted(adset());
        assertThat(graph.post(without, "bid_strategy", "LOWEST_COST_WITH_BID_CAP")
                        .errorSubcode())
                .isEqualTo(2490487);
        Map<String, String> campaign = campaign();
        campaign.put("bid_strategy", "COST_CAP");
        assertThat(create("campaigns", campaign)
                        .json()
                        .path("error")
                        .path("error_user_msg")
                        .asText())
                .contains("budget");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"page_id\":\"1\",\"link_data\":{\"message\":\"Boots\"}} | 2061015",
                "{\"page_id\":\"1\",\"link_data\":{\"link\":\"https://a.example\",\"child_attachments\":[{\"name\":\"x\"}]}} | 2061015",
                "{\"page_id\":\"1\",\"photo_data\":{\"caption\":\"Boots\"}} | 1487212",
                "{\"page_id\":\"1\",\"video_data\":{\"video_id\":\"1\"}} | 1487212",
                "{\"page_id\":\"1\",\"link_data\":{\"link\":\"https://a.example\",\"picture\":\"C:/boots.png\"}} | 1487833",
                "{\"page_id\":\"1\",\"photo_data\":{\"url\":\"boots.png\"}} | 1487833"
            })
    void creativesNeedLinksAndImages(String story, int subcode) {
        Map<String, Object> before = snapshot();
        Answer answer = create("adcreatives", Map.of("name", "Fresh", "object_story_spec", story));

        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorSubcode()).isEqualTo(subcode);
        assertThat(answer.json().path("error").path("is_transient").asBoolean())
                .as("Facebook says so of an image that it could not load, and of nothing else here")
                .isEqualTo(subcode == 1487833);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void otherErrorsOfCreatives() {
        String story = "{\"page_id\":\"1\",\"link_data\":{\"link\":\"https://a.example\"}}";
        assertThat(create("adcreatives", Map.of("name", "n", "object_story_spec", story, "object_story_id", "1_2"))
                        .errorSubcode())
                .isEqualTo(1487929);
        assertThat(create("adcreatives", Map.of("name", "n", "object_story_spec", story, "instagram_actor_id", "1"))
                        .errorMessage())
                .isEqualTo("(#100) Param instagram_actor_id must be a valid Instagram account id");
        assertThat(create(
                                "adcreatives",
                                Map.of(
                                        "name",
                                        "n",
                                        "object_story_spec",
                                        story,
                                        "degrees_of_freedom_spec",
                                        "{\"creative_features_spec\":{\"standard_enhancements\":{\"enroll_status\":\"OPT_IN\"}}}"))
                        .errorSubcode())
                .isEqualTo(3858504);
        assertThat(graph.post(creative(), "body", "Other words").errorSubcode()).isEqualTo(1815573);
        assertThat(create("adcreatives", Map.of("name", "n", "image_url", "boots.png", "object_story_id", "1_2"))
                        .json()
                        .path("error")
                        .path("error_data")
                        .textValue())
                .isEqualTo("null");
    }

    @Test
    void audiencesNeedTheirTermsAccepted() {
        Answer refused = graph.post("act_" + JPY + "/customaudiences", "name", "Buyers", "subtype", "CUSTOM");
        assertThat(refused.errorCode()).isEqualTo(200);
        assertThat(refused.errorSubcode()).isEqualTo(1870034);

        String id = create("customaudiences", Map.of("name", "Buyers", "subtype", "CUSTOM"))
                .text("id");
        assertThat(graph.get("act_" + USD + "/customaudiences", "fields", "name")
                        .data("name"))
                .contains("Buyers");
        assertThat(graph.delete(id).status()).isEqualTo(200);
        assertThat(graph.get("act_" + USD + "/customaudiences", "fields", "name")
                        .data("name"))
                .isNotEmpty()
                .doesNotContain("Buyers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTOMATED_SHOPPING_ADS", "SMART_APP_PROMOTION"})
    void kindsOfCampaignsThatAreGoneAreRefused(String type) {
        Map<String, String> campaign = campaign();
        campaign.put("smart_promotion_type", type);

        assertThat(create("campaigns", campaign).errorMessage()).contains("smart_promotion_type");
    }

    /** A subcode that no answer is known to have had would be an invention, and nobody's witness. */
    @Test
    void everySubcodeIsOneThatFacebookGives() throws IOException {
        String recording = System.getProperty("answers", "");
        assumeTrue(!recording.isBlank(), "no recording: name one with -Danswers=<absolute path>");
        Set<String> given = new TreeSet<>(List.of(
                // From Facebook's documentation and from public reports, in no recording.
                "33", "1504018", "1504038", "1815573", "1870034", "1870227", "1885621", "3260011", "3858504"));
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(recording))) {
            JsonNode error = json.readTree(line).path("body").path("error");
            given.add(error.path("error_subcode").asText());
        }
        Pattern number = Pattern.compile("\\b\\d{7}\\b");
        Set<String> used = new TreeSet<>();
        for (String file : List.of("Refusals", "GraphError", "InsightsReport")) {
            Path source = Path.of(
                    "src/main/java/dev/agentconnectors/facebookmarketing/examples/sandbox/graph", file + ".java");
            number.matcher(Files.readString(source))
                    .results()
                    .map(MatchResult::group)
                    .forEach(used::add);
        }

        assertThat(used).hasSizeGreaterThan(20);
        assertThat(given).containsAll(used);
    }

    private Map<String, String> withTargeting(String members) {
        Map<String, String> adset = adset();
        adset.put("targeting", "{" + members + "}");
        return adset;
    }

    private Map<String, String> adsetFor(String objective, String goal) {
        Map<String, String> campaign = campaign();
        campaign.put("objective", objective);
        Map<String, String> adset = adset();
        adset.put("campaign_id", create("campaigns", campaign).text("id"));
        adset.put("optimization_goal", goal);
        return adset;
    }

    private String assertAccepted(Map<String, String> adset) {
        Answer answer = create("adsets", new LinkedHashMap<>(adset));
        assertThat(answer.errorMessage() + answer.json()).contains("\"id\"");
        return answer.text("id");
    }

    private Answer assertRefused(int subcode, String blamed, Map<String, String> adset) {
        Map<String, Object> before = snapshot();
        Answer answer = create("adsets", adset);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorSubcode()).as("%s", answer.json()).isEqualTo(subcode);
        assertThat(answer.errorMessage()).isEqualTo("Invalid parameter");
        assertThat(answer.json().path("error").path("error_data").textValue()).contains(blamed);
        assertThat(snapshot()).isEqualTo(before);
        return answer;
    }
}
