package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.ReturnBehavior;
import dev.langchain4j.agent.tool.SearchBehavior;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolMemoryId;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.internal.OpenAiUtils;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.IllegalConfigurationException;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolUtilsTest {

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    class Generic extends GenericFor {

        Generic() {
            super(connector);
        }
    }

    static class GenericFor {

        private final FacebookMarketingConnector connector;

        GenericFor(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool("Works with our ads.")
        ExecutionResult facebook_marketing_execute(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "params", required = false) Map<String, Object> params) {
            return connector.execute(entity, action, params);
        }
    }

    class GenericAsText {

        @Tool
        String ads(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "params", required = false) Map<String, Object> params) {
            return connector.execute(entity, action, params).toJson();
        }
    }

    interface Greeting {

        @Tool("Greets.")
        default String greet(@P(name = "name", value = "Whom", defaultValue = "you") String name) {
            return "Hello " + name;
        }
    }

    class Others implements Greeting {

        @Tool(
                value = "Adds.",
                returnBehavior = ReturnBehavior.IMMEDIATE,
                searchBehavior = SearchBehavior.ALWAYS_VISIBLE,
                metadata = "{\"team\":\"ads\"}")
        int add(@P(name = "a") int a, @P(name = "b") int b) {
            return a + b;
        }

        @Tool
        String whoAsks(@ToolMemoryId Object memoryId, InvocationContext context) {
            return memoryId + " " + (context != null);
        }

        @Tool
        String campaigns() {
            return connector.execute("campaigns", "list", Map.of()).toJson();
        }

        @Tool
        String broken() {
            throw new IllegalStateException("the developer's own failure");
        }

        @Tool
        String longText() {
            return "a line\n".repeat(1_000);
        }

        @Tool
        String settings(@P(name = "options") Map<String, Object> options) {
            return String.valueOf(options.get("colour"));
        }
    }

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
    void aGenericToolIsToldWhatCanBeCalledBehindItsOwnWords() {
        ToolSpecification described =
                only(ToolUtils.of(connector).decorate(new Generic())).toolSpecification();
        ToolSpecification bare = only(ToolUtils.builder(connector)
                        .description(false)
                        .build()
                        .decorate(new Generic()))
                .toolSpecification();

        assertThat(described.description()).startsWith("Works with our ads.\n").contains("ads_insights: ");
        assertThat(bare.description()).isEqualTo("Works with our ads.");
    }

    @Test
    void otherToolsKeepTheirDescription() {
        assertThat(tool(ToolUtils.of(connector).unguarded().decorate(new Others()), "add")
                        .toolSpecification()
                        .description())
                .isEqualTo("Adds.");
    }

    @Test
    void whatToolAndParameterAnnotationsSayIsKept() {
        List<AiServiceTool> tools = ToolUtils.of(connector).unguarded().decorate(new Others());
        AiServiceTool add = tool(tools, "add");

        assertThat(add.returnBehavior()).isEqualTo(ReturnBehavior.IMMEDIATE);
        assertThat(add.toolSpecification().metadata())
                .containsEntry("team", "ads")
                .containsEntry(ToolSpecification.METADATA_SEARCH_BEHAVIOR, SearchBehavior.ALWAYS_VISIBLE);
        assertThat(add.toolSpecification().parameters().required()).containsExactly("a", "b");
        assertThat(call(tools, "greet", Map.of()).resultText()).isEqualTo("Hello you");
        assertThat(call(tools, "add", Map.of("a", 2, "b", "3")).resultText()).isEqualTo("5");
    }

    @Test
    void injectedParametersAreFilledInAndHidden() {
        AiServiceTool whoAsks = tool(ToolUtils.of(connector).unguarded().decorate(new Others()), "whoAsks");

        ToolExecutionResult result = whoAsks.toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .name("whoAsks")
                                .arguments("{}")
                                .build(),
                        InvocationContext.builder().chatMemoryId("user-7").build());

        assertThat(result.resultText()).isEqualTo("user-7 true");
        assertThat(whoAsks.toolSpecification().parameters()).isNull();
    }

    @Test
    void decoratingTwiceIsHarmless() {
        ToolUtils utils = ToolUtils.of(connector);
        List<AiServiceTool> once = utils.decorate(new Generic());

        assertThat(utils.decorate(once)).isEqualTo(once);
    }

    @Test
    void anObjectWithoutToolsIsRefused() {
        assertThatThrownBy(() -> ToolUtils.of(connector).decorate("text"))
                .isInstanceOf(IllegalConfigurationException.class);
    }

    @Test
    void freeFormParamsAreOpenUnderStrictMode() {
        AiServiceTool generic = only(ToolUtils.of(connector).decorate(new Generic()));

        String request = String.valueOf(OpenAiUtils.toTools(List.of(generic.toolSpecification()), true)
                .get(0)
                .function()
                .parameters());

        assertThat(request).contains("additionalProperties=true");
        assertThat(generic.toolSpecification().strict()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"entity\":\"campaigns\",\"action\":\"list\",\"params\":{\"account_id\":\"734512908841277\",\"limit\":2}}",
                "{\"entity\":\"campaigns\",\"action\":\"list\",\"params\":\"{\\\"account_id\\\":\\\"734512908841277\\\",\\\"limit\\\":2}\"}",
                "{\"entity\":\"campaigns\",\"action\":\"list\",\"params\":{\"account_id\":\"734512908841277\",\"limit\":\"2\"},}",
            })
    void paramsAreUnderstoodAsAnObjectAndAsJsonText(String arguments) {
        for (Object tools : List.of(new Generic(), new GenericAsText())) {
            AiServiceTool tool = only(ToolUtils.of(connector).decorate(tools));

            ToolExecutionResult result = call(List.of(tool), tool.name(), arguments);

            assertThat(result.isError()).as(result.resultText()).isFalse();
            assertThat((List<?>) read(result).get("data")).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"action\":\"list\"} | entity is missing",
                "{\"entity\":\"campaigns\",\"action\":\"list\",\"filter\":1} | There is no argument 'filter'",
                "{\"entity\":\"campaigns\",\"action\":\"list\",\"params\":\"hello\"} | params is text that is not JSON",
                "{\"entity\":\"campaigns\" | not a JSON object",
                "{\"entity\":\"campaign\",\"action\":\"list\"} | Did you mean campaigns?",
                "{\"entity\":\"campaigns\",\"action\":\"list\",\"params\":{}} | account_id is missing",
            })
    void argumentErrorsGoBackToTheModelAndNothingIsSent(String arguments, String reason) {
        AiServiceTool tool = only(ToolUtils.of(connector).decorate(new Generic()));

        ToolExecutionResult result = call(List.of(tool), tool.name(), arguments);

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains(reason).containsAnyOf("Nothing was done", "Nothing was sent");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void wrongArgumentsOfAnyDecoratedToolAreErrorsForTheModel() {
        List<AiServiceTool> tools = ToolUtils.of(connector).unguarded().decorate(new Others());

        assertThat(call(tools, "add", Map.of("a", 1)).resultText()).contains("b is missing");
        assertThat(call(tools, "add", Map.of("a", 1, "b", "three")).resultText())
                .contains("b is 'three'");
        assertThat(call(tools, "settings", Map.of("options", "{\"colour\":\"red\"}"))
                        .resultText())
                .isEqualTo("red");
    }

    @Test
    void theConnectorsErrorsBecomeMessagesWithIsErrorSet() {
        ToolExecutionResult result =
                call(ToolUtils.of(connector).unguarded().decorate(new Others()), "campaigns", Map.of());

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("account_id is missing").contains("Correct the call and try again");
        assertThat(result.attributes()).containsEntry("facebook_error", "ValidationException");
    }

    @Test
    void theDevelopersOwnFailuresKeepTheFrameworksMeaning() {
        assertThatThrownBy(() -> call(ToolUtils.of(connector).unguarded().decorate(new Others()), "broken", Map.of()))
                .isInstanceOf(ToolExecutionException.class)
                .hasRootCauseMessage("the developer's own failure");
    }

    @Test
    void outputsAreLimitedAndZeroSwitchesTheLimitOff() {
        ToolUtils limited = ToolUtils.builder(connector).maxOutputChars(500).build();
        ToolUtils unlimited = ToolUtils.builder(connector).maxOutputChars(0).build();

        assertThat(call(limited.unguarded().decorate(new Others()), "longText", Map.of())
                        .resultText())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("more characters were left out]");
        assertThat(call(unlimited.unguarded().decorate(new Others()), "longText", Map.of())
                        .resultText())
                .hasSize(7_000);
    }

    @Test
    void aCutPageContinuesAtTheFirstRecordLeftOut() {
        List<AiServiceTool> tools =
                ToolUtils.builder(connector).maxOutputChars(1_500).build().decorate(new Generic());
        List<Object> all = new ArrayList<>();
        Object after = null;
        do {
            Map<String, Object> params =
                    new HashMap<>(Map.of("account_id", "734512908841277", "fields", "id,name", "limit", 40));
            if (after != null) {
                params.put("after", after);
            }
            Map<String, Object> page = read(call(
                    tools,
                    "facebook_marketing_execute",
                    Map.of("entity", "campaigns", "action", "list", "params", params)));
            ((List<?>) page.get("data")).forEach(record -> all.add(((Map<?, ?>) record).get("id")));
            Map<?, ?> meta = (Map<?, ?>) page.get("meta");
            after = Boolean.TRUE.equals(meta.get("has_more")) ? meta.get("after") : null;
        } while (after != null);

        assertThat(all)
                .doesNotHaveDuplicates()
                .isEqualTo(sandbox.store().list("734512908841277", "campaigns").stream()
                        .filter(campaign -> !"ARCHIVED".equals(campaign.get("effective_status")))
                        .map(campaign -> campaign.get("id"))
                        .toList());
    }

    @Test
    void internalRetriesHealAPassingFailureAndTheDeveloperCanChooseTheLastWords() {
        sandbox.faults().next(2).on(Face.GRAPH).graphError(2);
        List<AiServiceTool> patient =
                ToolUtils.builder(connector).internalRetries(2).build().decorate(new Generic());
        Map<String, Object> whoAmI = Map.of("entity", "current_user", "action", "get");
        ToolExecutionResult healed = call(patient, "facebook_marketing_execute", whoAmI);
        assertThat(healed.isError()).as(healed.resultText()).isFalse();

        sandbox.faults().next(2).on(Face.GRAPH).graphError(2);
        List<AiServiceTool> wordy = ToolUtils.builder(connector)
                .internalRetries(1)
                .onExhausted(error -> "Facebook is down; say so.")
                .build()
                .decorate(new Generic());
        ToolExecutionResult result = call(wordy, "facebook_marketing_execute", whoAmI);
        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).isEqualTo("Facebook is down; say so.");
    }

    @Test
    void retryIfDecidesWhatIsWorthAnotherTry() {
        sandbox.faults().next(1).on(Face.GRAPH).graphError(2);
        List<AiServiceTool> tools = ToolUtils.builder(connector)
                .internalRetries(5)
                .retryIf(error -> false)
                .build()
                .decorate(new Generic());

        assertThat(call(tools, "facebook_marketing_execute", Map.of("entity", "current_user", "action", "get"))
                        .isError())
                .isTrue();
        assertThat(sandbox.requests().of(Face.GRAPH)).hasSize(1);
    }

    interface Assistant {

        String chat(String message);
    }

    @Test
    void theToolsWorkAsAProviderTooUnderStrictMode() {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(OpenAiChatModel.builder()
                        .baseUrl(sandbox.modelUrl())
                        .apiKey("none")
                        .modelName("scripted-planner")
                        .strictTools(true)
                        .build())
                .toolProvider(ToolUtils.of(connector).toolProvider(new Generic()))
                .build();

        assertThat(assistant.chat("Who am I?")).contains("Maya Lindqvist");
    }

    private static AiServiceTool only(List<AiServiceTool> tools) {
        assertThat(tools).hasSize(1);
        return tools.get(0);
    }

    private static AiServiceTool tool(List<AiServiceTool> tools, String name) {
        return tools.stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
