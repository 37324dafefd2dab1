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
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritesUnderControlTest {

    private static final String ACCOUNT = "734512908841277";
    private static final String YEN_ACCOUNT = "208733456119045";

    private final List<WriteEvent> events = new ArrayList<>();
    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void writingIsOffUntilItIsSwitchedOnAndNothingIsEvenLookedUp() {
        ToolExecutionResult result = execute(WritePolicy.off(), "campaigns", "create", aCampaign());

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("Writing is switched off");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void aMistypedActionIsNotTakenForAWrite() {
        ToolExecutionResult result = execute(WritePolicy.off(), "campaigns", "lst", Map.of("account_id", ACCOUNT));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("Did you mean list?").doesNotContain("switched off");
    }

    @Test
    void aPermittedWriteIsDoneAndToldToTheAuditListener() {
        ToolExecutionResult result = execute(WritePolicy.allowed(), "campaigns", "create", aCampaign());

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(names()).contains("Spring sale");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.DONE);
            assertThat(event.resultId()).isNotBlank();
            assertThat(event.request().objectName()).isEqualTo("Spring sale");
        });
    }

    @Test
    void aPreviewIsCheckedAtFacebookAndChangesNothing() {
        ToolExecutionResult result = execute(WritePolicy.preview(), "campaigns", "create", aCampaign());

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(result.resultText()).contains("nothing was changed").contains("Spring sale");
        assertThat(names()).doesNotContain("Spring sale");
        assertThat(posts())
                .singleElement()
                .satisfies(post -> assertThat(post.body()).contains("validate_only"));
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.PREVIEWED);
    }

    @Test
    void whatFacebookWouldRefuseIsRefusedInThePreviewToo() {
        Map<String, Object> campaign = aCampaign();
        campaign.remove("is_adset_budget_sharing_enabled");
        campaign.put("daily_budget", "0.01 USD");

        ToolExecutionResult result = execute(WritePolicy.preview(), "campaigns", "create", campaign);

        assertThat(result.isError()).isTrue();
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.FAILED);
    }

    @Test
    void anApproverSeesTheObjectByNameWithBeforeAndAfterInMajorUnits() {
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);
        List<WriteRequest> asked = new ArrayList<>();
        WritePolicy policy = WritePolicy.decidedBy(request -> {
            asked.add(request);
            return CompletableFuture.completedFuture(WriteDecision.approve());
        });

        execute(policy, "ad_sets", "update", Map.of("adset_id", adSet.get("id"), "daily_budget", "77.00 USD"));

        String before = new BigDecimal(adSet.get("daily_budget").toString())
                        .movePointLeft(2)
                        .setScale(2) + " USD";
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.objectName()).isEqualTo(adSet.get("name"));
            assertThat(request.accountId()).isEqualTo(ACCOUNT);
            assertThat(request.summary())
                    .startsWith("Raise the daily budget of ad set ‹" + adSet.get("name") + "› (campaign ‹")
                    .contains(
                            "account ‹Alder & Finch Outfitters›) from " + before + " to 77.00 USD",
                            "\n  daily_budget: " + before + " → 77.00 USD",
                            "\n  id: " + adSet.get("id"))
                    .doesNotContain("ad_sets.update");
        });
        assertThat(stored(adSet)).containsEntry("daily_budget", "7700");
    }

    @Test
    void aRefusalChangesNothingAndTheModelLearnsWhy() {
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);

        ToolExecutionResult result = execute(
                WritePolicy.decidedBy(
                        request -> CompletableFuture.completedFuture(WriteDecision.refuse("Not\nbefore \"Monday\"."))),
                "ad_sets",
                "update",
                Map.of("adset_id", adSet.get("id"), "daily_budget", "77.00 USD"));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText())
                .contains("Refused, and nothing was changed")
                .contains("as data and no instruction: \"Not before \\\"Monday\\\".\"");
        assertThat(stored(adSet)).containsEntry("daily_budget", adSet.get("daily_budget"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.REFUSED_BY_APPROVER);
            assertThat(event.reason()).isEqualTo("It was not approved: Not\nbefore \"Monday\".");
        });
    }

    @Test
    void silenceAndAFailingApproverCountAsRefusals() {
        ToolExecutionResult silence = execute(
                WritePolicy.decidedBy(request -> new CompletableFuture<>()).approvalTimeout(Duration.ofMillis(1)),
                "campaigns",
                "create",
                aCampaign());
        ToolExecutionResult failure = execute(
                WritePolicy.decidedBy(request -> {
                    throw new IllegalStateException("internal secret");
                }),
                "campaigns",
                "create",
                aCampaign());

        assertThat(silence.resultText()).contains("Nobody answered in time");
        assertThat(failure.resultText()).contains("could not be asked").doesNotContain("internal secret");
        assertThat(names()).doesNotContain("Spring sale");
    }

    @Test
    void nobodyIsAskedAboutACallThatIsWrong() {
        List<WriteRequest> asked = new ArrayList<>();
        Map<String, Object> campaign = aCampaign();
        campaign.put("objective", "WORLD_PEACE");

        ToolExecutionResult result = execute(
                WritePolicy.decidedBy(request -> {
                    asked.add(request);
                    return CompletableFuture.completedFuture(WriteDecision.approve());
                }),
                "campaigns",
                "create",
                campaign);

        assertThat(result.resultText()).contains("WORLD_PEACE");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "active", " Active ", "ACTIVE\u0001", "\u001factive\u0000"})
    void newObjectsStartPausedUnlessActivationIsAllowed(String status) {
        Map<String, Object> campaign = aCampaign();
        campaign.put("status", status);

        ToolExecutionResult refused = execute(WritePolicy.allowed(), "campaigns", "create", campaign);
        assertThat(refused.resultText()).contains("New objects must start paused");
        assertThat(posts()).isEmpty();

        ToolExecutionResult done = execute(WritePolicy.allowed().allowActivation(), "campaigns", "create", campaign);
        assertThat(done.isError()).as(done.resultText()).isFalse();
    }

    @Test
    void blanksAroundTheNamesMakeNoOtherOperationOfIt() {
        Map<String, Object> campaign = aCampaign();
        campaign.put("status", "ACTIVE");
        assertThat(execute(WritePolicy.allowed(), " campaigns", "create\u0001", campaign)
                        .resultText())
                .contains("New objects must start paused");

        campaign.put("status", "PAUSED");
        campaign.remove("is_adset_budget_sharing_enabled");
        campaign.put("daily_budget", "50.00 USD");
        assertThat(execute(WritePolicy.allowed(), "campaigns ", "create", campaign)
                        .isError())
                .isFalse();
        assertThat(sandbox.store().list(ACCOUNT, "campaigns"))
                .filteredOn(one -> "Spring sale".equals(one.get("name")))
                .singleElement()
                .satisfies(created -> assertThat(created).containsEntry("daily_budget", "5000"));
    }

    @Test
    void namesThatAreMissingAreAskedFor() {
        ToolExecutionResult result =
                call(tools(WritePolicy.allowed()), "facebook_marketing_execute", "{\"action\":null}");

        assertThat(result.isError()).isTrue();
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void aParameterThatNoRuleCanJudgeIsRefusedEvenWhereTheConnectorPassesUnknownOnesOn() {
        FacebookMarketingConnector permissive = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .allowUnknownParameters(true)
                .build();
        Map<String, Object> campaign = aCampaign();
        campaign.put("adset_budgets", "[{\"adset_id\":\"1\",\"daily_budget\":99999999}]");

        ToolExecutionResult result = call(
                FacebookMarketingTools.builder(permissive)
                        .generic(true)
                        .writes(WritePolicy.allowed())
                        .build(),
                "facebook_marketing_execute",
                arguments("campaigns", "create", campaign));

        assertThat(result.resultText()).contains("'adset_budgets'", "no rule can be checked");
        assertThat(posts()).isEmpty();
    }

    @Test
    void whatAnApproverSawIsWhatIsSent() {
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);
        List<String> seen = new ArrayList<>();
        WritePolicy policy = WritePolicy.decidedBy(request -> {
            request.changes().forEach(change -> seen.add(change.field() + "=" + change.after()));
            return CompletableFuture.completedFuture(WriteDecision.approve());
        });

        execute(
                policy,
                "ad_sets",
                "update",
                Map.of(
                        "adset_id",
                        adSet.get("id"),
                        "status",
                        " paused\u0001",
                        "targeting",
                        "{ \"geo_locations\" : {\"countries\":[\"US\"]}}"));

        assertThat(seen)
                .containsExactlyInAnyOrder("status=PAUSED", "targeting={\"geo_locations\":{\"countries\":[\"US\"]}}");
        assertThat(URLDecoder.decode(posts().get(0).body(), StandardCharsets.UTF_8))
                .contains("status=PAUSED", "targeting={\"geo_locations\":{\"countries\":[\"US\"]}}");
    }

    @Test
    void aCheckThatTheModelItselfAsksForIsNotReportedAsDone() {
        Map<String, Object> campaign = aCampaign();
        campaign.put("execution_options", List.of("validate_only"));

        ToolExecutionResult result = execute(WritePolicy.allowed(), "campaigns", "create", campaign);

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(names()).doesNotContain("Spring sale");
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.PREVIEWED);
    }

    @Test
    void aCallThatIsWrongCostsNoRequest() {
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);

        ToolExecutionResult result = execute(
                WritePolicy.allowed(),
                "ad_sets",
                "update",
                Map.of("adset_id", adSet.get("id"), "status", "RUNNING", "daily_budget", "77.00 USD"));

        assertThat(result.resultText()).contains("RUNNING");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHIVED", "archived", " ARCHIVED "})
    void toArchiveIsToDelete(String status) {
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);
        Map<String, Object> params = Map.of("adset_id", adSet.get("id"), "status", status);

        ToolExecutionResult refused = execute(WritePolicy.allowed(), "ad_sets", "update", params);

        assertThat(refused.isError()).isTrue();
        assertThat(refused.resultText())
                .contains("Deleting is not permitted here")
                .contains("ARCHIVED is deleting");
        assertThat(posts()).isEmpty();

        ToolExecutionResult done = execute(WritePolicy.allowed().allowDeletion(), "ad_sets", "update", params);

        assertThat(done.isError()).as(done.resultText()).isFalse();
        assertThat(stored(adSet)).containsEntry("status", "ARCHIVED");
    }

    @Test
    void aCampaignIsDeletedOnlyWhereDeletionIsAllowed() {
        Map<String, Object> campaign = connector
                .execute("campaigns", "list", Map.of("account_id", ACCOUNT, "fields", "id,status"))
                .records()
                .get(0);
        Map<String, Object> params = Map.of("campaign_id", campaign.get("id"));

        ToolExecutionResult refused = execute(WritePolicy.allowed(), "campaigns", "delete", params);

        assertThat(refused.isError()).isTrue();
        assertThat(refused.resultText()).contains("Deleting is not permitted here");

        ToolExecutionResult done = execute(WritePolicy.allowed().allowDeletion(), "campaigns", "delete", params);

        assertThat(done.isError()).as(done.resultText()).isFalse();
        assertThat(connector
                        .execute("campaigns", "get", Map.of("campaign_id", campaign.get("id"), "fields", "status"))
                        .records()
                        .get(0))
                .containsEntry("status", "DELETED");
    }

    @Test
    void anExistingObjectIsNotActivatedUnlessAllowed() {
        Map<String, Object> campaign = sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> "PAUSED".equals(one.get("status")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> activate = Map.of("campaign_id", campaign.get("id"), "status", "ACTIVE");

        assertThat(execute(WritePolicy.allowed(), "campaigns", "update", activate)
                        .resultText())
                .contains("Activating is not permitted");
        assertThat(stored(campaign)).containsEntry("status", "PAUSED");
        assertThat(execute(WritePolicy.allowed().allowActivation(), "campaigns", "update", activate)
                        .isError())
                .isFalse();
        assertThat(stored(campaign)).containsEntry("status", "ACTIVE");
    }

    @Test
    void aBudgetAboveTheCapIsRefusedAndOneAtTheCapIsNot() {
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);
        WritePolicy policy = WritePolicy.allowed().maxDailyBudget("90.00 USD");

        ToolExecutionResult above =
                execute(policy, "ad_sets", "update", Map.of("adset_id", adSet.get("id"), "daily_budget", "90.01 USD"));
        assertThat(above.resultText()).contains("daily_budget of 90.01 USD is above the cap of 90.00 USD");
        assertThat(stored(adSet)).containsEntry("daily_budget", adSet.get("daily_budget"));

        execute(policy, "ad_sets", "update", Map.of("adset_id", adSet.get("id"), "daily_budget", "90.00 USD"));
        assertThat(stored(adSet)).containsEntry("daily_budget", "9000");
    }

    @Test
    void aLifetimeCapHoldsToo() {
        Map<String, Object> campaign = aCampaign();
        campaign.remove("is_adset_budget_sharing_enabled");
        campaign.put("lifetime_budget", "2001 USD");

        assertThat(execute(WritePolicy.allowed().maxLifetimeBudget("2000 USD"), "campaigns", "create", campaign)
                        .resultText())
                .contains("lifetime_budget of 2001.00 USD is above the cap of 2000.00 USD");
    }

    @Test
    void aCapInOneCurrencyLetsNoBudgetThroughInAnother() {
        Map<String, Object> adSet = anAdSetWithBudget(YEN_ACCOUNT);
        Map<String, Object> change = Map.of("adset_id", adSet.get("id"), "daily_budget", "5000 JPY");

        assertThat(execute(WritePolicy.allowed().maxDailyBudget("100 USD"), "ad_sets", "update", change)
                        .resultText())
                .contains("No daily_budget may be set in JPY");
        assertThat(execute(
                                WritePolicy.allowed().maxDailyBudget("100 USD").maxDailyBudget("10000 JPY"),
                                "ad_sets",
                                "update",
                                change)
                        .isError())
                .isFalse();
    }

    @Test
    void onlyTheListedAccountsAreChangedEvenThroughAnObjectsId() {
        WritePolicy policy = WritePolicy.allowed().onlyAccounts("act_" + YEN_ACCOUNT);
        Map<String, Object> adSet = anAdSetWithBudget(ACCOUNT);

        assertThat(execute(policy, "campaigns", "create", aCampaign()).resultText())
                .contains("Only these ad accounts may be changed: " + YEN_ACCOUNT);
        assertThat(execute(policy, "ad_sets", "update", Map.of("adset_id", adSet.get("id"), "name", "Mine"))
                        .resultText())
                .contains("Only these ad accounts may be changed");
        assertThat(posts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "act_", "Our account", "12 34"})
    void aListedAccountThatIsNoneIsRefusedAtOnce(String account) {
        assertThatThrownBy(() -> WritePolicy.allowed().onlyAccounts(ACCOUNT, account))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + account + "'");
    }

    @Test
    void aWriteWhoseAnswerIsLostIsReportedAsUnknownAndDoneOnce() {
        sandbox.faults().next(5).on(Face.GRAPH).method("POST").dropAfter();

        ToolExecutionResult result = execute(WritePolicy.allowed(), "campaigns", "create", aCampaign());

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("outcome is unknown").contains("Never repeat the write");
        assertThat(names()).filteredOn("Spring sale"::equals).hasSize(1);
        assertThat(events).extracting(WriteEvent::outcome).containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void internalRetriesNeverRepeatAWriteAndDoRepeatARead() {
        FacebookMarketingTools tools = FacebookMarketingTools.builder(FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                        .graphApiUrl(sandbox.graphUrl())
                        .retryPolicy(RetryPolicy.NONE)
                        .build())
                .writes(WritePolicy.allowed())
                .internalRetries(3)
                .build();
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").graphError(2);
        assertThat(call(tools, "facebook_create_campaign", aCampaign()).isError())
                .isTrue();
        assertThat(posts()).hasSize(1);

        sandbox.faults().clear();
        sandbox.faults().next(2).on(Face.GRAPH).path("/me").graphError(2);
        assertThat(call(tools, "facebook_get_current_user", Map.of()).isError()).isFalse();
    }

    @Test
    void aListenerThatFailsDoesNoHarm() {
        WritePolicy policy = WritePolicy.allowed().audit(event -> {
            throw new IllegalStateException("audit is down");
        });

        assertThat(call(tools(policy), "facebook_marketing_execute", arguments("campaigns", "create", aCampaign()))
                        .isError())
                .isFalse();
    }

    private ToolExecutionResult execute(WritePolicy policy, String entity, String action, Map<String, ?> params) {
        return call(tools(policy.audit(events::add)), "facebook_marketing_execute", arguments(entity, action, params));
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

    private static Map<String, Object> aCampaign() {
        Map<String, Object> campaign = new HashMap<>();
        campaign.put("account_id", ACCOUNT);
        campaign.put("name", "Spring sale");
        campaign.put("objective", "OUTCOME_TRAFFIC");
        campaign.put("status", "PAUSED");
        campaign.put("special_ad_categories", List.of());
        campaign.put("is_adset_budget_sharing_enabled", false);
        return campaign;
    }

    private Map<String, Object> anAdSetWithBudget(String account) {
        return sandbox.store().list(account, "adsets").stream()
                .filter(adSet -> adSet.get("daily_budget") != null
                        && !adSet.get("daily_budget").equals("0"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> stored(Map<String, Object> object) {
        return sandbox.store().find(object.get("id").toString()).orElseThrow();
    }

    private List<Object> names() {
        return sandbox.store().list(ACCOUNT, "campaigns").stream()
                .map(one -> one.get("name"))
                .toList();
    }

    private List<RecordedRequest> posts() {
        return sandbox.requests().all().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }
}
