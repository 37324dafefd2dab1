package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.FaultPlan;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What a model is told of its creates while the connection fails in every way: none is made twice, none is reported as
 * what it was not, and the audit hears of each. {@code -Dfaults.creates=10000} runs a longer campaign.
 */
class CreatesUnderFaultsTest {

    private static final String ACCOUNT = "734512908841277";
    private static final List<Consumer<FaultPlan>> FAULTS = List.of(
            FaultPlan::serve,
            FaultPlan::dropBefore,
            FaultPlan::dropAfter,
            FaultPlan::truncate,
            FaultPlan::htmlPage,
            FaultPlan::emptyBadGateway,
            plan -> plan.answer(503, "text/plain", ""),
            plan -> plan.answer(200, "application/json", "{\"error_code\":613,\"error_msg\":\"Calls exceeded\"}"),
            plan -> plan.answer(200, "text/html", "Sorry, this content isn't available right now"),
            plan -> plan.answer(302, "text/html", ""),
            plan -> plan.graphError(1),
            plan -> plan.graphError(2),
            plan -> plan.graphError(17),
            plan -> plan.graphError(100),
            plan -> plan.graphError(190));
    private static final int CREATES = Integer.getInteger("faults.creates", 4 * FAULTS.size());

    @Test
    void noCreateThroughAToolIsMadeTwiceLostOrMisreported() {
        Random random = new Random(14);
        List<WriteEvent> events = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start();
                FacebookMarketingConnector connector = connector(sandbox)) {
            FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                    .writes(WritePolicy.allowed().audit(events::add))
                    .internalRetries(3)
                    .build();
            for (int i = 0; i < CREATES; i++) {
                sandbox.faults().clear();
                FAULTS.get(random.nextInt(FAULTS.size()))
                        .accept(sandbox.faults().next(1).on(Face.GRAPH).method("POST"));
                assertHonest(tools, sandbox, "through-a-tool-" + i);
            }
        }
        assertThat(events).hasSize(CREATES);
    }

    private static void assertHonest(FacebookMarketingTools tools, Sandbox sandbox, String name) {
        ToolExecutionResult result = Tools.call(
                tools,
                "facebook_create_campaign",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "name",
                        name,
                        "objective",
                        "OUTCOME_TRAFFIC",
                        "status",
                        "PAUSED",
                        "is_adset_budget_sharing_enabled",
                        false,
                        "special_ad_categories",
                        List.of()));
        long made = sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(campaign -> name.equals(campaign.get("name")))
                .count();
        assertThat(made).as(name).isLessThanOrEqualTo(1);
        if (!result.isError()) {
            assertThat(made).as(result.resultText()).isEqualTo(1);
        } else if (!result.resultText().contains("outcome is unknown")) {
            assertThat(made).as(result.resultText()).isZero();
        }
    }

    private static FacebookMarketingConnector connector(Sandbox sandbox) {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .retryPolicy(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)))
                .build();
    }
}
