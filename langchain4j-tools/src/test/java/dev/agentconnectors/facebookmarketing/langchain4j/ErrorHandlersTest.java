package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolErrorHandlerResult;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The developer's own error handlers have the last word: what they are given, in which order, and what becomes of it. */
class ErrorHandlersTest {

    private static final String ACCOUNT = "734512908841277";

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .retryPolicy(RetryPolicy.NONE)
            .build();
    private final List<Throwable> ofArguments = new ArrayList<>();
    private final List<Throwable> ofExecution = new ArrayList<>();
    private final List<String> called = new ArrayList<>();

    interface Assistant {
        String chat(String text);
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    private FacebookMarketingTools tools() {
        return FacebookMarketingTools.builder(connector)
                .toolArgumentsErrorHandler((error, context) -> {
                    ofArguments.add(error);
                    called.add(context.toolExecutionRequest().name());
                    return ToolErrorHandlerResult.text("Arguments: " + error.getMessage());
                })
                .toolExecutionErrorHandler((error, context) -> {
                    ofExecution.add(error);
                    called.add(context.toolExecutionRequest().name());
                    return ToolErrorHandlerResult.text("Sorry: " + error.getMessage());
                })
                .build();
    }

    @Test
    void aFailureIsGivenToTheHandlerWithTheWordsThatTheModelWouldBeTold() {
        ToolExecutionResult result = call(tools(), "facebook_get_campaign", Map.of("campaign_id", "999"));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText())
                .startsWith("Sorry: ")
                .contains("'999' does not exist")
                .contains("Do not try this id again");
        assertThat(ofExecution)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .isInstanceOf(ToolExecutionException.class)
                        .hasCauseInstanceOf(NotFoundException.class));
        assertThat(ofArguments).isEmpty();
        assertThat(called).containsExactly("facebook_get_campaign");
        assertThat(result.attributes())
                .containsEntry(ToolErrorAttributes.ERROR, "NotFoundException")
                .containsEntry(ToolErrorAttributes.RETRYABLE, false)
                .containsEntry(ToolErrorAttributes.CODE, 100)
                .containsKey(ToolErrorAttributes.TRACE_ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facebook_get_campaign | {\"campaign\":\"1\"} | There is no argument 'campaign'",
                "facebook_list_campaigns | {\"account_id\":\"734512908841277\",\"limit\":-1} | limit",
                "facebook_list_campaigns | not JSON | not a JSON object",
            })
    void wrongArgumentsAreGivenToTheOtherHandler(String tool, String arguments, String words) {
        ToolExecutionResult result = call(tools(), tool, arguments);

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).startsWith("Arguments: ").contains(words);
        assertThat(ofArguments).singleElement().isInstanceOf(ToolArgumentsException.class);
        assertThat(ofExecution).isEmpty();
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void whatTheConnectorRefusesBeforeSendingCountsAsWrongArguments() {
        ToolExecutionResult ignored =
                call(tools(), "facebook_list_campaigns", Map.of("account_id", ACCOUNT, "limit", -1));

        assertThat(ofArguments)
                .singleElement()
                .satisfies(error -> assertThat(error).hasCauseInstanceOf(ValidationException.class));
    }

    @Test
    void whatAPolicyRefusesAndWhatIsLimitedAreFailuresOfTheCall() {
        List<AiServiceTool> generic = ToolUtils.builder(connector)
                .toolExecutionErrorHandler((error, context) -> {
                    ofExecution.add(error);
                    return ToolErrorHandlerResult.text(String.valueOf(error.getMessage()));
                })
                .build()
                .decorate(new Generic());
        ToolExecutionResult refused = call(
                generic,
                "execute",
                Map.of("entity", "campaigns", "action", "delete", "params", Map.of("campaign_id", "1")));
        sandbox.faults().next(1).on(Face.GRAPH).retryAfter("7").graphError(17);
        ToolExecutionResult limited = call(generic, "execute", Map.of("entity", "current_user", "action", "get"));

        assertThat(ofExecution).hasSize(2);
        assertThat(ofExecution.get(0)).hasCauseInstanceOf(CallRefusedException.class);
        assertThat(refused.attributes()).containsEntry(ToolErrorAttributes.ERROR, "CallRefusedException");
        assertThat(limited.attributes())
                .containsEntry(ToolErrorAttributes.ERROR, "RateLimitException")
                .containsEntry(ToolErrorAttributes.RETRYABLE, true)
                .containsEntry(ToolErrorAttributes.RETRY_AFTER_SECONDS, 7L)
                .containsEntry(ToolErrorAttributes.CODE, 17);
    }

    @Test
    void aFailureOfADevelopersOwnToolIsGivenToTheHandlerWithoutItsSecrets() {
        List<AiServiceTool> own = ToolUtils.builder(connector)
                .toolExecutionErrorHandler((error, context) -> {
                    ofExecution.add(error);
                    return ToolErrorHandlerResult.text("Sorry: " + error.getMessage());
                })
                .build()
                .unguarded()
                .decorate(new Broken());

        ToolExecutionResult result = call(own, "broken", Map.of());

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText())
                .startsWith("Sorry: The tool failed inside")
                .doesNotContain("hunter2");
        assertThat(ofExecution)
                .singleElement()
                .satisfies(error -> assertThat(error).rootCause().hasMessageContaining("hunter2"));
    }

    @Test
    void withoutHandlersOfTheToolsThoseOfTheServiceAreNotAskedAndTheModelIsToldOurWords() {
        List<Throwable> asked = new ArrayList<>();
        CallsOnce model = new CallsOnce("facebook_get_campaign", "{\"campaign_id\":\"999\"}");

        String ignored = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(FacebookMarketingTools.of(connector))
                .toolExecutionErrorHandler((error, context) -> {
                    asked.add(error);
                    return ToolErrorHandlerResult.text("changed");
                })
                .build()
                .chat("Go on.");

        assertThat(asked).isEmpty();
        assertThat(model.told).contains("Do not try this id again");
    }

    @Test
    void thrownErrorsAreGivenToTheHandlersOfTheServiceWithTheSameWords() {
        FacebookMarketingTools throwing =
                FacebookMarketingTools.builder(connector).throwErrors().build();
        CallsOnce missing = new CallsOnce("facebook_get_campaign", "{\"campaign_id\":\"999\"}");
        CallsOnce wrong = new CallsOnce("facebook_get_campaign", "{\"campaign\":\"1\"}");
        for (CallsOnce model : List.of(missing, wrong)) {
            String ignored = AiServices.builder(Assistant.class)
                    .chatModel(model)
                    .tools(throwing)
                    .toolArgumentsErrorHandler((error, context) -> {
                        ofArguments.add(error);
                        return ToolErrorHandlerResult.text("Wrong: " + error.getMessage());
                    })
                    .toolExecutionErrorHandler((error, context) -> {
                        ofExecution.add(error);
                        return ToolErrorHandlerResult.text("Failed: " + error.getMessage());
                    })
                    .build()
                    .chat("Go on.");
        }

        assertThat(ofExecution)
                .singleElement()
                .satisfies(error -> assertThat(error).hasCauseInstanceOf(NotFoundException.class));
        assertThat(missing.told).startsWith("Failed: ").contains("Do not try this id again");
        assertThat(ofArguments).hasSize(1);
        assertThat(wrong.told).startsWith("Wrong: There is no argument 'campaign'");
    }

    @Test
    void aHandlerMayEndTheConversation() {
        CallsOnce model = new CallsOnce("facebook_get_campaign", "{\"campaign_id\":\"999\"}");
        class Stop extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(FacebookMarketingTools.builder(connector)
                        .toolExecutionErrorHandler((error, context) -> {
                            throw new Stop();
                        })
                        .build())
                .toolExecutionErrorHandler((error, context) -> {
                    throw (RuntimeException) error;
                })
                .build();

        assertThatThrownBy(() -> assistant.chat("Go on.")).isInstanceOf(Stop.class);
    }

    /** A developer's generic tool. */
    public final class Generic {
        @Tool("Works with ads.")
        public Object execute(
                @P(name = "entity", description = "x") String entity,
                @P(name = "action", description = "x") String action,
                @P(name = "params", description = "x", required = false) Map<String, Object> params) {
            return connector.execute(entity, action, params);
        }
    }

    /** A developer's tool that fails with a text that is for a log. */
    public static final class Broken {
        @Tool("Fails.")
        @SuppressWarnings("DoNotCallSuggester") // that is what it is for
        public String broken() {
            throw new IllegalStateException("no connection as app/hunter2");
        }
    }

    /** A model that calls one tool, and remembers what it was told. */
    private static final class CallsOnce implements ChatModel {

        private final String tool;
        private final String arguments;
        private String told = "";

        private CallsOnce(String tool, String arguments) {
            this.tool = tool;
            this.arguments = arguments;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            ChatMessage last = request.messages().get(request.messages().size() - 1);
            if (last instanceof ToolExecutionResultMessage result) {
                told = result.text();
                return ChatResponse.builder().aiMessage(AiMessage.from("Done.")).build();
            }
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(ToolExecutionRequest.builder()
                            .id("call")
                            .name(tool)
                            .arguments(arguments)
                            .build()))
                    .build();
        }
    }
}
