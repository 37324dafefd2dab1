package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostedWritesTest {

    private static final String ACCOUNT = "734512908841277";
    private static final String YEN_ACCOUNT = "208733456119045";

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                        .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                        .connectorId(Sandbox.AIRBYTE_CONNECTOR_ID)
                        .build())
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void aPreviewIsCheckedHereAndNoWriteIsSent() {
        ToolExecutionResult right = execute(WritePolicy.preview(), "campaigns", "create", aCampaign("OUTCOME_TRAFFIC"));
        ToolExecutionResult wrong = execute(WritePolicy.preview(), "campaigns", "create", aCampaign("WORLD_PEACE"));

        assertThat(right.isError()).as(right.resultText()).isFalse();
        assertThat(right.resultText()).contains("nothing was changed");
        assertThat(wrong.isError()).isTrue();
        assertThat(sandbox.requests().of(Face.AIRBYTE))
                .as("nothing but names for whoever reads it")
                .noneMatch(request -> request.body().contains("\"create\""));
    }

    @Test
    void aPermittedWriteIsDoneThroughAirbyte() {
        ToolExecutionResult result =
                execute(WritePolicy.allowed(), "campaigns", "create", aCampaign("OUTCOME_TRAFFIC"));

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(sandbox.store().list(ACCOUNT, "campaigns"))
                .extracting(campaign -> campaign.get("name"))
                .contains("Spring sale");
    }

    @Test
    void deletingIsAPermissionOfItsOwn() {
        Map<String, Object> campaign = Map.of("campaign_id", "120208846315912220");

        ToolExecutionResult refused = execute(WritePolicy.allowed(), "campaigns", "delete", campaign);
        assertThat(refused.resultText()).contains("Deleting is not permitted here");
        assertThat(sandbox.requests().of(Face.AIRBYTE)).isEmpty();

        execute(WritePolicy.allowed().allowDeletion(), "campaigns", "delete", campaign);
        assertThat(sandbox.requests().of(Face.AIRBYTE))
                .as("passed on, for the server to judge")
                .anyMatch(request -> request.path().endsWith("/execute"));
    }

    @Test
    void whatIsDeletedIsLookedUpNotBelieved() {
        WritePolicy policy = WritePolicy.allowed().allowDeletion().onlyAccounts(YEN_ACCOUNT);
        Object id = sandbox.store().list(ACCOUNT, "campaigns").get(0).get("id");

        ToolExecutionResult claimed =
                execute(policy, "campaigns", "delete", Map.of("campaign_id", id, "account_id", YEN_ACCOUNT));
        ToolExecutionResult another = execute(
                policy,
                "campaigns",
                "delete",
                Map.of(
                        "campaign_id",
                        sandbox.store().list(YEN_ACCOUNT, "campaigns").get(0).get("id"),
                        "id",
                        id));
        ToolExecutionResult unknown = execute(policy, "offers", "delete", Map.of("id", id, "account_id", YEN_ACCOUNT));

        assertThat(List.of(claimed, another, unknown))
                .allSatisfy(result -> assertThat(result.resultText())
                        .contains("Only these ad accounts may be changed: " + YEN_ACCOUNT));
        assertThat(sandbox.requests().of(Face.AIRBYTE))
                .noneMatch(request -> request.body().contains("delete"));
    }

    @Test
    void whatIsDeletedInAListedAccountIsPassedOn() {
        Object id = sandbox.store().list(ACCOUNT, "campaigns").get(0).get("id");

        execute(
                WritePolicy.allowed().allowDeletion().onlyAccounts(ACCOUNT),
                "campaigns",
                "delete",
                Map.of("campaign_id", id));

        assertThat(sandbox.requests().of(Face.AIRBYTE))
                .anyMatch(request -> request.body().contains("delete"));
    }

    @Test
    void activatingACampaignStartsTheBudgetsOfItsAdSetsHereToo() {
        Map<String, Object> adSet = sandbox.store().list(ACCOUNT, "adsets").stream()
                .filter(one -> one.get("daily_budget") != null
                        && !one.get("daily_budget").equals("0")
                        && "ACTIVE".equals(one.get("status")))
                .findFirst()
                .orElseThrow();

        ToolExecutionResult result = execute(
                WritePolicy.allowed().allowActivation().maxDailyBudget("0.01 USD"),
                "campaigns",
                "update",
                Map.of("campaign_id", adSet.get("campaign_id"), "status", "ACTIVE"));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("is above the cap of 0.01 USD");
        assertThat(sandbox.requests().of(Face.AIRBYTE))
                .noneMatch(request -> request.body().contains("update"));
    }

    @Test
    void aWriteThatNoRuleCanJudgeIsRefused() {
        ToolExecutionResult result = execute(
                WritePolicy.allowed().allowActivation(), "campaigns", "activate_all", Map.of("account_id", ACCOUNT));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("no rule can be checked");
        assertThat(sandbox.requests().of(Face.AIRBYTE)).isEmpty();
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

    private static Map<String, Object> aCampaign(String objective) {
        return Map.of(
                "account_id",
                ACCOUNT,
                "name",
                "Spring sale",
                "objective",
                objective,
                "status",
                "PAUSED",
                "special_ad_categories",
                List.of(),
                "is_adset_budget_sharing_enabled",
                false);
    }
}
