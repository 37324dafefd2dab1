package dev.agentconnectors.facebookmarketing.examples.testkit;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * A model that does what the test says, answer by answer, whatever it is asked: for what a real model may do at its worst.
 * Not for concurrent use.
 *
 * <pre>{@code
 * PlayedModel model = PlayedModel.thatCalls("facebook_update_campaign", "{\"campaign_id\": \"1\", \"status\": \"ACTIVE\"}")
 *         .thenSays("Done.");
 * }</pre>
 */
public final class PlayedModel implements ChatModel {

    private final Queue<AiMessage> answers = new ArrayDeque<>();
    private final List<ChatRequest> requests = new ArrayList<>();

    private PlayedModel() {}

    /**
     * Begins with a tool call.
     *
     * @param tool the tool's name
     * @param arguments a JSON object, or whatever else a model might send
     * @return the model
     */
    public static PlayedModel thatCalls(String tool, String arguments) {
        return new PlayedModel().thenCalls(tool, arguments);
    }

    /**
     * Adds a tool call.
     *
     * @param tool the tool's name
     * @param arguments a JSON object, or whatever else a model might send
     * @return this
     */
    public PlayedModel thenCalls(String tool, String arguments) {
        answers.add(AiMessage.from(ToolExecutionRequest.builder()
                .id("call-" + (answers.size() + 1))
                .name(tool)
                .arguments(arguments)
                .build()));
        return this;
    }

    /**
     * Adds an answer in words, which ends a turn.
     *
     * @param text the words
     * @return this
     */
    public PlayedModel thenSays(String text) {
        answers.add(AiMessage.from(text));
        return this;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        requests.add(request);
        AiMessage answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("The model was asked " + requests.size() + " times, and the test says less.");
        }
        return ChatResponse.builder().aiMessage(answer).build();
    }

    /** {@return what the tools have answered so far, the latest last} */
    public List<String> toolResults() {
        if (requests.isEmpty()) {
            return List.of();
        }
        List<ChatMessage> messages = requests.get(requests.size() - 1).messages();
        return messages.stream()
                .filter(ToolExecutionResultMessage.class::isInstance)
                .map(message -> ((ToolExecutionResultMessage) message).text())
                .toList();
    }

    /** {@return the names of the tools that the model was offered at last} */
    public List<String> offeredTools() {
        return requests.isEmpty()
                ? List.of()
                : requests.get(requests.size() - 1).toolSpecifications().stream()
                        .map(specification -> specification.name())
                        .toList();
    }
}
