package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The loop that an AI service runs: ask the model, execute its tool calls, until it answers. */
final class Agent {
    private final ChatModel model;
    private final List<ToolSpecification> tools;
    private final Function<ToolExecutionRequest, String> executor;
    private final List<ChatMessage> messages = new ArrayList<>();
    /** The tool calls, one list a turn. */
    final List<List<ToolExecutionRequest>> turns = new ArrayList<>();

    Agent(ChatModel model, List<ToolSpecification> tools, Function<ToolExecutionRequest, String> executor) {
        this.model = model;
        this.tools = tools;
        this.executor = executor;
    }

    String ask(String prompt) {
        messages.add(UserMessage.from(prompt));
        while (true) {
            AiMessage reply = model.chat(ChatRequest.builder()
                            .messages(messages)
                            .toolSpecifications(tools)
                            .build())
                    .aiMessage();
            messages.add(reply);
            if (!reply.hasToolExecutionRequests()) {
                return reply.text();
            }
            turns.add(reply.toolExecutionRequests());
            // Out of order, as concurrent execution may finish.
            List<ToolExecutionRequest> requests = new ArrayList<>(reply.toolExecutionRequests());
            Collections.reverse(requests);
            requests.forEach(
                    request -> messages.add(ToolExecutionResultMessage.from(request, executor.apply(request))));
        }
    }
}
