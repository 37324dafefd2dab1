package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.GraphFixture.form;
import static dev.agentconnectors.facebookmarketing.GraphFixture.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphRequestsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void aListIsReadFromTheVersionedEdgeWithTheDefaultFieldsAndLimit() {
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v26.0/act_123/campaigns");
        assertThat(request.getUrl().queryParameterNames()).containsExactlyInAnyOrder("fields", "limit");
        assertThat(query(request, "limit")).isEqualTo("25");
        assertThat(query(request, "fields"))
                .startsWith("id,name,account_id,adlabels,bid_strategy")
                .endsWith("stop_time,updated_time")
                .doesNotContain(" ");
    }

    @Test
    void theTokenTravelsInTheAuthorizationHeaderAndNowhereElse() {
        graph.answer(GraphFixture.EMPTY_LIST).answer("{\"success\":true}");
        graph.listCampaigns();
        graph.pauseCampaign();

        for (RecordedRequest request : List.of(graph.request(), graph.request())) {
            assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + GraphFixture.TOKEN);
            assertThat(request.getTarget()).doesNotContain(GraphFixture.TOKEN).doesNotContain("access_token");
            assertThat(form(request).toString()).doesNotContain(GraphFixture.TOKEN);
        }
    }

    @Test
    void anAccountKeyIsUsedTheSameWay() {
        graph.use(graph.builder().authConfig(ServiceAccountKeyAuthConfig.of("EAAsystemuser")));
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.request().getHeaders().get("Authorization")).isEqualTo("Bearer EAAsystemuser");
    }

    @Test
    void versionAndBasePathAreSettings() {
        graph.use(graph.builder().graphApiUrl(graph.url() + "/proxy").graphApiVersion("v25.0"));
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/proxy/v25.0/act_123/campaigns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "act_123", " 123 "})
    void accountIdsComeWithOrWithoutTheirPrefix(String accountId) {
        graph.answer(GraphFixture.EMPTY_LIST).execute("campaigns", "list", Map.of("account_id", accountId));

        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/v26.0/act_123/campaigns");
    }

    @Test
    void idsMayBeNumbers() {
        graph.answer("{\"id\":\"120210000000000017\"}")
                .execute("campaigns", "get", Map.of("campaign_id", 120210000000000017L));

        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/v26.0/120210000000000017");
    }

    @Test
    void fieldsMayBeTextOrAList() {
        graph.answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST);
        graph.execute("ads", "list", Map.of("account_id", "1", "fields", "id, name,\n creative{ id , name }"));
        graph.execute("ads", "list", Map.of("account_id", "1", "fields", List.of("id", "name", "creative{id,name}")));

        assertThat(query(graph.request(), "fields")).isEqualTo("id,name,creative{id,name}");
        assertThat(query(graph.request(), "fields")).isEqualTo("id,name,creative{id,name}");
    }

    @Test
    void theCursorGoesOutAsItCame() {
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute("campaigns", "list", Map.of("account_id", "1", "limit", "100", "after", "QVFI+x/y=="));

        RecordedRequest request = graph.request();
        assertThat(query(request, "after")).isEqualTo("QVFI+x/y==");
        assertThat(query(request, "limit")).isEqualTo("100");
    }

    @Test
    void effectiveStatusAndFilteringGoOutAsJson() {
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute(
                        "campaigns",
                        "list",
                        Map.of(
                                "account_id",
                                "1",
                                "effective_status",
                                List.of("ACTIVE", "paused"),
                                "filtering",
                                List.of(Map.of("field", "name"))));

        RecordedRequest request = graph.request();
        assertThat(query(request, "effective_status")).isEqualTo("[\"ACTIVE\",\"PAUSED\"]");
        assertThat(query(request, "filtering")).isEqualTo("[{\"field\":\"name\"}]");
    }

    @Test
    void aParentNamesTheEdge() {
        graph.answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST);
        graph.execute("ad_sets", "list", Map.of("campaign_id", "7"));
        graph.execute("ads", "list", Map.of("adset_id", 8, "account_id", "act_1"));
        graph.execute("ads", "list", Map.of("campaign_id", "9"));

        for (String path : List.of("/v26.0/7/adsets", "/v26.0/8/ads", "/v26.0/9/ads")) {
            RecordedRequest request = graph.request();
            assertThat(request.getUrl().encodedPath()).isEqualTo(path);
            assertThat(request.getUrl().queryParameterNames()).containsExactlyInAnyOrder("fields", "limit");
        }
    }

    @Test
    void aWriteIsAFormWithStructuredValuesAsJsonText() {
        graph.answer("{\"id\":\"99\"}")
                .execute(
                        "ad_sets",
                        "create",
                        Map.of(
                                "account_id", "1",
                                "name", "Ü & 100% = \"neu\"? #1 + é\u4e16",
                                "campaign_id", "7",
                                "billing_event", "IMPRESSIONS",
                                "optimization_goal", "LINK_CLICKS",
                                "status", "PAUSED",
                                "daily_budget", 5000,
                                "targeting", Map.of("geo_locations", Map.of("countries", List.of("US")))));

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/v26.0/act_1/adsets");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(form(request, "name")).isEqualTo("Ü & 100% = \"neu\"? #1 + é\u4e16");
        assertThat(form(request, "campaign_id")).isEqualTo("7");
        assertThat(form(request, "daily_budget")).isEqualTo("5000");
        assertThat(form(request, "targeting")).isEqualTo("{\"geo_locations\":{\"countries\":[\"US\"]}}");
        assertThat(form(request).queryParameterNames()).doesNotContain("account_id", "fields", "limit");
    }

    @Test
    void anEmptyListIsSent() {
        graph.answer("{\"id\":\"99\"}")
                .execute(
                        "campaigns",
                        "create",
                        Map.of(
                                "account_id", "1",
                                "name", "x",
                                "objective", "OUTCOME_TRAFFIC",
                                "status", "PAUSED",
                                "special_ad_categories", List.of(),
                                "is_adset_budget_sharing_enabled", false));

        RecordedRequest request = graph.request();
        assertThat(form(request, "special_ad_categories")).isEqualTo("[]");
        assertThat(form(request, "is_adset_budget_sharing_enabled")).isEqualTo("false");
    }

    @Test
    void nullsCountAsLeftOut() {
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", "1");
        params.put("after", null);
        params.put("fields", null);
        graph.answer(GraphFixture.EMPTY_LIST).execute("campaigns", "list", params);

        RecordedRequest request = graph.request();
        assertThat(query(request, "after")).isNull();
        assertThat(query(request, "fields")).startsWith("id,name");
    }

    @Test
    void noParametersAtAllMayBeNull() {
        graph.answer("{\"id\":\"1\"}").answer("{\"id\":\"1\"}");
        graph.connector().execute("current_user", "get", null);
        graph.connector().execute("current_user", "get");

        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/v26.0/me");
    }

    @Test
    void insightsTakeAPeriodAndALevel() {
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute(
                        "ads_insights",
                        "list",
                        Map.of(
                                "account_id", "1",
                                "time_range", "{\"until\": \"2026-10-31\", \"since\": \"2026-10-01\"}",
                                "level", "CAMPAIGN",
                                "time_increment", 7,
                                "sort", "spend_descending"));

        RecordedRequest request = graph.request();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v26.0/act_1/insights");
        assertThat(query(request, "time_range")).isEqualTo("{\"since\":\"2026-10-01\",\"until\":\"2026-10-31\"}");
        assertThat(query(request, "level")).isEqualTo("campaign");
        assertThat(query(request, "time_increment")).isEqualTo("7");
        assertThat(query(request, "sort")).isEqualTo("[\"spend_descending\"]");
    }

    @Test
    void theAdLibraryTakesCountriesAndPagesInAnyForm() {
        graph.answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST);
        graph.execute(
                "ad_library", "list", Map.of("ad_reached_countries", "us, de", "search_page_ids", List.of(11, "12")));
        graph.execute("ad_library", "list", Map.of("ad_reached_countries", "[\"US\"]", "search_page_ids", 11));

        RecordedRequest several = graph.request();
        assertThat(query(several, "ad_reached_countries")).isEqualTo("[\"US\",\"DE\"]");
        assertThat(query(several, "search_page_ids")).isEqualTo("[\"11\",\"12\"]");
        RecordedRequest one = graph.request();
        assertThat(query(one, "ad_reached_countries")).isEqualTo("US");
        assertThat(query(one, "search_page_ids")).isEqualTo("11");
        assertThat(query(one, "unmask_removed_content")).isEqualTo("false");
    }
}
