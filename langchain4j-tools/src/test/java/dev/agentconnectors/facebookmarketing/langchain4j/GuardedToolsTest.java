package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.IllegalConfigurationException;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Developers' own tools behind the same gate as the ready-made ones, and policies of single users. */
class GuardedToolsTest {

    private static final String ACCOUNT = "734512908841277";

    private final List<WriteEvent> events = Collections.synchronizedList(new ArrayList<>());
    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    static class MyTools {

        private final FacebookMarketingConnector connector;

        MyTools(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool
        ExecutionResult rename(@P(name = "campaign_id") String id, @P(name = "name") String name) {
            return connector.execute("campaigns", "update", Map.of("campaign_id", id, "name", name));
        }

        @Tool
        ExecutionResult activate(@P(name = "campaign_id") String id) {
            return connector.execute("campaigns", "update", Map.of("campaign_id", id, "status", "ACTIVE"));
        }

        @Tool
        String activateLater(@P(name = "campaign_id") String id) {
            try {
                return connector
                        .executeAsync("campaigns", "update", Map.of("campaign_id", id, "status", "ACTIVE"))
                        .join()
                        .toJson();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        }

        @Tool
        String typed() {
            return connector.ads().list(ACCOUNT).toString();
        }

        @Tool
        long streamed() {
            return connector.ads().stream(ACCOUNT).count();
        }

        @Tool
        ExecutionResult ads() {
            return connector.execute("ads", "list", Map.of("account_id", ACCOUNT));
        }
    }

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
    void whatCannotBeGuardedIsNotDecoratedAndTheWaysOutAreNamed() {
        assertThatThrownBy(() -> ToolUtils.of(connector).decorate(new MyTools(connector)))
                .isInstanceOf(IllegalConfigurationException.class)
                .hasMessageContaining("decorate(guarded -> new MyTools(guarded))")
                .hasMessageContaining("exactly entity, action and params")
                .hasMessageContaining("unguarded()");
        assertThat(ToolUtils.of(connector).unguarded().decorate(new MyTools(connector)))
                .hasSize(6);
    }

    @Test
    void aGuardedConnectorReadsAndWritesWhatIsPermittedAndTellsTheAudit() {
        Object id = campaign("PAUSED");
        List<AiServiceTool> tools = guarded(WritePolicy.allowed().audit(events::add));

        assertThat(call(tools, "rename", Map.of("campaign_id", id, "name", "Mine"))
                        .isError())
                .isFalse();
        assertThat(call(tools, "ads", Map.of()).isError()).isFalse();
        assertThat(sandbox.store().find(id.toString()).orElseThrow()).containsEntry("name", "Mine");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.DONE);
            assertThat(event.request().origin().toolCallId()).isEqualTo("call");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"activate", "activateLater"})
    void aGuardedConnectorWritesNothingThatIsForbidden(String tool) {
        Object id = campaign("PAUSED");

        ToolExecutionResult result =
                call(guarded(WritePolicy.allowed().audit(events::add)), tool, Map.of("campaign_id", id));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("Activating is not permitted here", "tell the user");
        assertThat(writes()).isEmpty();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.REFUSED_BY_RULE);
            assertThat(event.request().origin().toolCallId()).isEqualTo("call");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed", "streamed"})
    void theTypedApiOfAGuardedConnectorIsJudgedToo(String tool) {
        List<AiServiceTool> tools = ToolUtils.builder(connector)
                .only(ToolSets.entities("campaigns"))
                .build()
                .decorate(MyTools::new);

        assertThat(call(tools, tool, Map.of()).resultText()).contains("ads.list is not offered here");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void writingIsOffForGuardedToolsUntilItIsSwitchedOn() {
        assertThat(call(
                                ToolUtils.of(connector).decorate(MyTools::new),
                                "rename",
                                Map.of("campaign_id", campaign("PAUSED"), "name", "Mine"))
                        .resultText())
                .contains("Writing is switched off");
        assertThat(writes()).isEmpty();
    }

    @Test
    void theSelectionHoldsForGuardedToolsToo() {
        List<AiServiceTool> tools = ToolUtils.builder(connector)
                .only(ToolSets.entities("campaigns"))
                .build()
                .decorate(MyTools::new);

        assertThat(call(tools, "ads", Map.of()).resultText()).contains("ads.list is not offered here");
    }

    @Test
    void aPreviewIsAResultOfTheGuardedConnector() {
        ToolExecutionResult result = call(
                guarded(WritePolicy.preview()), "rename", Map.of("campaign_id", campaign("PAUSED"), "name", "Mine"));

        assertThat(result.resultText()).contains("\"preview\":true", "nothing was changed");
    }

    @Test
    void aGenericMethodOnAGuardedConnectorIsJudgedOnce() {
        List<AiServiceTool> tools = ToolUtils.builder(connector)
                .writes(WritePolicy.allowed().audit(events::add))
                .build()
                .decorate(guarded -> new ToolUtilsTest.GenericFor(guarded));

        ToolExecutionResult result = call(
                tools,
                "facebook_marketing_execute",
                Map.of(
                        "entity",
                        "campaigns",
                        "action",
                        "update",
                        "params",
                        Map.of("campaign_id", campaign("PAUSED"), "name", "Mine")));

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(events).hasSize(1);
    }

    @Test
    void eachUserHasTheirOwnPolicyAndConnector() {
        try (ConnectorCache<Object> connectors = ConnectorCache.of(
                10,
                InvocationContext::chatMemoryId,
                user -> FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                        .graphApiUrl(sandbox.graphUrl())
                        .build(),
                user -> user.equals("boss")
                        ? WritePolicy.allowed().allowActivation()
                        : user.equals("editor") ? WritePolicy.allowed() : WritePolicy.off())) {
            List<AiServiceTool> tools = ToolUtils.builder(connectors, Mode.OPEN_SOURCE)
                    .writes(WritePolicy.allowed())
                    .build()
                    .decorate(MyTools::new);
            Object id = campaign("PAUSED");

            assertThat(as("visitor", tools, "rename", Map.of("campaign_id", id, "name", "Mine"))
                            .resultText())
                    .contains("Writing is switched off");
            assertThat(as("editor", tools, "activate", Map.of("campaign_id", id))
                            .resultText())
                    .contains("Activating is not permitted");
            assertThat(writes()).isEmpty();
            assertThat(as("editor", tools, "rename", Map.of("campaign_id", id, "name", "Mine"))
                            .isError())
                    .isFalse();
            assertThat(as("boss", tools, "activate", Map.of("campaign_id", id)).isError())
                    .isFalse();
        }
    }

    @Test
    void aPolicyThatCannotBeFoundPermitsNothing() {
        ConnectorResolver broken = new ConnectorResolver() {
            @Override
            public FacebookMarketingConnector resolve(InvocationContext context) {
                return connector;
            }

            @Override
            public java.util.Optional<WritePolicy> writes(InvocationContext context) {
                throw new IllegalStateException("the directory is down");
            }
        };
        List<AiServiceTool> tools = ToolUtils.builder(broken, Mode.OPEN_SOURCE)
                .writes(WritePolicy.allowed())
                .build()
                .decorate(MyTools::new);

        assertThatThrownBy(() -> as("maya", tools, "rename", Map.of("campaign_id", campaign("PAUSED"), "name", "x")))
                .hasMessageContaining("reference");
        assertThat(writes()).isEmpty();
    }

    private List<AiServiceTool> guarded(WritePolicy policy) {
        return ToolUtils.builder(connector).writes(policy).build().decorate(MyTools::new);
    }

    private static ToolExecutionResult as(
            String user, List<AiServiceTool> tools, String name, Map<String, ?> arguments) {
        return tools.stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow()
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .id("call")
                                .name(name)
                                .arguments(ToolJson.write(arguments))
                                .build(),
                        InvocationContext.builder().chatMemoryId(user).build());
    }

    private Object campaign(String status) {
        return sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> status.equals(one.get("status")))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private List<RecordedRequest> writes() {
        return sandbox.requests().all().stream()
                .filter(request -> !request.method().equals("GET"))
                .toList();
    }
}
