package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits for what a streaming model says, and keeps the pieces. */
final class StreamedModel implements ChatModel {
    private final StreamingChatModel model;
    final List<String> partials = Collections.synchronizedList(new ArrayList<>());
    private ChatResponse last;

    StreamedModel(StreamingChatModel model) {
        this.model = model;
    }

    ChatResponse last() {
        return last;
    }

    @Override
    public ChatResponse chat(ChatRequest request) {
        CompletableFuture<ChatResponse> complete = new CompletableFuture<>();
        model.chat(request, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String partial) {
                partials.add(partial);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                complete.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                complete.completeExceptionally(error);
            }
        });
        last = complete.orTimeout(30, TimeUnit.SECONDS).join();
        return last;
    }
}
