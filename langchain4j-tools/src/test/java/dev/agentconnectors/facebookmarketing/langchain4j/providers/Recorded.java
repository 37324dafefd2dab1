package dev.agentconnectors.facebookmarketing.langchain4j.providers;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiResponsesChatModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** What LangChain4j's modules send to each provider, recorded from a socket. */
enum Recorded {
    OPENAI(url -> OpenAiChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .maxRetries(0)
            .build()),
    OPENAI_STRICT(url -> OpenAiChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .strictTools(true)
            .maxRetries(0)
            .build()),
    RESPONSES(url -> OpenAiResponsesChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .build()),
    RESPONSES_STRICT(url -> OpenAiResponsesChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .strictTools(true)
            .build()),
    ANTHROPIC(url -> AnthropicChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .maxRetries(0)
            .build()),
    ANTHROPIC_STRICT(url -> AnthropicChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .strictTools(true)
            .maxRetries(0)
            .build()),
    GEMINI(url -> GoogleAiGeminiChatModel.builder()
            .baseUrl(url)
            .apiKey("none")
            .modelName("m")
            .maxRetries(0)
            .build()),
    OLLAMA(url ->
            OllamaChatModel.builder().baseUrl(url).modelName("m").maxRetries(0).build());

    private static final String JSON_SCHEMA = "parametersJsonSchema";

    @SuppressWarnings("ImmutableEnumChecker") // builds a model of nothing but a URL
    private final Function<String, ChatModel> module;

    Recorded(Function<String, ChatModel> module) {
        this.module = module;
    }

    boolean isStrict() {
        return name().endsWith("STRICT");
    }

    /** One tool as it was sent. */
    record Sent(
            String name, String description, Map<String, Object> parameters, Boolean strict, boolean asJsonSchema) {}

    /** The tools as they are sent. */
    List<Sent> send(List<ToolSpecification> tools) {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().code(400).body("{}").build());
            server.start();
            String url = server.url("/v1").toString();
            try {
                Object unused = module.apply(url)
                        .chat(ChatRequest.builder()
                                .messages(UserMessage.from("Hello."))
                                .toolSpecifications(tools)
                                .build());
            } catch (RuntimeException refused) {
                // What matters was sent by now.
            }
            String body = server.takeRequest().getBody().utf8();
            return tools(ToolJson.readObject(body).orElseThrow());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Sent> tools(Map<String, Object> body) {
        List<Sent> sent = new ArrayList<>();
        for (Object tool : list(body.get("tools"))) {
            switch (this) {
                case OPENAI, OPENAI_STRICT, OLLAMA -> sent.add(one(map(map(tool).get("function")), "parameters"));
                case RESPONSES, RESPONSES_STRICT -> sent.add(one(map(tool), "parameters"));
                case ANTHROPIC, ANTHROPIC_STRICT -> sent.add(one(map(tool), "input_schema"));
                case GEMINI ->
                    list(map(tool).get("functionDeclarations"))
                            .forEach(function -> sent.add(one(
                                    map(function),
                                    // Google's own schema, or JSON Schema where LangChain4j cannot say it in that.
                                    map(function).containsKey("parameters") ? "parameters" : JSON_SCHEMA)));
                default -> throw new IllegalStateException(name());
            }
        }
        return sent;
    }

    private static Sent one(Map<String, Object> tool, String parameters) {
        return new Sent(
                String.valueOf(tool.get("name")),
                String.valueOf(tool.get("description")),
                map(tool.get(parameters)),
                (Boolean) tool.get("strict"),
                parameters.equals(JSON_SCHEMA));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
