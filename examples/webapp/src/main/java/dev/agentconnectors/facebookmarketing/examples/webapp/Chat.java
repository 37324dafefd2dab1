package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.examples.chatbot.Conversation;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ToolCallText;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecution;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A conversation as a page shows it. While an answer comes about no thread waits for it. */
final class Chat {

    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);
    private static final int SHOWN_TURNS = 50;

    private final Deque<Turn> turns = new ArrayDeque<>();
    private final Conversation conversation;
    private @Nullable Turn current;
    private int asked;

    Chat(ModelSettings model, List<AiServiceTool> tools, Clock clock) {
        this.conversation = new Conversation(model, tools, true, clock, new Hearing());
    }

    /**
     * Asks a question.
     *
     * @return what comes of it, or empty if another one is still being answered
     */
    Optional<Turn> ask(String question) {
        Turn turn;
        synchronized (turns) {
            if (current != null) {
                return Optional.empty();
            }
            turn = new Turn(++asked, question);
            current = turn;
            if (turns.size() == SHOWN_TURNS) {
                turns.removeFirst();
            }
            turns.addLast(turn);
        }
        CompletableFuture<Boolean> unused = conversation.start(question).whenComplete((well, failure) -> {
            synchronized (turns) {
                current = null;
            }
            if (failure == null) {
                turn.answered();
            } else {
                LOG.warn("No answer", failure);
                turn.failed("There was no answer: the model could not be reached.");
            }
        });
        return Optional.of(turn);
    }

    /** What was said, the latest last. */
    List<Turn> turns() {
        synchronized (turns) {
            return List.copyOf(turns);
        }
    }

    /** One of them. */
    Optional<Turn> turn(int number) {
        return turns().stream().filter(turn -> turn.number() == number).findFirst();
    }

    /** Ends what is under way. */
    void close() {
        synchronized (turns) {
            if (current == null) {
                return;
            }
        }
        conversation.stop();
    }

    private Optional<Turn> current() {
        synchronized (turns) {
            return Optional.ofNullable(current);
        }
    }

    private final class Hearing implements Conversation.Listener {

        @Override
        public void said(String part) {
            current().ifPresent(turn -> turn.said(part));
        }

        @Override
        public void called(ToolExecution execution) {
            LocalDateTime to = Objects.requireNonNullElse(execution.finishTime(), LocalDateTime.MIN);
            Turn.Call call = new Turn.Call(
                    ToolCallText.of(execution),
                    ToolCallText.outcome(execution),
                    execution.hasFailed(),
                    Objects.requireNonNullElse(execution.startTime(), to),
                    to);
            current().ifPresent(turn -> turn.called(call));
        }
    }
}
