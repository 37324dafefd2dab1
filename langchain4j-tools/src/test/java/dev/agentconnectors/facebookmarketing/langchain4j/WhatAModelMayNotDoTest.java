package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.service.IllegalConfigurationException;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways around what a developer has forbidden, tried over a real socket. */
class WhatAModelMayNotDoTest {

    private static final String ACCOUNT = "734512908841277";
    private static final Map<String, Object> EXPENSIVE = Map.of(
            "account_id",
            ACCOUNT,
            "name",
            "Spring sale",
            "objective",
            "OUTCOME_TRAFFIC",
            "status",
            "ACTIVE",
            "special_ad_categories",
            List.of(),
            "daily_budget",
            "500000000");

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;
    private FacebookMarketingConnector hosted;

    class WithAReason {

        @Tool
        ExecutionResult ads(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "params", required = false) Map<String, Object> params,
                @P(name = "reason", required = false) String reason) {
            return connector.execute(entity, action, params);
        }
    }

    class WithOtherNames {

        @Tool
        ExecutionResult ads(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "arguments", required = false) Map<String, Object> arguments) {
            return connector.execute(entity, action, arguments);
        }
    }

    static class Failing {

        @Tool
        String broken() {
            throw new IllegalStateException("jdbc:postgresql://db?password=hunter2");
        }

        @Tool
        String deliberate() {
            throw new ToolExecutionException("There is no customer 17.");
        }
    }

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
        hosted = FacebookMarketingConnector.builder()
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
        hosted.close();
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason", "names"})
    void aMethodThatTakesMoreOrOtherThingsWritesNothingWhileWritingIsOff(String kind) {
        Object tools = kind.equals("reason") ? new WithAReason() : new WithOtherNames();
        String params = kind.equals("reason") ? "params" : "arguments";
        try {
            List<AiServiceTool> decorated = ToolUtils.of(connector).decorate(tools);
            call(decorated, "ads", Map.of("entity", "campaigns", "action", "create", params, EXPENSIVE));
        } catch (IllegalArgumentException | IllegalConfigurationException refusedAtDecoration) {
            // As good.
        }

        assertThat(writes()).isEmpty();
    }

    @Test
    void theGenericToolDoesOnlyWhatIsOffered() {
        Predicate<dev.agentconnectors.facebookmarketing.catalog.Operation> campaignsReading =
                ToolSets.READING.and(ToolSets.entities("campaigns"));
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .generic(true)
                .only(campaignsReading)
                .writes(WritePolicy.allowed().allowActivation())
                .build();

        assertThat(generic(tools, "campaigns", "list", Map.of("account_id", ACCOUNT))
                        .isError())
                .isFalse();
        int asked = sandbox.requests().all().size();
        for (ToolExecutionResult result : List.of(
                generic(tools, "ads", "list", Map.of("account_id", ACCOUNT)),
                generic(tools, "ads ", "list", Map.of("account_id", ACCOUNT)),
                generic(tools, "campaigns", "create", EXPENSIVE))) {
            assertThat(result.isError()).isTrue();
            assertThat(result.resultText()).contains("not offered");
        }
        assertThat(sandbox.requests().all()).hasSize(asked);
    }

    @Test
    void aDevelopersOwnGenericToolDoesOnlyWhatIsOffered() {
        List<AiServiceTool> tools = ToolUtils.builder(connector)
                .only(ToolSets.READING.and(ToolSets.entities("campaigns")))
                .build()
                .decorate(new ToolUtilsTest.GenericFor(connector));

        assertThat(tools.get(0).toolSpecification().description())
                .contains("campaigns: ")
                .doesNotContain("pixels: ");
        assertThat(generic(tools, "ads", "list", Map.of("account_id", ACCOUNT)).resultText())
                .contains("not offered");
    }

    @Test
    void searchReachesNoRecordsThatMayNotBeListed() {
        FacebookMarketingTools generic = FacebookMarketingTools.builder(hosted)
                .generic(true)
                .only(ToolSets.entities("campaigns"))
                .build();
        FacebookMarketingTools typed = FacebookMarketingTools.builder(hosted)
                .only(ToolSets.entities("campaigns"))
                .build();
        FacebookMarketingTools none = FacebookMarketingTools.builder(hosted)
                .only(ToolSets.entities("current_user"))
                .build();

        assertThat(generic(generic, "campaigns", "search", Map.of("limit", 1)).isError())
                .isFalse();
        assertThat(call(typed, "facebook_search_records", Map.of("entity", "campaigns", "limit", 1))
                        .isError())
                .isFalse();
        int asked = sandbox.requests().all().size();
        for (ToolExecutionResult result : List.of(
                generic(generic, "ads", "search", Map.of("limit", 1)),
                generic(generic, "ads", "context_store_search", Map.of("limit", 1)),
                generic(generic, "ads", "export", Map.of()),
                call(typed, "facebook_search_records", Map.of("entity", "ads", "limit", 1)))) {
            assertThat(result.isError()).as(result.resultText()).isTrue();
        }
        assertThat(sandbox.requests().all()).hasSize(asked);
        assertThat(none).extracting(AiServiceTool::name).doesNotContain("facebook_search_records");
    }

    @ParameterizedTest
    @CsvSource({
        "campaigns, ads, ad_id",
        "adsets, ads, ad_id",
        "campaigns, ad_sets, adset_id",
        "ads, ad_sets, adset_id",
        "adsets, campaigns, campaign_id",
        "ads, campaigns, campaign_id"
    })
    void anIdOfAnotherKindOfObjectIsNotChanged(String edge, String entity, String idName) {
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .generic(true)
                .writes(WritePolicy.allowed().allowActivation().maxDailyBudget("10.00 USD"))
                .build();
        Object id = sandbox.store().list(ACCOUNT, edge).get(0).get("id");

        ToolExecutionResult result = generic(tools, entity, "update", Map.of(idName, id, "status", "ACTIVE"));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains(id + " is not one of " + entity);
        assertThat(writes()).isEmpty();
    }

    @Test
    void whatOwnToolsThrowStaysInTheLog() {
        List<AiServiceTool> tools = ToolUtils.of(connector).unguarded().decorate(new Failing());

        assertThatThrownBy(() -> call(tools, "broken", Map.of()))
                .isInstanceOf(ToolExecutionException.class)
                // By default LangChain4j shows a model the message of the cause.
                .satisfies(thrown -> assertThat(
                                List.of(thrown.getMessage(), thrown.getCause().getMessage()))
                        .allSatisfy(text -> assertThat(text)
                                .containsPattern("reference [0-9a-f]{8}")
                                .doesNotContain("hunter2", "jdbc")))
                .hasRootCauseMessage("jdbc:postgresql://db?password=hunter2");
        assertThatThrownBy(() -> call(tools, "deliberate", Map.of()))
                .isInstanceOf(ToolExecutionException.class)
                .hasRootCauseMessage("There is no customer 17.");
    }

    @Test
    void aClassWithoutParameterNamesIsRefusedWithTheWayOut(@TempDir Path folder) throws Exception {
        String source = """
                public class Nameless {
                    @dev.langchain4j.agent.tool.Tool("Works with our ads.")
                    public String ads(String entity, String action) {
                        return "";
                    }
                }
                """;
        Object nameless = Compiled.object(folder, "Nameless", source, List.of());

        assertThatThrownBy(() -> ToolUtils.of(connector).decorate(nameless))
                .isInstanceOf(IllegalConfigurationException.class)
                .hasMessageContaining("ads of Nameless")
                .hasMessageContaining("-parameters")
                .hasMessageContaining("@P(name = ");
    }

    private List<RecordedRequest> writes() {
        return sandbox.requests().all().stream()
                .filter(request -> !request.method().equals("GET"))
                .toList();
    }

    private static ToolExecutionResult generic(
            List<AiServiceTool> tools, String entity, String action, Map<String, ?> params) {
        return call(tools, tools.get(0).name(), Map.of("entity", entity, "action", action, "params", params));
    }
}
