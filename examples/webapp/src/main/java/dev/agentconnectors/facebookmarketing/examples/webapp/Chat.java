package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.examples.chatbot.Conversation;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ToolCallText;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecution;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A conversation as a page shows it. */
final class Chat {

    /**
     * A question and what came of it.
     *
     * @param answer in Markdown
     */
    record Turn(String question, List<Call> calls, String answer, boolean answered) {}

    /** A tool that was called on the way. */
    record Call(String text, String outcome, boolean failed) {}

    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);
    private static final int SHOWN_TURNS = 50;

    private final Deque<Turn> turns = new ArrayDeque<>();
    private final ReentrantLock answering = new ReentrantLock();
    private final Hearing hearing = new Hearing();
    private final Conversation conversation;

    Chat(ModelSettings model, List<AiServiceTool> tools) {
        this.conversation = new Conversation(model, tools, false, Clock.system(ZoneId.systemDefault()), hearing);
    }

    /** Answers a question, which takes as long as the model takes; returns false at once if it is answering another. */
    boolean ask(String question) {
        if (!answering.tryLock()) {
            return false;
        }
        try {
            add(answer(question));
            return true;
        } finally {
            answering.unlock();
        }
    }

    /** What was said, the latest last. */
    List<Turn> turns() {
        synchronized (turns) {
            return List.copyOf(turns);
        }
    }

    private Turn answer(String question) {
        try {
            conversation.ask(question);
            return hearing.take(question, true);
        } catch (RuntimeException e) {
            LOG.warn("No answer", e);
            return hearing.take(question, false);
        }
    }

    private void add(Turn turn) {
        synchronized (turns) {
            if (turns.size() == SHOWN_TURNS) {
                turns.removeFirst();
            }
            turns.addLast(turn);
        }
    }

    /** What comes in while one question is answered, from several threads. */
    private static final class Hearing implements Conversation.Listener {

        private final List<Call> calls = new ArrayList<>();
        private final StringBuilder answer = new StringBuilder();

        @Override
        public synchronized void said(String part) {
            answer.append(part);
        }

        @Override
        public synchronized void called(ToolExecution execution) {
            calls.add(new Call(ToolCallText.of(execution), ToolCallText.outcome(execution), execution.hasFailed()));
        }

        synchronized Turn take(String question, boolean answered) {
            Turn turn = new Turn(
                    question,
                    List.copyOf(calls),
                    answered ? answer.toString() : "There was no answer: the model could not be reached.",
                    answered);
            calls.clear();
            answer.setLength(0);
            return turn;
        }
    }
}
