package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Caps that mean money: whatever road it takes, no more than the cap is set in motion. */
class MoneyUnderControlTest {

    private static final String ACCOUNT = "734512908841277";

    private final List<WriteEvent> events = new ArrayList<>();
    private final SpendingLedger ledger = SpendingLedger.inMemory();
    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .retryPolicy(RetryPolicy.NONE)
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    private WritePolicy daily(String cap) {
        return WritePolicy.allowed().maxDailyBudget(cap).sumsIn(ledger).audit(events::add);
    }

    @Test
    void aDailyCapAloneLeavesNoOtherMoneyOpen() {
        WritePolicy policy = daily("100.00 USD");
        Map<String, Object> adSet = anAdSet("daily_budget");

        refused(
                policy,
                "campaigns",
                "create",
                aCampaign("lifetime_budget", "1000000.00 USD"),
                "lifetime_budget",
                "no cap");
        refused(policy, "ad_sets", "update", update(adSet, "bid_amount", "9000.00 USD"), "bid_amount", "no cap");
        refused(
                policy,
                "campaigns",
                "update",
                Map.of("campaign_id", adSet.get("campaign_id"), "spend_cap", "900000.00 USD"),
                "spend_cap",
                "no cap");
        assertThat(posts()).isEmpty();
    }

    @Test
    void everyKindHasItsOwnCap() {
        WritePolicy policy = WritePolicy.allowed()
                .maxDailyBudget(Money.parse("100.00 USD"))
                .maxLifetimeBudget("2000 USD")
                .maxBid("5.00 USD")
                .maxSpendLimit("5000 USD");
        Map<String, Object> adSet = anAdSet("daily_budget");

        refused(policy, "campaigns", "create", aCampaign("lifetime_budget", "2000.01 USD"), "above the cap of 2000.00");
        done(policy, "campaigns", "create", aCampaign("lifetime_budget", "2000.00 USD"));
        refused(policy, "ad_sets", "update", update(adSet, "bid_amount", "5.01 USD"), "above the cap of 5.00");
        refused(
                policy,
                "campaigns",
                "update",
                Map.of("campaign_id", adSet.get("campaign_id"), "spend_cap", "5000.01 USD"),
                "above the cap of 5000.00");
    }

    @Test
    void manySmallBudgetsAreOneLargeOne() {
        WritePolicy policy = daily("100.00 USD");

        done(policy, "campaigns", "create", aCampaign("daily_budget", "60.00 USD"));
        refused(policy, "campaigns", "create", aCampaign("daily_budget", "60.00 USD"), "120.00 USD together");
        done(policy, "campaigns", "create", aCampaign("daily_budget", "40.00 USD"));
        refused(policy, "campaigns", "create", aCampaign("daily_budget", "1.00 USD"), "101.00 USD together");
    }

    @Test
    void theSumHasACapOfItsOwnWhereOneIsSet() {
        WritePolicy policy = daily("60.00 USD").maxDailyTotal("150.00 USD");

        done(policy, "campaigns", "create", aCampaign("daily_budget", "60.00 USD"));
        done(policy, "campaigns", "create", aCampaign("daily_budget", "60.00 USD"));
        refused(policy, "campaigns", "create", aCampaign("daily_budget", "60.00 USD"), "180.00 USD together");
    }

    @Test
    void raisesCountAndOtherToolsAndRestartsAreNoWayOut() {
        Map<String, Object> adSet = anAdSet("daily_budget");
        long before = Long.parseLong(adSet.get("daily_budget").toString());

        done(daily("500.00 USD"), "ad_sets", "update", update(adSet, "daily_budget", money(before + 300_00)));
        // New tools, as after a restart, with the same ledger.
        refused(
                daily("500.00 USD"),
                "campaigns",
                "create",
                aCampaign("daily_budget", "300.00 USD"),
                "600.00 USD together");
        done(daily("500.00 USD"), "campaigns", "create", aCampaign("daily_budget", "200.00 USD"));
    }

    @Test
    void whatIsLoweredOrPausedCountsForAnotherDayAndNotTwice() {
        WritePolicy policy = daily("100.00 USD").allowActivation();
        Map<String, Object> campaign = aCampaign("daily_budget", "80.00 USD");
        String id = created(policy, campaign);

        done(policy, "campaigns", "update", Map.of("campaign_id", id, "status", "ACTIVE"));
        done(policy, "campaigns", "update", Map.of("campaign_id", id, "status", "PAUSED"));
        refused(policy, "campaigns", "create", aCampaign("daily_budget", "80.00 USD"), "160.00 USD together");
        done(policy, "campaigns", "update", Map.of("campaign_id", id, "status", "ACTIVE"));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.minorUnits()).isEqualTo(80_00);
            assertThat(entry.objectId()).isEqualTo(id);
            assertThat(entry.releasedAt()).isNull();
        });
    }

    @Test
    void activatingACampaignStartsTheBudgetsOfItsAdSets() {
        Map<String, Object> campaign = campaignWithAdSetBudgets();
        Map<String, Object> activate = Map.of("campaign_id", campaign.get("id"), "status", "ACTIVE");

        refused(daily("1.00 USD").allowActivation(), "campaigns", "update", activate, "above the cap of 1.00 USD");
        refused(
                WritePolicy.allowed().maxBid("1.00 USD").allowActivation(),
                "campaigns",
                "update",
                activate,
                "No object with a daily_budget may be started");
        assertThat(posts()).isEmpty();
        done(daily("5000.00 USD").allowActivation(), "campaigns", "update", activate);
        assertThat(entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.objectId()).isNotEqualTo(campaign.get("id")));
    }

    @Test
    void activatingAnAdStartsTheBudgetAboveIt() {
        Map<String, Object> adSet = anAdSet("daily_budget");
        Map<String, Object> ad = sandbox.store().list(ACCOUNT, "ads").stream()
                .filter(one -> adSet.get("id").equals(one.get("adset_id")))
                .findFirst()
                .orElseThrow();

        refused(
                daily("1.00 USD").allowActivation(),
                "ads",
                "update",
                Map.of("ad_id", ad.get("id"), "status", "ACTIVE"),
                "of " + adSet.get("id") + " is above the cap of 1.00 USD");
        assertThat(posts()).isEmpty();
    }

    @Test
    void aNewAdUnderARunningAdSetSpendsItsBudget() {
        Map<String, Object> adSet = anAdSet("daily_budget");
        Map<String, Object> creative =
                sandbox.store().list(ACCOUNT, "adcreatives").get(0);

        refused(
                daily("1.00 USD").allowActivation(),
                "ads",
                "create",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "name",
                        "Ad",
                        "adset_id",
                        adSet.get("id"),
                        "creative",
                        Map.of("creative_id", creative.get("id")),
                        "status",
                        "ACTIVE"),
                "above the cap of 1.00 USD");
        assertThat(posts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01T00:00:00+0000", "2099-01-01", "4070908800"})
    void aNewEndThatMakesAnAdSetSpendAgainIsAnActivation(String end) {
        Map<String, Object> ended = sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(one -> one.get("end_time") != null)
                .filter(one -> moment(one.get("end_time")).isBefore(Instant.now()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> change = update(ended, "end_time", end);

        refused(WritePolicy.allowed(), "ad_sets", "update", change, "would start it again");
        refused(
                WritePolicy.allowed().allowActivation().maxLifetimeBudget("1.00 USD"),
                "ad_sets",
                "update",
                change,
                "above the cap of 1.00 USD");
        assertThat(posts()).isEmpty();
    }

    @Test
    void archivingIsAPermissionOfItsOwn() {
        Map<String, Object> adSet = anAdSet("daily_budget");

        refused(
                WritePolicy.allowed(),
                "ad_sets",
                "update",
                update(adSet, "status", "ARCHIVED"),
                "ARCHIVED is deleting");
        done(WritePolicy.allowed().allowDeletion(), "ad_sets", "update", update(adSet, "status", "ARCHIVED"));
    }

    @Test
    void aNewObjectStandsUnderAParentOfItsOwnAccount() {
        Object foreign =
                sandbox.store().list("208733456119045", "campaigns").get(0).get("id");
        Map<String, Object> adSet = new HashMap<>(Map.of(
                "account_id", ACCOUNT,
                "name", "Ad set",
                "campaign_id", foreign,
                "billing_event", "IMPRESSIONS",
                "optimization_goal", "LINK_CLICKS",
                "targeting", Map.of("geo_locations", Map.of("countries", List.of("US"))),
                "status", "PAUSED"));

        refused(WritePolicy.allowed(), "ad_sets", "create", adSet, "does not belong to the ad account");
        adSet.put("campaign_id", anAdSet("daily_budget").get("id"));
        refused(WritePolicy.allowed(), "ad_sets", "create", adSet, "is not one of campaigns");
        assertThat(posts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"object_story_spec\":{\"page_id\":\"999\",\"link_data\":{\"message\":\"x\"}}}",
                "{\"object_story_id\":\"999_111\"}",
                "{\"creative_id\":\"1\",\"object_story_spec\":{\"page_id\":\"999\"}}",
                "{\"id\":\"1\",\"actor_id\":\"999\"}",
                "{\"instagram_user_id\":\"999\",\"object_story_spec\":{\"page_id\":\"555\"}}",
                "{\"source_instagram_media_id\":\"999\",\"page_id\":\"555\"}",
                "{\"title\":\"no page at all\"}"
            })
    void anAdSpeaksForNobodyElse(String creative) {
        Map<String, Object> ad = Map.of(
                "account_id",
                ACCOUNT,
                "name",
                "Ad",
                "adset_id",
                anAdSet("daily_budget").get("id"),
                "creative",
                creative,
                "status",
                "PAUSED");

        refused(WritePolicy.allowed(), "ads", "create", ad, "can only show a creative that exists");
        ToolExecutionResult result = execute(WritePolicy.allowed().onlyPages("555"), "ads", "create", ad);
        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).containsAnyOf("may not speak for", "cannot be told");
        assertThat(posts()).isEmpty();
    }

    @Test
    void anAdMaySpeakForAPageThatIsListed() {
        execute(
                WritePolicy.allowed().onlyPages("555"),
                "ads",
                "create",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "name",
                        "Ad",
                        "adset_id",
                        anAdSet("daily_budget").get("id"),
                        "creative",
                        Map.of("object_story_spec", Map.of("page_id", "555")),
                        "status",
                        "PAUSED"));

        assertThat(posts()).as("sent, for Facebook to judge").hasSize(1);
    }

    @Test
    void concurrentCallsShareTheSum() throws Exception {
        FacebookMarketingTools tools = tools(daily("100.00 USD"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<ToolExecutionResult>> calls = IntStream.range(0, 24)
                    .mapToObj(number -> (Callable<ToolExecutionResult>) () -> {
                        Map<String, Object> campaign = aCampaign("daily_budget", "30.00 USD");
                        campaign.put("name", "Campaign " + number);
                        return call(tools, "facebook_marketing_execute", arguments("campaigns", "create", campaign));
                    })
                    .toList();
            long done = 0;
            for (var result : threads.invokeAll(calls)) {
                done += result.get().isError() ? 0 : 1;
            }
            assertThat(done).isEqualTo(3);
            assertThat(posts()).hasSize(3);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aWriteThatCertainlyFailedCountsNoMoreAndOneThatMayHaveBeenDoneDoes() {
        WritePolicy policy = daily("100.00 USD").holdRepeatsFor(java.time.Duration.ZERO);
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").graphError(100);
        execute(policy, "campaigns", "create", aCampaign("daily_budget", "80.00 USD"));
        assertThat(entries()).isEmpty();

        sandbox.faults().next(1).on(Face.GRAPH).method("POST").dropAfter();
        execute(policy, "campaigns", "create", aCampaign("daily_budget", "80.00 USD"));
        assertThat(entries()).hasSize(1);
        refused(policy, "campaigns", "create", aCampaign("daily_budget", "80.00 USD"), "160.00 USD together");
    }

    @Test
    void anOnlyCheckedWriteCountsNothing() {
        Map<String, Object> campaign = aCampaign("daily_budget", "80.00 USD");
        campaign.put("execution_options", List.of("validate_only"));

        done(daily("100.00 USD"), "campaigns", "create", campaign);
        done(daily("100.00 USD"), "campaigns", "create", aCampaign("daily_budget", "80.00 USD"));
    }

    @Test
    void aLedgerThatFailsLetsNothingThrough() {
        WritePolicy policy = WritePolicy.allowed().maxDailyBudget("100.00 USD").sumsIn((account, step) -> {
            throw new IllegalStateException("the database is down");
        });

        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> execute(policy, "campaigns", "create", aCampaign("daily_budget", "10.00 USD")));
        assertThat(posts()).isEmpty();
    }

    @Test
    void aPolicySaysWhatItPermits() {
        assertThat(WritePolicy.off()).hasToString("Nothing may be changed.");
        assertThat(WritePolicy.approval(request -> true)
                        .maxDailyBudget("100.00 USD")
                        .maxDailyTotal("500.00 USD")
                        .onlyAccounts("act_17")
                        .toString())
                .contains(
                        "once somebody approves",
                        "New objects start paused",
                        "Only in 17",
                        "daily_budget: up to 100.00 USD (500.00 USD together)",
                        "lifetime_budget: none");
    }

    private void done(WritePolicy policy, String entity, String action, Map<String, ?> params) {
        ToolExecutionResult result = execute(policy, entity, action, params);
        assertThat(result.isError()).as(result.resultText()).isFalse();
    }

    private void refused(WritePolicy policy, String entity, String action, Map<String, ?> params, String... reasons) {
        ToolExecutionResult result = execute(policy, entity, action, params);
        assertThat(result.isError()).as(result.resultText()).isTrue();
        assertThat(result.resultText()).contains(reasons);
    }

    private String created(WritePolicy policy, Map<String, Object> campaign) {
        done(policy, "campaigns", "create", campaign);
        return String.valueOf(events.get(events.size() - 1).resultId());
    }

    private ToolExecutionResult execute(WritePolicy policy, String entity, String action, Map<String, ?> params) {
        return call(tools(policy), "facebook_marketing_execute", arguments(entity, action, params));
    }

    private FacebookMarketingTools tools(WritePolicy policy) {
        return FacebookMarketingTools.builder(connector)
                .generic(true)
                .writes(policy)
                .build();
    }

    private static Map<String, Object> arguments(String entity, String action, Map<String, ?> params) {
        return Map.of("entity", entity, "action", action, "params", params);
    }

    private List<SpendingLedger.Entry> entries() {
        List<SpendingLedger.Entry> seen = new ArrayList<>();
        ledger.update(ACCOUNT, entries -> {
            seen.clear();
            seen.addAll(entries);
            return entries;
        });
        return seen;
    }

    private Map<String, Object> anAdSet(String budget) {
        return sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(adSet -> adSet.get(budget) != null && !adSet.get(budget).equals("0"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> campaignWithAdSetBudgets() {
        Map<String, Object> adSet = sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(one -> one.get("daily_budget") != null
                        && !one.get("daily_budget").equals("0")
                        && "ACTIVE".equals(one.get("status")))
                .findFirst()
                .orElseThrow();
        return sandbox.store().find(adSet.get("campaign_id").toString()).orElseThrow();
    }

    private static Map<String, Object> update(Map<String, Object> adSet, String field, Object value) {
        return Map.of("adset_id", adSet.get("id"), field, value);
    }

    private static String money(long cents) {
        return Money.ofMinorUnits(Long.toString(cents), "USD").toString();
    }

    private static Instant moment(Object time) {
        return java.time.OffsetDateTime.parse(
                        time.toString(), java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXX"))
                .toInstant();
    }

    private static Map<String, Object> aCampaign(String budget, String amount) {
        Map<String, Object> campaign = new HashMap<>();
        campaign.put("account_id", ACCOUNT);
        campaign.put("name", "Spring sale");
        campaign.put("objective", "OUTCOME_TRAFFIC");
        campaign.put("status", "PAUSED");
        campaign.put("special_ad_categories", List.of());
        campaign.put(budget, amount);
        return campaign;
    }

    private List<RecordedRequest> posts() {
        return sandbox.requests().all().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }
}
