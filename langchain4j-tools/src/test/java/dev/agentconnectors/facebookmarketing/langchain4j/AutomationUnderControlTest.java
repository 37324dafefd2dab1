package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Facebook does later by itself passes no gate: so it is judged when it is ordered. And leads are nobody's business. */
class AutomationUnderControlTest {

    private static final String ACCOUNT = "734512908841277";

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
    void rulesAndSchedulesAreOffUnlessTheyAreAllowed() {
        WritePolicy writes = WritePolicy.allowed().allowActivation().allowDeletion();

        refused(writes, "ad_rules", rule("PAUSE"), "are not permitted here: the developer has to allow them");
        refused(writes, "budget_schedules", schedule(campaign(50_00), "10.00 USD"), "are not permitted here");
        assertThat(names(writes)).doesNotContain("facebook_create_ad_rule", "facebook_create_budget_schedule");
        assertThat(names(writes.allowAutomation()))
                .contains("facebook_create_ad_rule", "facebook_create_budget_schedule");
        assertThat(writes.allowAutomation().toString()).contains("Ad rules and budget schedules may be created.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSE", "NOTIFICATION"})
    void whatOnlyStopsOrTellsIsAllowedWithThem(String type) {
        done(WritePolicy.allowed().allowAutomation().maxDailyBudget("10.00 USD"), "ad_rules", rule(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNPAUSE", "ROTATE"})
    void whatStartsNeedsActivationAndNoCaps(String type) {
        WritePolicy policy = WritePolicy.allowed().allowAutomation();

        refused(policy, "ad_rules", rule(type), "may not activate anything");
        refused(policy.allowActivation().maxBid("1.00 USD"), "ad_rules", rule(type), "counts towards no cap");
        done(policy.allowActivation(), "ad_rules", rule(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGE_BUDGET", "CHANGE_CAMPAIGN_BUDGET", "CHANGE_BID", "REBALANCE_BUDGET"})
    void whatChangesMoneyNeedsThatNoneIsCapped(String type) {
        WritePolicy policy = WritePolicy.allowed().allowAutomation();

        refused(policy.maxDailyBudget("1000000 USD"), "ad_rules", rule(type), "counts towards no cap");
        done(policy, "ad_rules", rule(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PING_ENDPOINT", "AD_RECOMMENDATION_APPLY", "", "pause"})
    void whatIsNotKnownIsRefused(String type) {
        refused(
                WritePolicy.allowed().allowAutomation().allowActivation(),
                "ad_rules",
                rule(type),
                "does cannot be told here");
    }

    @Test
    void aScheduleIsJudgedTogetherWithTheBudgetThatItGoesBeyond() {
        WritePolicy policy = WritePolicy.allowed()
                .allowAutomation()
                .maxDailyBudget("60.00 USD")
                .maxDailyTotal("15.00 USD")
                .sumsIn(SpendingLedger.inMemory());
        String campaign = campaign(50_00);

        refused(policy, "budget_schedules", schedule(campaign, "10.01 USD"), "daily_budget of 60.01 USD");
        done(policy, "budget_schedules", schedule(campaign, "10.00 USD"));
        refused(policy, "budget_schedules", schedule(campaign, "10.00 USD"), "20.00 USD together");
        refused(
                policy.onlyAccounts("208733456119045"),
                "budget_schedules",
                schedule(campaign, "1.00 USD"),
                "Only these ad accounts");
    }

    @Test
    void withoutABudgetOfItsOwnNoCapCanBeChecked() {
        String campaign = connector
                .execute(
                        "campaigns",
                        "create",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "name",
                                "Without",
                                "objective",
                                "OUTCOME_TRAFFIC",
                                "status",
                                "PAUSED",
                                "special_ad_categories",
                                List.of(),
                                "is_adset_budget_sharing_enabled",
                                false))
                .records()
                .get(0)
                .get("id")
                .toString();

        refused(
                WritePolicy.allowed().allowAutomation().maxDailyBudget("60.00 USD"),
                "budget_schedules",
                schedule(campaign, "1.00 USD"),
                "no cap can be checked");
    }

    @Test
    void whoIsAskedReadsWhatWillHappenAndWhen() {
        List<String> asked = new ArrayList<>();
        WritePolicy policy =
                WritePolicy.approval(request -> asked.add(request.sentence())).allowAutomation();

        done(policy, "budget_schedules", schedule(campaign(50_00), "10.00 USD"));
        done(policy, "ad_rules", rule("PAUSE"));

        assertThat(asked.get(0))
                .startsWith("Let Facebook spend 10.00 USD beyond the budget (campaign ‹Scheduled›, account ‹")
                .endsWith("from 2098-11-27T08:00:00Z to 2098-11-28T08:00:00Z.");
        assertThat(asked.get(1))
                .startsWith("Create an enabled ad rule ‹Too dear› (account ‹")
                .endsWith(", which Facebook carries out from then on without asking.");
    }

    @Test
    void noLeadReachesAModelUnlessPersonalDataMay() {
        String ad = connector.execute("ads", "list", Map.of("account_id", ACCOUNT, "fields", "id")).records().stream()
                .map(record -> record.get("id").toString())
                .filter(id ->
                        connector.execute("leads", "list", Map.of("ad_id", id)).size() > 0)
                .findFirst()
                .orElseThrow();
        Object form = connector
                .execute("leads", "list", Map.of("ad_id", ad))
                .records()
                .get(0)
                .get("form_id");
        int before = sandbox.requests().all().size();

        for (ReadPolicy policy : List.of(
                ReadPolicy.standard(),
                ReadPolicy.standard().allowPaymentData(),
                ReadPolicy.standard().onlyAccounts(ACCOUNT))) {
            for (Map<String, Object> params :
                    List.<Map<String, Object>>of(Map.of("ad_id", ad), Map.of("form_id", form))) {
                ToolExecutionResult refused = read(policy, "leads", params);
                assertThat(refused.isError()).isTrue();
                assertThat(refused.resultText())
                        .contains("leads may not be read here")
                        .doesNotContain("@example.org", "Ada");
            }
            assertThat(read(policy, "lead_forms", Map.of("page_id", "1")).resultText())
                    .contains("lead_forms may not be read here");
            // Nor as a field of something else.
            assertThat(read(policy, "ads", Map.of("account_id", ACCOUNT, "fields", "id,leads{field_data}"))
                            .resultText())
                    .doesNotContain("@example.org");
            assertThat(tools(WritePolicy.off(), policy, false).stream().map(AiServiceTool::name))
                    .noneMatch(name -> name.contains("lead"));
        }
        assertThat(sandbox.requests()
                        .all()
                        .subList(before, sandbox.requests().all().size()))
                .noneMatch(request -> request.path().contains("lead"));
        assertThat(read(ReadPolicy.standard().allowPersonalData(), "leads", Map.of("ad_id", ad))
                        .resultText())
                .contains("@example.org");
        assertThat(tools(WritePolicy.off(), ReadPolicy.standard().allowPersonalData(), false).stream()
                        .map(AiServiceTool::name))
                .contains("facebook_list_leads", "facebook_list_lead_forms");
    }

    private static Map<String, Object> rule(String type) {
        return Map.of(
                "account_id",
                ACCOUNT,
                "name",
                "Too dear",
                "status",
                "ENABLED",
                "evaluation_spec",
                Map.of("evaluation_type", "SCHEDULE", "filters", List.of()),
                "execution_spec",
                Map.of("execution_type", type));
    }

    private static Map<String, Object> schedule(String campaign, String more) {
        return Map.of(
                "campaign_id",
                campaign,
                "budget_value",
                more,
                "time_start",
                "2098-11-27T08:00:00Z",
                "time_end",
                "2098-11-28T08:00:00Z");
    }

    private String campaign(int dailyBudget) {
        return connector
                .execute(
                        "campaigns",
                        "create",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "name",
                                "Scheduled",
                                "objective",
                                "OUTCOME_TRAFFIC",
                                "status",
                                "PAUSED",
                                "special_ad_categories",
                                List.of(),
                                "daily_budget",
                                dailyBudget))
                .records()
                .get(0)
                .get("id")
                .toString();
    }

    private void done(WritePolicy policy, String entity, Map<String, ?> params) {
        ToolExecutionResult result = create(policy, entity, params);
        assertThat(result.isError()).as(result.resultText()).isFalse();
    }

    private void refused(WritePolicy policy, String entity, Map<String, ?> params, String reason) {
        ToolExecutionResult result = create(policy, entity, params);
        assertThat(result.isError()).as(result.resultText()).isTrue();
        assertThat(result.resultText()).contains(reason);
    }

    private ToolExecutionResult create(WritePolicy policy, String entity, Map<String, ?> params) {
        return call(
                tools(policy, ReadPolicy.standard(), true),
                "facebook_marketing_execute",
                Map.of("entity", entity, "action", "create", "params", params));
    }

    private ToolExecutionResult read(ReadPolicy policy, String entity, Map<String, ?> params) {
        return call(
                tools(WritePolicy.off(), policy, true),
                "facebook_marketing_execute",
                Map.of("entity", entity, "action", "list", "params", params));
    }

    private List<String> names(WritePolicy policy) {
        return tools(policy, ReadPolicy.standard(), false).stream()
                .map(AiServiceTool::name)
                .toList();
    }

    private FacebookMarketingTools tools(WritePolicy writes, ReadPolicy reads, boolean generic) {
        return FacebookMarketingTools.builder(connector)
                .generic(generic)
                .writes(writes)
                .reads(reads)
                .build();
    }
}
