package dev.agentconnectors.facebookmarketing.examples.chatbot;

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
record ModelSettings(String apiKey, @Nullable String baseUrl, String name) {

    static final String DEFAULT_NAME = "gpt-5-mini";

    // Reasoning models can be silent for a while before the first word.
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

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
