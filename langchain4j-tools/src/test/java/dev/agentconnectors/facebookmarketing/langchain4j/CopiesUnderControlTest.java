package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy may spend what its source may: what a model copies is judged by what is copied, not by what it says. */
class CopiesUnderControlTest {

    private static final String ACCOUNT = "734512908841277";
    private static final String OTHER_ACCOUNT = "208733456119045";

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

    @Test
    void aCopyIsPausedUnlessItIsSaidOtherwise() {
        String campaign = campaign(Map.of("daily_budget", 50_00, "status", "ACTIVE"));

        done(WritePolicy.allowed().audit(events::add), "campaigns", Map.of("campaign_id", campaign));

        assertThat(stored(newest())).containsEntry("status", "PAUSED").containsEntry("daily_budget", "5000");
        assertThat(stored(newest()).get("name").toString()).endsWith(" - Copy");
        assertThat(events.get(0).resultId()).isEqualTo(newest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "INHERITED_FROM_SOURCE"})
    void whateverElseIsAnActivation(String status) {
        String campaign = campaign(Map.of("daily_budget", 50_00));
        Map<String, Object> params = Map.of("campaign_id", campaign, "status_option", status);

        refused(WritePolicy.allowed(), "campaigns", params, "must start paused");
        done(WritePolicy.allowed().allowActivation(), "campaigns", params);
    }

    @Test
    void theBudgetsOfWhatIsCopiedCount() {
        WritePolicy policy =
                WritePolicy.allowed().maxDailyBudget("60.00 USD").sumsIn(ledger).maxDailyTotal("110.00 USD");
        String large = campaign(Map.of("daily_budget", 70_00));
        String small = campaign(Map.of("daily_budget", 50_00));

        refused(policy, "campaigns", Map.of("campaign_id", large), "daily_budget of 70.00 USD is above the cap");
        done(policy, "campaigns", Map.of("campaign_id", small));
        done(policy, "campaigns", Map.of("campaign_id", small));
        refused(policy, "campaigns", Map.of("campaign_id", small), "150.00 USD together");
        // They count under the ids that they were given: to activate one of them counts nothing twice.
        ToolExecutionResult activated = execute(
                policy.allowActivation(), "campaigns", "update", Map.of("campaign_id", newest(), "status", "ACTIVE"));
        assertThat(activated.isError()).as(activated.resultText()).isFalse();
    }

    @Test
    void soDoThoseOfTheAdSetsBeneathIt() {
        WritePolicy policy = WritePolicy.allowed().maxDailyBudget("60.00 USD").sumsIn(ledger);
        String campaign = campaign(Map.of("is_adset_budget_sharing_enabled", false));
        String adSet = adSet(campaign, 70_00);
        Map<String, Object> deep = Map.of("campaign_id", campaign, "deep_copy", true);

        refused(policy, "campaigns", deep, "daily_budget of 70.00 USD is above the cap");
        done(policy, "campaigns", Map.of("campaign_id", campaign));
        connector.execute("ad_sets", "update", Map.of("adset_id", adSet, "daily_budget", 20_00));
        done(policy, "campaigns", deep);

        assertThat(sums()).containsExactly(20_00L);
        String copy = adSets(newest()).get(0);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.objectId()).isEqualTo(copy));
    }

    @Test
    void anAdThatIsCopiedActiveStartsTheBudgetItSpends() {
        WritePolicy policy = WritePolicy.allowed().allowActivation().maxDailyBudget("60.00 USD");
        String adSet = adSet(campaign(Map.of("is_adset_budget_sharing_enabled", false)), 70_00);
        String ad = ad(adSet);

        refused(policy, "ads", Map.of("ad_id", ad, "status_option", "ACTIVE"), "70.00 USD of " + adSet);
        done(policy, "ads", Map.of("ad_id", ad));
    }

    @Test
    void itsParentHasToBeOfTheSameAccount() {
        String adSet = adSet(campaign(Map.of("is_adset_budget_sharing_enabled", false)), 50_00);
        String elsewhere = connector
                .execute("campaigns", "list", Map.of("account_id", OTHER_ACCOUNT, "fields", "id", "limit", 1))
                .records()
                .get(0)
                .get("id")
                .toString();

        refused(
                WritePolicy.allowed(),
                "ad_sets",
                Map.of("adset_id", adSet, "campaign_id", elsewhere),
                "does not belong to the ad account");
        refused(WritePolicy.allowed().onlyAccounts(OTHER_ACCOUNT), "ad_sets", Map.of("adset_id", adSet), "Only these");
        refused(WritePolicy.allowed(), "campaigns", Map.of("campaign_id", adSet), "is not one of campaigns");
        assertThat(copies()).isEmpty();
    }

    @Test
    void manyAreNotCopiedAtOnce() {
        String campaign = campaign(Map.of("daily_budget", 50_00));
        String adSet = adSetWithoutBudget(campaign);
        for (int i = 0; i < 50; i++) {
            ad(adSet);
        }

        refused(
                WritePolicy.allowed(),
                "campaigns",
                Map.of("campaign_id", campaign, "deep_copy", true),
                "more than 50 objects at once");
        assertThat(copies()).isEmpty();
    }

    @Test
    void whatFacebookFindsTooMuchIsSaidWithWhatToDo() {
        String campaign = campaign(Map.of("daily_budget", 50_00));
        ad(adSetWithoutBudget(campaign));

        refused(
                WritePolicy.allowed(),
                "campaigns",
                Map.of("campaign_id", campaign, "deep_copy", true),
                "Fewer than 3 campaigns, ad sets and ads can be copied at once");
    }

    @Test
    void whoIsAskedReadsHowManyAndWhatTheyMaySpend() {
        List<WriteRequest> asked = new ArrayList<>();
        String campaign = campaign(Map.of("is_adset_budget_sharing_enabled", false, "name", "Spring"));
        adSet(campaign, 70_00);

        done(
                WritePolicy.approval(request -> asked.add(request)),
                "campaigns",
                Map.of(
                        "campaign_id",
                        campaign,
                        "deep_copy",
                        true,
                        "rename_options",
                        Map.of("rename_strategy", "DEEP_RENAME", "rename_suffix", " (2)")));

        assertThat(asked.get(0).sentence())
                .startsWith("Copy campaign ‹Spring› (account ‹")
                .contains("), paused, with rename options ‹")
                .endsWith("copies ‹1 campaign and 1 ad set›, daily budget 70.00 USD.");
        assertThat(stored(newest())).containsEntry("name", "Spring (2)");
        assertThat(stored(adSets(newest()).get(0)).get("name").toString()).endsWith(" (2)");
    }

    @Test
    void aCopyIsTakenBackByArchivingIt() {
        Approvals kept = Approvals.builder(connector)
                .rules(WritePolicy::allowDeletion)
                .authorizer((write, by) -> true)
                .build();
        String campaign = campaign(Map.of("daily_budget", 50_00));
        done(WritePolicy.allowed().changesIn(kept), "campaigns", Map.of("campaign_id", campaign));
        PendingWrite copied = kept.list(PendingWrites.Query.all()).get(0);

        kept.undo(copied.id(), "tom");

        assertThat(stored(copied.subjectId().orElseThrow())).containsEntry("status", "ARCHIVED");
        assertThat(stored(campaign)).containsEntry("status", "PAUSED");
    }

    @Test
    void whatIsDeletedOrArchivedStaysSo() {
        Approvals kept = Approvals.builder(connector)
                .rules(WritePolicy::allowDeletion)
                .authorizer((write, by) -> true)
                .build();
        WritePolicy policy = WritePolicy.allowed().allowDeletion().changesIn(kept);
        String adSet = adSet(campaign(Map.of("is_adset_budget_sharing_enabled", false)), 50_00);
        String ad = ad(adSet);

        execute(policy, "ad_sets", "update", Map.of("adset_id", adSet, "status", "ARCHIVED"));
        execute(policy, "ads", "delete", Map.of("ad_id", ad));
        execute(policy, "ad_sets", "delete", Map.of("adset_id", adSet));

        assertThat(stored(adSet)).containsEntry("status", "DELETED");
        assertThat(stored(ad)).containsEntry("status", "DELETED");
        for (PendingWrite write : kept.list(PendingWrites.Query.all())) {
            assertThatThrownBy(() -> kept.undo(write.id(), "tom"))
                    .hasMessageMatching(".*what is (deleted|archived) stays so, Facebook brings nothing back\\.");
        }
        assertThat(kept.list(PendingWrites.Query.all()))
                .extracting(write -> write.asked().sentence().replaceAll("‹.*›", "‹…›"))
                .anyMatch(sentence -> sentence.startsWith("Delete ad ‹") && sentence.endsWith(" for good."))
                .anyMatch(sentence -> sentence.startsWith("Archive ad set ‹"));
    }

    private void done(WritePolicy policy, String entity, Map<String, ?> params) {
        ToolExecutionResult result = copy(policy, entity, params);
        assertThat(result.isError()).as(result.resultText()).isFalse();
    }

    private void refused(WritePolicy policy, String entity, Map<String, ?> params, String reason) {
        ToolExecutionResult result = copy(policy, entity, params);
        assertThat(result.isError()).as(result.resultText()).isTrue();
        assertThat(result.resultText()).contains(reason);
    }

    private ToolExecutionResult copy(WritePolicy policy, String entity, Map<String, ?> params) {
        return execute(policy, entity, "copy", params);
    }

    private ToolExecutionResult execute(WritePolicy policy, String entity, String action, Map<String, ?> params) {
        return call(
                FacebookMarketingTools.builder(connector)
                        .generic(true)
                        .writes(policy)
                        .build(),
                "facebook_marketing_execute",
                Map.of("entity", entity, "action", action, "params", params));
    }

    private String campaign(Map<String, ?> more) {
        Map<String, Object> params = new HashMap<>(Map.of(
                "account_id", ACCOUNT,
                "name", "To copy",
                "objective", "OUTCOME_TRAFFIC",
                "status", "PAUSED",
                "special_ad_categories", List.of()));
        params.putAll(more);
        return make("campaigns", params);
    }

    private String adSet(String campaign, int dailyBudget) {
        return adSet(campaign, Map.of("daily_budget", dailyBudget));
    }

    private String adSetWithoutBudget(String campaign) {
        return adSet(campaign, Map.of());
    }

    private String adSet(String campaign, Map<String, ?> budget) {
        Map<String, Object> params = new HashMap<>(Map.of(
                "account_id",
                ACCOUNT,
                "campaign_id",
                campaign,
                "name",
                "Its ad set",
                "status",
                "ACTIVE",
                "billing_event",
                "IMPRESSIONS",
                "optimization_goal",
                "LINK_CLICKS",
                "targeting",
                Map.of("geo_locations", Map.of("countries", List.of("US")))));
        params.putAll(budget);
        return make("ad_sets", params);
    }

    private String ad(String adSet) {
        Object creative = sandbox.store().list(ACCOUNT, "adcreatives").get(0).get("id");
        return make(
                "ads",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "adset_id",
                        adSet,
                        "name",
                        "Its ad",
                        "status",
                        "PAUSED",
                        "creative",
                        Map.of("creative_id", creative)));
    }

    private String make(String entity, Map<String, ?> params) {
        return connector
                .execute(entity, "create", params)
                .records()
                .get(0)
                .get("id")
                .toString();
    }

    private String newest() {
        return sandbox.store().list(ACCOUNT, "campaigns").get(0).get("id").toString();
    }

    private List<String> adSets(String campaign) {
        return sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(adSet -> campaign.equals(adSet.get("campaign_id")))
                .map(adSet -> adSet.get("id").toString())
                .toList();
    }

    private Map<String, Object> stored(String id) {
        return sandbox.store().find(id).orElseThrow();
    }

    private List<RecordedRequest> copies() {
        return sandbox.requests().of(Face.GRAPH).stream()
                .filter(request -> request.path().endsWith("/copies"))
                .toList();
    }

    private List<Long> sums() {
        return entries().stream().map(SpendingLedger.Entry::minorUnits).toList();
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
}
