package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each call of a tool is one observation, and a timer comes of it: entity, action, outcome, and nothing else. */
class ObservationsTest {

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .retryPolicy(RetryPolicy.NONE)
            .build();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<Observation.Context> stopped = new ArrayList<>();

    @BeforeEach
    void register() {
        registry.observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters))
                .observationHandler(new ObservationHandler<Observation.Context>() {
                    @Override
                    public void onStop(Observation.Context context) {
                        stopped.add(context);
                    }

                    @Override
                    public boolean supportsContext(Observation.Context context) {
                        return true;
                    }
                });
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    /** A developer's own tool. */
    public final class Own {
        @Tool("Tells the weather.")
        public String weather() {
            assertThat(registry.getCurrentObservation()).isNotNull();
            return "sunny";
        }

        @Tool("Fails.")
        @SuppressWarnings("DoNotCallSuggester") // that is what it is for
        public String broken() {
            throw new IllegalStateException("hunter2");
        }
    }

    @Test
    void callsOfToolsYieldTimersByEntityActionAndOutcome() {
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .observations(ToolObservations.in(registry))
                .build();
        ToolExecutionResult done = call(tools, "facebook_get_current_user", Map.of());
        ToolExecutionResult missing = call(tools, "facebook_get_campaign", Map.of("campaign_id", "999"));
        ToolExecutionResult wrong = call(tools, "facebook_get_campaign", Map.of("campaign", "120208846311643861"));
        sandbox.faults().next(1).on(Face.GRAPH).graphError(17);
        ToolExecutionResult limited = call(tools, "facebook_list_ad_accounts", Map.of());

        assertThat(List.of(done.isError(), missing.isError(), wrong.isError(), limited.isError()))
                .containsExactly(false, true, true, true);
        assertThat(timers())
                .containsExactlyInAnyOrder(
                        "current_user get success",
                        "campaigns get not_found",
                        "campaigns get tool_call",
                        "ad_accounts list rate_limit");
        assertThat(stopped).hasSize(4).allSatisfy(context -> {
            assertThat(context.getHighCardinalityKeyValues()).isEmpty();
            assertThat(context.getLowCardinalityKeyValues())
                    .extracting(KeyValue::getKey)
                    .containsExactlyInAnyOrder("entity", "action", "outcome");
            assertThat(context.getError()).isNull();
        });
        assertThat(stopped.toString()).doesNotContain("999").doesNotContain("120208846311643861");
    }

    @Test
    void whatAModelMadeUpIsNoName() {
        FacebookMarketingTools generic = FacebookMarketingTools.builder(connector)
                .generic(true)
                .observations(ToolObservations.in(registry))
                .build();
        for (String action : List.of("list", "drop table")) {
            for (String entity : List.of("campaigns", "maya@example.com")) {
                ToolExecutionResult unused =
                        call(generic, "facebook_marketing_execute", Map.of("entity", entity, "action", action));
            }
        }

        assertThat(timers())
                .containsExactlyInAnyOrder(
                        "campaigns list validation", "campaigns unknown validation", "unknown unknown validation");
    }

    @Test
    void aDevelopersOwnToolsAreObservedByTheirNames() {
        List<AiServiceTool> own = ToolUtils.builder(connector)
                .observations(ToolObservations.in(registry))
                .build()
                .unguarded()
                .decorate(new Own());
        ToolExecutionResult sunny = call(own, "weather", Map.of());
        try {
            ToolExecutionResult unused = call(own, "broken", Map.of());
        } catch (RuntimeException expected) {
            // as LangChain4j would see it
        }

        assertThat(sunny.resultText()).isEqualTo("sunny");
        assertThat(timers()).containsExactlyInAnyOrder("own weather success", "own broken failure");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    private List<String> timers() {
        return meters.find(ToolObservations.NAME).timers().stream()
                .map(ObservationsTest::words)
                .distinct()
                .collect(Collectors.toList());
    }

    private static String words(Timer timer) {
        return timer.getId().getTag("entity") + " " + timer.getId().getTag("action") + " "
                + timer.getId().getTag("outcome");
    }
}
