package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphReadsTest {
    private static final String CAMPAIGNS = "act_" + USD + "/campaigns";

    private static Sandbox sandbox;
    private static GraphClient graph;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
        graph = new GraphClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aListWithoutFieldsHasIdsOnly() {
        Answer answer = graph.get(CAMPAIGNS);

        assertThat(answer.data())
                .hasSize(25)
                .allSatisfy(item -> assertThat(item.size()).isOne());
        assertThat(answer.data("id")).doesNotHaveDuplicates();
    }

    @Test
    void fieldsAreProjectedAndTheIdComesAlong() {
        JsonNode first = graph.get(CAMPAIGNS, "fields", "name, daily_budget,objective")
                .data()
                .get(1);

        assertThat(first.fieldNames()).toIterable().containsOnly("id", "name", "objective", "daily_budget");
        assertThat(first.path("name").isTextual()).isTrue();
    }

    @Test
    void referencesAndEdgesOpenUpWithBraces() {
        JsonNode ad = graph.get(
                        "act_" + USD + "/ads",
                        "fields",
                        "creative{id,name},campaign{objective},adset{name}",
                        "limit",
                        "1")
                .data()
                .get(0);

        assertThat(ad.path("creative").path("name").asText()).isNotEmpty();
        assertThat(ad.path("campaign").path("objective").asText()).startsWith("OUTCOME_");
        assertThat(ad.path("adset").path("name").asText()).isNotEmpty();

        JsonNode campaign = graph.get(
                        newestCampaign(), "fields", "ads.limit(2){name},insights.date_preset(last_3d){spend}")
                .json();
        assertThat(campaign.path("ads").path("data")).hasSize(2);
        assertThat(campaign.path("ads").path("paging").has("next")).isTrue();
        assertThat(campaign.path("insights").path("data").get(0).path("spend").asText())
                .matches("\\d+\\.\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "name,creative2", "insights2{spend}"})
    void anUnknownFieldIsRefused(String fields) {
        Answer answer = graph.get(CAMPAIGNS, "fields", fields);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage()).contains("nonexisting field");
        assertThat(answer.json().path("error").path("fbtrace_id").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name{", "name}", "a.limit(2", ",", "name,,"})
    void brokenFieldsAreAnErrorInTheSyntaxOrIgnored(String fields) {
        Answer answer = graph.get(CAMPAIGNS, "fields", fields);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(2500);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"USER", "AD_ACCOUNT", "REPORT_RUN", "BUDGET_SCHEDULE"})
    void everyEdgeAnswersWithAllOfItsFields(Kind kind) {
        Answer answer = graph.get("act_" + JPY + "/" + kind.edge(), "fields", String.join(",", kind.fields()));

        assertThat(answer.data()).isNotEmpty();
        assertThat(answer.data("id"))
                .isEqualTo(sandbox.store().list(JPY, kind.edge()).stream()
                        .limit(25)
                        .map(item -> item.get("id"))
                        .toList());
    }

    @Test
    void anObjectIsReadById() {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.BUDGET_SCHEDULE) {
                // There is none before somebody makes one.
                continue;
            }
            Node node = switch (kind) {
                case USER -> sandbox.store().user();
                case AD_ACCOUNT -> sandbox.store().node("act_" + USD).orElseThrow();
                case REPORT_RUN ->
                    sandbox.store()
                            .node(graph.post("act_" + USD + "/insights").text("report_run_id"))
                            .orElseThrow();
                default -> sandbox.store().children(USD, kind).get(0);
            };
            assertThat(graph.get(node.id(), "fields", "id").text("id")).isEqualTo(node.id());
        }
    }

    @Test
    void theAccountAndTheUserAreRead() {
        assertThat(graph.get("me").text("name")).isNotEmpty();
        assertThat(graph.get("me/adaccounts", "fields", "currency").data("currency"))
                .containsExactly("USD", "JPY");
        JsonNode account = graph.get("act_" + USD, "fields", "account_status,amount_spent,min_daily_budget")
                .json();
        assertThat(account.path("account_status").isInt()).isTrue();
        assertThat(account.path("amount_spent").isTextual()).isTrue();
    }

    @Test
    void parentsListTheirChildren() {
        String campaign = newestCampaign();
        List<String> adsets = graph.get(campaign + "/adsets").data("id");
        List<String> ads = graph.get(campaign + "/ads").data("id");

        assertThat(adsets).hasSize(2);
        assertThat(graph.get(adsets.get(0) + "/ads", "fields", "adset_id").data("adset_id"))
                .containsOnly(adsets.get(0));
        assertThat(ads).containsAll(graph.get(adsets.get(1) + "/ads").data("id"));
    }

    @Test
    void severalObjectsAreNoLongerReadAtOnce() {
        Answer answer = graph.get("", "ids", newestCampaign() + ",act_" + USD, "fields", "name");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage()).startsWith("Unsupported get request");
    }

    @Test
    void whatConcernsTheMoneyOfAnAccountIsForThoseWhoManageIt() {
        GraphClient reader = new GraphClient(sandbox, Sandbox.READ_ONLY_TOKEN);

        for (String field : List.of("owner", "funding_source_details", "is_prepay_account")) {
            Answer refused = reader.get("act_" + USD, "fields", "name," + field);
            assertThat(refused.errorCode()).isEqualTo(10);
            assertThat(refused.errorMessage()).isEqualTo("(#10) Permission Denied.");
            assertThat(graph.get("act_" + USD, "fields", field).json().has(field))
                    .isTrue();
        }
        assertThat(reader.get("act_" + USD, "fields", "name,currency").status()).isEqualTo(200);
    }

    @Test
    void everythingThatIsSeededIsAFieldOfFacebooks() {
        for (Kind kind : Kind.values()) {
            if (kind.edge().isEmpty() || kind == Kind.AD_ACCOUNT) {
                continue;
            }
            for (Node node : sandbox.store().children(USD, kind)) {
                Set<String> unknown = new TreeSet<>(node.fields().keySet());
                unknown.removeAll(kind.fields());
                // The store says of everything which account it belongs to.
                unknown.remove("account_id");
                assertThat(unknown).as(kind.graphName()).isEmpty();
            }
        }
        assertThat(Kind.AD_ACCOUNT.fields())
                .containsAll(sandbox.store()
                        .node("act_" + USD)
                        .orElseThrow()
                        .fields()
                        .keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 100, 33",
        "act_5, 100, 33",
        "act_5/campaigns, 100, 33",
        "734512908841277, 100, 33",
        "me/friends, 2500, 0",
        "act_734512908841277/friends, 2500, 0",
        "nonsense, 2500, 0",
        "act_734512908841277/ads/1, 2500, 0"
    })
    void whatIsNotThereIsNamedInGraphsWay(String path, int code, int subcode) {
        Answer answer = graph.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.errorSubcode()).isEqualTo(subcode);
    }

    @Test
    void listsAreNarrowedByEffectiveStatus() {
        assertThat(graph.all(CAMPAIGNS, "effective_status", 100, "effective_status", "[\"PAUSED\",\"ACTIVE\"]"))
                .contains("PAUSED", "ACTIVE")
                .containsOnly("PAUSED", "ACTIVE");
        assertThat(graph.all(CAMPAIGNS, "effective_status", 100)).doesNotContain("ARCHIVED", "DELETED");
        assertThat(graph.all(CAMPAIGNS, "effective_status", 100, "effective_status", "[\"ARCHIVED\"]"))
                .isNotEmpty()
                .containsOnly("ARCHIVED");
        assertThat(graph.get(CAMPAIGNS, "effective_status", "[\"RUNNING\"]").errorCode())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "campaigns | name | [{'field':'name','operator':'CONTAIN','value':'trail'}]",
                "campaigns | objective | [{'field':'campaign.objective','operator':'IN','value':['OUTCOME_SALES']}]",
                "adsets | daily_budget | [{'field':'daily_budget','operator':'GREATER_THAN','value':5000}]",
                "ads | name | [{'field':'campaign.objective','operator':'EQUAL','value':'OUTCOME_LEADS'},{'field':'ad.name','operator':'STARTS_WITH','value':'A'}]",
                "ads | effective_status | [{'field':'effective_status','operator':'NOT_IN','value':['ACTIVE','PAUSED']}]",
            })
    void listsAreNarrowedByFilters(String edge, String field, String filtering) {
        String path = "act_" + USD + "/" + edge;
        List<String> all = graph.all(path, "id", 100);
        List<String> some = graph.all(path, "id", 100, "filtering", filtering.replace('\'', '"'));

        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        List<String> values = graph.all(path, field, 100, "filtering", filtering.replace('\'', '"'));
        assertThat(values).allSatisfy(value -> {
            switch (edge + " " + field) {
                case "campaigns name" -> assertThat(value).containsIgnoringCase("trail");
                case "campaigns objective" -> assertThat(value).isEqualTo("OUTCOME_SALES");
                case "adsets daily_budget" ->
                    assertThat(Integer.parseInt(value)).isGreaterThan(5000);
                case "ads name" -> assertThat(value).startsWith("A");
                default -> assertThat(value).isNotIn("ACTIVE", "PAUSED");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{]",
                "{}",
                "[{\"field\":\"name\"}]",
                "[5]",
                "[{\"field\":\"name\",\"operator\":\"LIKE\",\"value\":\"x\"}]",
                "[{\"field\":\"nonsense\",\"operator\":\"EQUAL\",\"value\":\"x\"}]"
            })
    void brokenFiltersAreRefused(String filtering) {
        assertThat(graph.get(CAMPAIGNS, "filtering", filtering).errorCode()).isEqualTo(100);
    }

    @Test
    void everyAnswerTellsTheUseOfTheLimits() {
        var headers = graph.get(CAMPAIGNS).headers();

        assertThat(headers.firstValue("x-app-usage").orElse("")).contains("call_count");
        assertThat(headers.firstValue("x-ad-account-usage").orElse("")).contains("acc_id_util_pct");
        assertThat(headers.firstValue("x-business-use-case-usage").orElse("")).contains(USD);
        assertThat(headers.firstValue("x-fb-ads-insights-throttle")).isEmpty();
        assertThat(graph.get("act_" + USD + "/insights").headers().firstValue("x-fb-ads-insights-throttle"))
                .isPresent();
    }

    private static String newestCampaign() {
        return sandbox.store().list(USD, "campaigns").get(0).get("id").toString();
    }
}
