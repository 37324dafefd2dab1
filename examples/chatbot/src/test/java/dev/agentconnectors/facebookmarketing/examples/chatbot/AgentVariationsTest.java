package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.tool.ToolExecution;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same agents with other settings of LangChain4j: streaming, strict tools, tools at the same time, writes refused. */
@ParameterizedClass
@EnumSource
class AgentVariationsTest {

    interface Assistant {
        Result<String> ask(String question);
    }

    interface StreamingAssistant {
        TokenStream ask(String question);
    }

    @Parameter
    private Setup setup;

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().clock(SandboxAgent.CLOCK).start();
        connector = setup.connector(sandbox);
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void answers_are_streamed() throws Exception {
        Queue<String> parts = new ConcurrentLinkedQueue<>();
        Queue<ToolExecution> calls = new ConcurrentLinkedQueue<>();
        CompletableFuture<String> complete = new CompletableFuture<>();
        StreamingAssistant assistant = AiServices.builder(StreamingAssistant.class)
                .streamingChatModel(OpenAiStreamingChatModel.builder()
                        .baseUrl(sandbox.modelUrl())
                        .apiKey("none")
                        .modelName("scripted-planner")
                        .build())
                .tools(setup.tools(connector, WritePolicy.off()))
                .executeToolsConcurrently()
                .build();

        assistant
                .ask("Show my ad accounts.")
                .onPartialResponse(parts::add)
                .onToolExecuted(calls::add)
                .onCompleteResponse(
                        response -> complete.complete(response.aiMessage().text()))
                .onError(complete::completeExceptionally)
                .start();

        String answer = complete.get(30, TimeUnit.SECONDS);
        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(String.join("", parts)).isEqualTo(answer);
        assertThat(answer).contains(sandbox.store().accountIds());
        assertThat(calls).isNotEmpty().noneMatch(ToolExecution::hasFailed);
    }

    @Test
    void tools_may_be_strict() throws Exception {
        Assistant assistant = assistant(true, WritePolicy.allowed());
        Node campaign = newest(Kind.CAMPAIGN);

        String answer = assistant
                .ask("Create an ad set with a daily budget of 50 in the newest campaign.")
                .content();

        Node created = newest(Kind.AD_SET);
        assertThat(created.text("campaign_id")).as(answer).isEqualTo(campaign.id());
        assertThat(created.number("daily_budget")).isEqualTo(50_00);
        assertThat(created.get("targeting")).isNotNull();
        RecordedRequest asked = sandbox.requests().of(Face.MODEL).get(0);
        for (JsonNode tool : new ObjectMapper().readTree(asked.body()).path("tools")) {
            JsonNode function = tool.path("function");
            boolean freeForm = function.toString().contains("\"additionalProperties\":true");
            assertThat(function.path("strict").asBoolean())
                    .as("strict unless it takes free-form objects: %s", function)
                    .isEqualTo(!freeForm);
        }
    }

    @Test
    void tools_run_at_the_same_time() throws Exception {
        Node adSet = newest(Kind.AD_SET);
        List<Node> ads = sandbox.store().children(adSet.id(), Kind.AD);
        assertThat(ads).hasSizeGreaterThan(1);
        ads.forEach(ad -> sandbox.store().update(ad.id(), Map.of("status", "ACTIVE")));
        CyclicBarrier all = new CyclicBarrier(ads.size());
        // Nobody is answered before everybody has asked: one call after the other would never end.
        WritePolicy together = WritePolicy.decidedBy(request -> CompletableFuture.supplyAsync(
                () -> {
                    try {
                        all.await(20, TimeUnit.SECONDS);
                        return WriteDecision.approve();
                    } catch (Exception e) {
                        return WriteDecision.refuse("The others did not come.");
                    }
                },
                command -> new Thread(command).start()));

        String answer = assistant(false, together)
                .ask("Pause all ads of the newest ad set.")
                .content();

        assertThat(sandbox.store().children(adSet.id(), Kind.AD))
                .as(answer)
                .extracting(ad -> ad.text("status"))
                .containsOnly("PAUSED");
    }

    @Test
    void a_refused_write_changes_nothing_and_the_reason_is_told() {
        Node newest = newest(Kind.CAMPAIGN);
        sandbox.store().update(newest.id(), Map.of("status", "ACTIVE"));
        Queue<WriteRequest> asked = new ConcurrentLinkedQueue<>();
        WritePolicy refusing = WritePolicy.decidedBy(request -> {
            asked.add(request);
            return CompletableFuture.completedFuture(WriteDecision.refuse("Not before the board has met."));
        });

        Result<String> result = assistant(false, refusing).ask("Pause the newest campaign.");

        assertThat(newest(Kind.CAMPAIGN).text("status")).isEqualTo("ACTIVE");
        assertThat(result.content()).contains("Not before the board has met.").doesNotContain("Done");
        assertThat(result.toolExecutions()).last().matches(ToolExecution::hasFailed);
        assertThat(asked)
                .singleElement()
                .satisfies(request -> assertThat(request.summary())
                        .startsWith("Pause campaign ‹" + newest.text("name") + "›")
                        .contains(newest.id(), "status: ACTIVE → PAUSED"));
    }

    @Test
    void without_permission_there_is_no_way_to_write() {
        Node newest = newest(Kind.CAMPAIGN);

        Result<String> result = assistant(false, WritePolicy.off()).ask("Pause the newest campaign.");

        assertThat(newest(Kind.CAMPAIGN)).isEqualTo(newest);
        assertThat(result.content()).doesNotContain("Done");
        assertThat(sandbox.requests().of(Face.GRAPH))
                .extracting(RecordedRequest::method)
                .allMatch("GET"::equals);
    }

    private Assistant assistant(boolean strict, WritePolicy writes) {
        return AiServices.builder(Assistant.class)
                .chatModel(OpenAiChatModel.builder()
                        .baseUrl(sandbox.modelUrl())
                        .apiKey("none")
                        .modelName("scripted-planner")
                        .strictTools(strict)
                        .build())
                .tools(setup.tools(connector, writes))
                .executeToolsConcurrently()
                .build();
    }

    private Node newest(Kind kind) {
        return sandbox.store()
                .children(sandbox.store().accountIds().get(0), kind)
                .get(0);
    }
}
