package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.mock.ChatModelMock;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecution;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All operations of the catalogue, each in every way in which it can be called, in both modes. */
@ParameterizedClass
@EnumSource
class EveryOperationTest {

    interface Assistant {
        Result<String> ask(String question);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Sandbox sandbox;
    private static Map<Mode, FacebookMarketingConnector> connectors;

    private final FacebookMarketingConnector connector;

    EveryOperationTest(Mode mode) {
        connector = connectors.get(mode);
        assertThat(connector.mode()).isEqualTo(mode);
    }

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .clock(SandboxAgent.CLOCK)
                .reportRunTime(Duration.ZERO)
                .start();
        connectors = Map.of(
                Mode.OPEN_SOURCE,
                Setup.READY_MADE_TOOLS.connector(sandbox),
                Mode.HOSTED,
                Setup.READY_MADE_TOOLS_HOSTED.connector(sandbox));
    }

    @AfterAll
    static void stop() {
        connectors.values().forEach(FacebookMarketingConnector::close);
        sandbox.close();
    }

    static List<OperationCall> calls() {
        return new OperationCalls(sandbox.store()).all();
    }

    @Test
    void none_that_both_modes_have_is_forgotten() {
        assertThat(calls())
                .extracting(OperationCall::operation)
                .containsAll(connector.entities().stream()
                        .flatMap(entity -> entity.operations().stream())
                        .filter(operation -> operation.existsIn(Mode.HOSTED))
                        .map(Operation::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void executes(OperationCall call) {
        assumeThat(exists(call)).as("%s exists in this mode", call).isTrue();
        call.check().accept(connector.execute(call.entity(), call.action(), call.paramsForApi()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void is_a_tool(OperationCall call) {
        assumeThat(exists(call)).as("%s exists in this mode", call).isTrue();
        AiServiceTool tool = Setup.READY_MADE_TOOLS
                .tools(connector, WritePolicy.allowed().allowDeletion())
                .stream()
                .filter(offered -> standsFor(offered, call))
                .findFirst()
                .orElseThrow();

        ToolExecutionResult result = tool.toolExecutor()
                .executeWithContext(
                        request(tool.name(), call.paramsForModels()),
                        InvocationContext.builder().build());

        assertThat(result.isError()).as(result.resultText()).isFalse();
        call.check().accept((ExecutionResult) result.result());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void serves_an_agent(OperationCall call) {
        assumeThat(exists(call)).as("%s exists in this mode", call).isTrue();
        List<AiServiceTool> tools =
                Setup.READY_MADE_TOOLS.tools(connector, WritePolicy.allowed().allowDeletion());
        String name = tools.stream()
                .filter(tool -> standsFor(tool, call))
                .map(AiServiceTool::name)
                .findFirst()
                .orElseThrow();

        askAgent(tools, request(name, call.paramsForModels()), call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void serves_an_agent_with_a_developers_own_tool(OperationCall call) {
        assumeThat(exists(call)).as("%s exists in this mode", call).isTrue();
        List<AiServiceTool> tools =
                Setup.OWN_DECORATED_TOOL.tools(connector, WritePolicy.allowed().allowDeletion());

        askAgent(
                tools,
                request(
                        tools.get(0).name(),
                        Map.of("entity", call.entity(), "action", call.action(), "params", call.paramsForModels())),
                call);
    }

    private boolean exists(OperationCall call) {
        return connector.entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .filter(operation -> operation.toString().equals(call.operation()))
                .anyMatch(operation -> operation.existsIn(connector.mode()));
    }

    /** A model that makes one call, and ends with what came of it. */
    private static void askAgent(List<AiServiceTool> tools, ToolExecutionRequest request, OperationCall call) {
        ChatModelMock model = ChatModelMock.thatResponds(asked -> asked.messages().stream()
                .filter(ToolExecutionResultMessage.class::isInstance)
                .map(message -> AiMessage.from(((ToolExecutionResultMessage) message).text()))
                .findFirst()
                .orElse(AiMessage.from(request)));
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(tools)
                .build();

        Result<String> result = assistant.ask("Please call " + call + ".");

        ToolExecution execution = result.toolExecutions().get(0);
        assertThat(execution.hasFailed()).as(execution.result()).isFalse();
        assertThat(result.content()).startsWith("{").isEqualTo(execution.result());
        call.check().accept((ExecutionResult) execution.resultObject());
    }

    private static boolean standsFor(AiServiceTool tool, OperationCall call) {
        Map<String, Object> metadata = tool.toolSpecification().metadata();
        return call.entity().equals(metadata.get("entity")) && call.action().equals(metadata.get("action"));
    }

    private static ToolExecutionRequest request(String name, Map<String, Object> arguments) {
        try {
            return ToolExecutionRequest.builder()
                    .id("call_1")
                    .name(name)
                    .arguments(JSON.writeValueAsString(arguments))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
