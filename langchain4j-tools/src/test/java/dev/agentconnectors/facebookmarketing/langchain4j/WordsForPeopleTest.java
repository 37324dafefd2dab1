package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tells a model what to do reaches no person: not in the audit, not beside a tool call, not in a pending change. */
class WordsForPeopleTest {

    private static final String ACCOUNT = "734512908841277";
    private static final String[] FOR_MODELS = {
        "tell the user", "Leave it out", "Create it with", "Use the", "Look ", "Give {", "Do not", "Refused, and"
    };

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
    void aRefusalIsARuleAndASentenceForPeopleAndAdviceForTheModel() {
        WritePolicy policy = WritePolicy.allowed().maxDailyBudget("100.00 USD").audit(events::add);

        refused(policy, "facebook_update_campaign", Map.of("campaign_id", campaign(), "status", "ACTIVE"));
        refused(policy, "facebook_update_campaign", Map.of("campaign_id", campaign(), "status", "ARCHIVED"));
        refused(policy, "facebook_create_campaign", creation("ACTIVE", "50.00 USD"));
        refused(policy, "facebook_create_campaign", creation("PAUSED", "500.00 USD"));
        refused(policy, "facebook_update_campaign", Map.of("campaign_id", "999999999999999", "name", "Mine"));

        assertThat(events)
                .extracting(WriteEvent::rule)
                .containsExactly("activation", "deletion", "activation", "max_daily_budget", null);
        assertThat(events.get(0).reason()).isEqualTo("Activating is not permitted here.");
        assertThat(events.get(2).reason()).isEqualTo("New objects must start paused.");
        assertThat(events).allSatisfy(event -> assertThat(event.reason()).doesNotContain(FOR_MODELS));
    }

    @Test
    void aPendingChangeThatARuleForbidsByNowSaysSoToPeople() {
        Approvals approvals = Approvals.builder(connector)
                .authorizer((write, by) -> true)
                .rules(rules -> rules.onlyAccounts("208733456119045"))
                .build();
        ToolExecutionResult waiting = call(
                FacebookMarketingTools.builder(connector)
                        .writes(WritePolicy.pending(approvals))
                        .build(),
                "facebook_update_campaign",
                Map.of("campaign_id", campaign(), "name", "Mine"));
        assertThat(waiting.isError()).as(waiting.resultText()).isFalse();
        String id = approvals.list(PendingWrites.Query.all()).get(0).id();

        PendingWrite ended = approvals.decide(id, WriteDecision.approve(), "maya");

        assertThat(ended.state()).isEqualTo(PendingWrite.State.REFUSED);
        assertThat(ended.ending().explanation())
                .startsWith("Only these ad accounts may be changed: 208733456119045")
                .doesNotContain(FOR_MODELS);
    }

    private void refused(WritePolicy policy, String tool, Map<String, ?> arguments) {
        List<AiServiceTool> tools =
                FacebookMarketingTools.builder(connector).writes(policy).build();
        ToolExecutionResult result = call(tools, tool, arguments);

        assertThat(result.isError()).as(result.resultText()).isTrue();
        assertThat(result.resultText()).isNotEqualTo(result.result());
        assertThat(result.result().toString()).doesNotContain(FOR_MODELS);
    }

    private static Map<String, Object> creation(String status, String budget) {
        return Map.of(
                "account_id",
                ACCOUNT,
                "name",
                "New",
                "objective",
                "OUTCOME_TRAFFIC",
                "status",
                status,
                "special_ad_categories",
                List.of(),
                "daily_budget",
                budget);
    }

    private Object campaign() {
        return sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> "PAUSED".equals(one.get("status")))
                .findFirst()
                .orElseThrow()
                .get("id");
    }
}
