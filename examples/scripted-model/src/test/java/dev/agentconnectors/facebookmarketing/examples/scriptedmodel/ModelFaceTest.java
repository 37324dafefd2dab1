package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol, over a real socket, with LangChain4j's models and with a plain HTTP client. */
class ModelFaceTest {
    private static final ToolSpecification WHO = ToolSpecification.builder()
            .name("facebook_get_current_user")
            .parameters(JsonObjectSchema.builder()
                    .addStringProperty("fields")
                    .addStringProperty("after")
                    .build())
            .build();
    private static PlannerServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new PlannerServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private static ChatRequest whoAmI() {
        return ChatRequest.builder()
                .messages(UserMessage.from("Who am I?"))
                .toolSpecifications(WHO)
                .build();
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return send("POST", "/chat/completions", body.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({"true, {\"fields\":\"id,name\"", "false, {\"fields\":\"id,name\"}"})
    void calls_a_tool_with_all_the_protocol_says_about_it(boolean strict, String arguments) {
        ChatResponse response = server.model(strict).chat(whoAmI());

        List<ToolExecutionRequest> calls = response.aiMessage().toolExecutionRequests();
        assertThat(calls).extracting(ToolExecutionRequest::name).containsExactly("facebook_get_current_user");
        assertThat(calls.get(0).arguments()).startsWith(arguments);
        assertThat(calls.get(0).arguments().contains("\"after\":null")).isEqualTo(strict);
        assertThat(calls.get(0).id()).isNotBlank();
        assertThat(response.finishReason()).isEqualTo(FinishReason.TOOL_EXECUTION);
        assertThat(response.tokenUsage().inputTokenCount()).isPositive();
        assertThat(response.tokenUsage().outputTokenCount()).isPositive();
        assertThat(response.modelName()).isEqualTo("scripted-planner");
    }

    @Test
    void answers_with_text_and_stops() {
        ChatResponse response = server.model(false).chat(UserMessage.from("What are you?"));

        assertThat(response.aiMessage().text()).contains("scripted planner");
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void streams_answers_in_pieces_and_calls_whole(boolean strict) {
        FakeAds ads = new FakeAds();
        StreamedModel model = new StreamedModel(server.streamingModel(strict));
        Agent agent = new Agent(model, Offer.READY_MADE.all(), request -> Offer.READY_MADE.execute(ads, request));

        String answer = agent.ask("Pause all ads of the newest ad set");

        assertThat(answer).contains("2 of 2 ads", "Boot", "Sock");
        assertThat(agent.turns.get(agent.turns.size() - 1))
                .extracting(ToolExecutionRequest::arguments)
                .satisfiesExactly(
                        first -> assertThat(first).contains("1400002", "PAUSED"),
                        second -> assertThat(second).contains("1400003", "PAUSED"));
        assertThat(model.partials).hasSizeGreaterThan(3);
        assertThat(String.join("", model.partials)).isEqualTo(answer);
        assertThat(model.last().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(model.last().tokenUsage().totalTokenCount()).isPositive();
        assertThat(ads.record("ads", "1400003").path("status").asText()).isEqualTo("PAUSED");
    }

    @Test
    void makes_one_call_a_turn_where_parallel_calls_are_switched_off() {
        FakeAds ads = new FakeAds();
        OpenAiChatModel model = OpenAiChatModel.builder()
                .baseUrl(server.url())
                .apiKey("any")
                .modelName("scripted-planner")
                .parallelToolCalls(false)
                .build();
        Agent agent = new Agent(model, Offer.READY_MADE.all(), request -> Offer.READY_MADE.execute(ads, request));

        assertThat(agent.ask("Pause all ads of the newest ad set")).contains("2 of 2 ads");
        assertThat(agent.turns).allMatch(turn -> turn.size() == 1);
        assertThat(ads.calls).filteredOn("ads.update"::equals).hasSize(2);
    }

    @Test
    void serves_many_conversations_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> new Agent(
                                    server.model(false),
                                    List.of(WHO),
                                    request -> "{\"id\":\"" + i + "\",\"name\":\"User " + i + "\"}")
                            .ask("Who am I?")))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).contains("User " + i + "**", "`" + i + "`");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void streams_as_server_sent_events_with_usage_last() throws Exception {
        HttpResponse<String> response = post(
                "{'model':'m','stream':true,'stream_options':{'include_usage':true},'messages':[{'role':'user','content':'Hi'}]}");

        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        List<String> events = List.of(response.body().split("\n\n"));
        assertThat(events).allMatch(event -> event.startsWith("data: ")).last().isEqualTo("data: [DONE]");
        JsonNode first = Json.read(events.get(0).substring(6));
        assertThat(first.path("choices").path(0).path("delta").path("role").asText())
                .isEqualTo("assistant");
        assertThat(first.path("usage").isNull()).isTrue();
        JsonNode usage = Json.read(events.get(events.size() - 2).substring(6));
        assertThat(usage.path("choices")).isEmpty();
        assertThat(usage.path("usage").path("total_tokens").asInt()).isPositive();
    }

    @Test
    void leaves_usage_out_of_a_stream_that_did_not_ask() throws Exception {
        assertThat(post("{'model':'m','stream':true,'messages':[{'role':'user','content':'Hi'}]}")
                        .body())
                .doesNotContain("usage")
                .contains("\"finish_reason\":\"stop\"");
    }

    @Test
    void lists_its_one_model() throws Exception {
        assertThat(Json.read(send("GET", "/models", "").body())
                        .path("data")
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo("scripted-planner");
        assertThat(Json.read(send("GET", "/models/scripted-planner", "").body())
                        .path("id")
                        .asText())
                .isEqualTo("scripted-planner");
        HttpResponse<String> unknown = send("GET", "/models/gpt-4o", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Json.read(unknown.body()).path("error").path("code").asText())
                .isEqualTo("model_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not JSON                                                                         | could not parse
                    []                                                                               | JSON object
                    {'messages':[{'role':'user','content':'x'}]}                                     | model parameter
                    {'model':'m'}                                                                    | non-empty array
                    {'model':'m','messages':[]}                                                      | non-empty array
                    {'model':'m','messages':[{'role':'wizard','content':'x'}]}                       | 'wizard'
                    {'model':'m','messages':[{'role':'user'}]}                                       | 'content'
                    {'model':'m','messages':[{'role':'tool','tool_call_id':'c','content':'x'}]}      | preceding message
                    {'model':'m','n':2,'messages':[{'role':'user','content':'x'}]}                   | 'n' must be 1
                    {'model':'m','tools':[{'type':'function','function':{}}],'messages':[{'role':'user','content':'x'}]} | with a name
                    {'model':'m','response_format':{'type':'json_object'},'messages':[{'role':'user','content':'x'}]} | Markdown
                    {'model':'m','messages':[{'role':'user','content':'x'},{'role':'assistant','tool_calls':[{'id':'c9','function':{'name':'f','arguments':'{}'}}]},{'role':'user','content':'y'}]} | c9
                    {'model':'m','messages':[{'role':'user','content':'x'},{'role':'assistant','tool_calls':[{'id':'c9','function':{'name':'f','arguments':'{'}}]}]} | arguments
                    """)
    void answers_a_bad_request_with_an_error_envelope(String body, String message) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode error = Json.read(response.body()).path("error");
        assertThat(error.path("message").asText()).contains(message);
        assertThat(error.path("type").asText()).isEqualTo("invalid_request_error");
    }

    @Test
    void raises_LangChain4j_s_own_exception_for_a_bad_request() {
        OpenAiChatModel json = OpenAiChatModel.builder()
                .baseUrl(server.url())
                .apiKey("any")
                .modelName("scripted-planner")
                .responseFormat("json_object")
                .maxRetries(0)
                .build();
        assertThatThrownBy(() -> json.chat("Who am I?"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Markdown");
    }

    @Test
    void refuses_other_methods_and_leaves_other_paths_alone() throws Exception {
        HttpResponse<String> get = send("GET", "/chat/completions", "");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("allow")).contains("POST");
        assertThat(send("POST", "/models", "{}").statusCode()).isEqualTo(405);
        assertThat(send("POST", "/embeddings", "{}").statusCode()).isEqualTo(404);
    }
}
