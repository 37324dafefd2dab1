package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A create whose answer was lost is not simply made once more. */
class AfterUnknownTest {

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
    void theSameCreateIsHeldBackAndTheFirstOneIsFound() {
        FacebookMarketingTools tools = tools(WritePolicy.allowed());
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").dropAfter();
        create(tools, "maya", "Spring sale");

        ToolExecutionResult again = create(tools, "maya", "Spring sale");

        Object id = sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> "Spring sale".equals(one.get("name")))
                .findFirst()
                .orElseThrow()
                .get("id");
        assertThat(again.isError()).isTrue();
        assertThat(again.resultText()).contains("took effect", id.toString(), "Use it instead");
        assertThat(posts()).hasSize(1);
    }

    @Test
    void whetherItTookEffectIsAskedWhereNothingIsFound() {
        FacebookMarketingTools tools = tools(WritePolicy.allowed());
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").answer(200, "application/json", "{}");
        create(tools, "maya", "Spring sale");

        assertThat(create(tools, "maya", "Spring sale").resultText())
                .contains("Did it take effect?", "possible again at");
        assertThat(posts()).hasSize(1);
    }

    @Test
    void otherCreatesOtherConversationsAndADifferentSettingAreNotHeldBack() {
        FacebookMarketingTools tools = tools(WritePolicy.allowed());
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").dropAfter();
        create(tools, "maya", "Spring sale");

        assertThat(create(tools, "maya", "Summer sale").isError()).isFalse();
        assertThat(create(tools, "jonas", "Spring sale").isError()).isFalse();

        FacebookMarketingTools hasty = tools(WritePolicy.allowed().holdRepeatsFor(Duration.ZERO));
        sandbox.faults().next(1).on(Face.GRAPH).method("POST").dropAfter();
        create(hasty, "maya", "Autumn sale");
        assertThat(create(hasty, "maya", "Autumn sale").isError()).isFalse();
    }

    private FacebookMarketingTools tools(WritePolicy policy) {
        return FacebookMarketingTools.builder(connector)
                .generic(true)
                .writes(policy)
                .build();
    }

    private static ToolExecutionResult create(FacebookMarketingTools tools, String conversation, String name) {
        Map<String, Object> campaign = new HashMap<>();
        campaign.put("account_id", ACCOUNT);
        campaign.put("name", name);
        campaign.put("objective", "OUTCOME_TRAFFIC");
        campaign.put("status", "PAUSED");
        campaign.put("special_ad_categories", List.of());
        campaign.put("is_adset_budget_sharing_enabled", false);
        return tools.get(0)
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .id("call")
                                .name("facebook_marketing_execute")
                                .arguments(ToolJson.write(
                                        Map.of("entity", "campaigns", "action", "create", "params", campaign)))
                                .build(),
                        InvocationContext.builder().chatMemoryId(conversation).build());
    }

    private List<RecordedRequest> posts() {
        return sandbox.requests().all().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }
}
