package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.api.AdSetBillingEvent;
import dev.agentconnectors.facebookmarketing.api.AdSetOptimizationGoal;
import dev.agentconnectors.facebookmarketing.api.AdSetStatus;
import dev.agentconnectors.facebookmarketing.api.Campaign;
import dev.agentconnectors.facebookmarketing.api.CampaignObjective;
import dev.agentconnectors.facebookmarketing.api.CampaignStatus;
import dev.agentconnectors.facebookmarketing.api.CreateAdSetRequest;
import dev.agentconnectors.facebookmarketing.api.CreateCampaignRequest;
import dev.agentconnectors.facebookmarketing.api.Created;
import dev.agentconnectors.facebookmarketing.api.ListAdsInsightsRequest;
import dev.agentconnectors.facebookmarketing.api.ListCampaignsRequest;
import dev.agentconnectors.facebookmarketing.api.MajorUnits;
import dev.agentconnectors.facebookmarketing.api.MinorUnits;
import dev.agentconnectors.facebookmarketing.api.Page;
import dev.agentconnectors.facebookmarketing.api.TimeRange;
import dev.agentconnectors.facebookmarketing.api.UpdateCampaignRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypedApiTest {

    private final GraphFixture graph = new GraphFixture();

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void aListIsAskedForByWhatItNeeds() {
        graph.answer("{\"data\":[{\"id\":\"1\",\"name\":\"One\"}],"
                + "\"paging\":{\"cursors\":{\"after\":\"c1\"},\"next\":\"https://next\"}}");

        Page<Campaign> page = graph.connector().campaigns().list("123");

        assertThat(graph.request().getUrl().encodedPath()).endsWith("/act_123/campaigns");
        assertThat(page.records()).extracting(Campaign::name).containsExactly("One");
        assertThat(page.hasMore()).isTrue();
        assertThat(page.after()).contains("c1");
    }

    @Test
    void aRequestSaysWhatItsBuilderWasTold() {
        graph.answer(GraphFixture.EMPTY_LIST);
        ListAdsInsightsRequest request = ListAdsInsightsRequest.builder()
                .accountId("act_123")
                .fields("campaign_name", "spend")
                .timeRange(TimeRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                .timeIncrement("1")
                .limit(50)
                .build();

        assertThat(graph.connector().adsInsights().list(request).records()).isEmpty();

        RecordedRequest sent = graph.request();
        assertThat(GraphFixture.query(sent, "fields")).isEqualTo("campaign_name,spend");
        assertThat(GraphFixture.query(sent, "time_range"))
                .isEqualTo("{\"since\":\"2026-10-01\",\"until\":\"2026-10-31\"}");
        assertThat(GraphFixture.query(sent, "limit")).isEqualTo("50");
    }

    @Test
    void amountsTimesAndEnumerationsAreSentAsFacebookWritesThem() {
        graph.answer("{\"id\":\"77\"}");
        CreateAdSetRequest request = CreateAdSetRequest.builder()
                .accountId("123")
                .name("Readers")
                .campaignId("10")
                .billingEvent(AdSetBillingEvent.IMPRESSIONS)
                .optimizationGoal(AdSetOptimizationGoal.REACH)
                .targeting(Map.of("geo_locations", Map.of("countries", List.of("US"))))
                .status(AdSetStatus.PAUSED)
                .dailyBudget(MinorUnits.of(5000))
                .endTime(Instant.parse("2027-03-31T21:00:00Z"))
                .build();

        Created created = graph.connector().adSets().create(request);

        assertThat(created.id()).isEqualTo("77");
        RecordedRequest sent = graph.request();
        assertThat(GraphFixture.form(sent, "daily_budget")).isEqualTo("5000");
        assertThat(GraphFixture.form(sent, "end_time")).isEqualTo("2027-03-31T21:00:00Z");
        assertThat(GraphFixture.form(sent, "status")).isEqualTo("PAUSED");
        assertThat(GraphFixture.form(sent, "targeting")).isEqualTo("{\"geo_locations\":{\"countries\":[\"US\"]}}");
    }

    @Test
    void aRecordIsReadWithItsUnitsAndLosesNothing() {
        graph.answer("{\"id\":\"1\",\"daily_budget\":\"5000\",\"created_time\":\"2026-11-23T10:00:00+0100\","
                + "\"status\":\"DREAMING\",\"objective\":\"OUTCOME_SALES\",\"budget_rebalance_flag\":false,"
                + "\"issues_info\":[{\"level\":\"CAMPAIGN\"}],\"invented_tomorrow\":{\"a\":[1]}}");

        Campaign campaign = graph.connector().campaigns().get("1");

        assertThat(campaign.dailyBudget()).isEqualTo(MinorUnits.of(5000));
        assertThat(campaign.lifetimeBudget()).isNull();
        assertThat(campaign.createdTime()).isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00+01:00"));
        assertThat(campaign.status()).isEqualTo(CampaignStatus.of("DREAMING")).hasToString("DREAMING");
        assertThat(campaign.objective()).isEqualTo(CampaignObjective.OUTCOME_SALES);
        assertThat(campaign.budgetRebalanceFlag()).isFalse();
        assertThat(campaign.issuesInfo())
                .singleElement()
                .satisfies(issue -> assertThat(issue.level()).isEqualTo("CAMPAIGN"));
        assertThat(campaign.adlabels()).isEmpty();
        assertThat(campaign.get("invented_tomorrow")).isEqualTo(Map.of("a", List.of(1L)));
        assertThat(campaign.has("lifetime_budget")).isFalse();
        assertThat(campaign)
                .hasToString("{\"id\":\"1\",\"daily_budget\":\"5000\","
                        + "\"created_time\":\"2026-11-23T10:00:00+0100\",\"status\":\"DREAMING\",\"objective\":\"OUTCOME_SALES\","
                        + "\"budget_rebalance_flag\":false,\"issues_info\":[{\"level\":\"CAMPAIGN\"}],"
                        + "\"invented_tomorrow\":{\"a\":[1]}}");
    }

    @Test
    void aValueOfAnotherKindIsNamedAndStillThere() {
        graph.answer("{\"id\":\"1\",\"daily_budget\":\"unlimited\"}");

        Campaign campaign = graph.connector().campaigns().get("1");

        assertThatThrownBy(campaign::dailyBudget)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Campaign.daily_budget came as \"unlimited\", which is not an amount; get(…) has it as it came.");
        assertThat(campaign.get("daily_budget")).isEqualTo("unlimited");
    }

    @Test
    void spendIsInMajorUnits() {
        graph.answer("{\"data\":[{\"spend\":\"1234.50\",\"date_start\":\"2026-10-01\",\"clicks\":\"12\","
                + "\"actions\":[{\"action_type\":\"link_click\",\"value\":\"7\",\"1d_click\":\"3\"}]}]}");

        assertThat(graph.connector().adsInsights().list("123").records())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.spend()).isEqualTo(new MajorUnits(new BigDecimal("1234.50")));
                    assertThat(row.dateStart()).isEqualTo(LocalDate.of(2026, 10, 1));
                    assertThat(row.clicks()).isEqualTo(12);
                    assertThat(row.actions().get(0).click1d()).isEqualByComparingTo("3");
                });
    }

    @Test
    void aWrongRequestIsRefusedAsAnyCallIsAndNothingIsSent() {
        CreateCampaignRequest nameless =
                CreateCampaignRequest.builder().accountId("123").build();

        assertThatThrownBy(() -> graph.connector().campaigns().create(nameless))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> graph.connector()
                        .campaigns()
                        .update(UpdateCampaignRequest.builder()
                                .campaignId("1")
                                .status(CampaignStatus.of("ASLEEP"))
                                .build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("ASLEEP");
        assertThat(graph.requests()).isZero();
    }

    @Test
    void withoutWaitingItIsTheSame() throws Exception {
        graph.answer("{\"id\":\"1\",\"name\":\"One\"}").fail(100, null);

        assertThat(graph.connector().campaigns().getAsync("1").get().name()).isEqualTo("One");
        assertThatThrownBy(() -> graph.connector().campaigns().listAsync("123").get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ApiException.class);
    }

    @Test
    void cancellingTheFutureCancelsTheRequest() {
        graph.answer(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        graph.use(graph.builder().listener(event -> {
            ended.complete(event);
        }));

        CompletableFuture<Page<Campaign>> list = graph.connector().campaigns().listAsync("123");
        RecordedRequest unused = graph.request();
        list.cancel(true);

        assertThat(ended).succeedsWithin(Duration.ofSeconds(20));
        assertThat(list).isCancelled();
    }

    @Test
    void aRequestCanBeChangedIntoAnotherAndTakesUnknownParameters() {
        ListCampaignsRequest first =
                ListCampaignsRequest.builder().accountId("123").limit(10).build();
        ListCampaignsRequest second = first.toBuilder().after("c1").build();

        assertThat(first.toMap()).isEqualTo(Map.of("account_id", "123", "limit", 10));
        assertThat(second.toMap()).isEqualTo(Map.of("account_id", "123", "limit", 10, "after", "c1"));
        assertThat(second.toBuilder().parameter("after", null).build()).isEqualTo(first);
        assertThat(first.toBuilder().parameter("is_new", true).build().toMap()).containsEntry("is_new", true);
    }
}
