package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A model behind OpenAI's chat-completions protocol, which many others speak too.
 *
 * @param apiKey the key
 * @param baseUrl where it is, or null for OpenAI itself
 * @param name the model's name
 */
public record ModelSettings(String apiKey, @Nullable String baseUrl, String name) {

    /** The model where none is named. */
    public static final String DEFAULT_NAME = "gpt-5-mini";

    // Reasoning models can be silent for a while before the first word.
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    /**
     * Reads {@code OPENAI_API_KEY}, {@code OPENAI_BASE_URL} and {@code OPENAI_MODEL}.
     *
     * @return the settings, or null where none of them is set
     * @throws ConfigurationException if a model is named but not how to reach it
     */
    public static @Nullable ModelSettings read(Variables variables) {
        String key = variables.get("OPENAI_API_KEY");
        String url = variables.get("OPENAI_BASE_URL");
        String name = variables.get("OPENAI_MODEL");
        if (key == null && url == null) {
            if (name != null) {
                throw new ConfigurationException("A model is named (" + name + "), but not how to reach it: set"
                        + " OPENAI_API_KEY, or OPENAI_BASE_URL for a server that needs no key.");
            }
            return null;
        }
        // Local servers take any key, but the protocol wants one.
        return new ModelSettings(key == null ? "none" : key, url, name == null ? DEFAULT_NAME : name);
    }

    /** The sandbox's scripted planner, which is no language model. */
    public static ModelSettings scripted(Sandbox sandbox) {
        return scripted(sandbox.baseUrl());
    }

    /** The scripted planner of a sandbox that runs elsewhere. */
    static ModelSettings scripted(String sandboxUrl) {
        return new ModelSettings("none", sandboxUrl + "/v1", "scripted-planner");
    }

    ChatModel chatModel() {
        return OpenAiChatModel.builder()
                .apiKey(apiKey)
                .baseUrl(baseUrl)
                .modelName(name)
                .timeout(TIMEOUT)
                .build();
    }

    StreamingChatModel streamingChatModel() {
        return OpenAiStreamingChatModel.builder()
                .apiKey(apiKey)
                .baseUrl(baseUrl)
                .modelName(name)
                .timeout(TIMEOUT)
                .build();
    }

    @Override
    public String toString() {
        return "ModelSettings[apiKey=***, baseUrl=" + baseUrl + ", name=" + name + "]";
    }
}
