package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecution;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A person, an agent, and a screen on which both are seen. */
final class ChatSession {

    private static final String THINKING = "  Thinking…";

    private final List<AiServiceTool> tools;
    private final Person person;
    private final Screen screen;
    private final ModelSettings model;
    private final AnswerPrinter printer;
    private final Conversation conversation;
    private final ChangeDesk desk;
    private final Outcomes outcomes;

    /**
     * A session.
     *
     * @param desk where the person decides on changes that wait, and takes back
     */
    ChatSession(
            ModelSettings model,
            List<AiServiceTool> tools,
            boolean streaming,
            Person person,
            Screen screen,
            ChangeDesk desk) {
        this.model = model;
        this.desk = desk;
        this.outcomes = new Outcomes(desk.approvals());
        this.tools = tools;
        this.person = person;
        this.screen = screen;
        this.printer = new AnswerPrinter(screen);
        this.conversation = new Conversation(
                model, tools, streaming, Clock.system(ZoneId.systemDefault()), new Shown(), outcomes::forTheModel);
    }

    /** Answers until the person leaves; returns whether all went well. */
    boolean converse() {
        screen.line("Ask something, or type /help.");
        int waiting = desk.waiting().size();
        if (waiting > 0) {
            screen.line((waiting == 1 ? "A change waits" : waiting + " changes wait") + " for a decision: /pending");
        }
        boolean well = true;
        for (Optional<String> line = person.nextQuestion(); line.isPresent(); line = person.nextQuestion()) {
            String question = line.get().strip();
            Optional<SlashCommand> command = SlashCommand.of(question);
            if (command.equals(Optional.of(SlashCommand.QUIT))) {
                break;
            } else if (command.isPresent() || question.startsWith("/")) {
                obey(command.orElse(SlashCommand.HELP), question);
            } else if (!question.isEmpty()) {
                well &= answer(question);
            }
        }
        return well;
    }

    /** Answers one question; returns whether that went well. */
    boolean answer(String question) {
        outcomes.news().forEach(desk::tell);
        screen.line("");
        int waiting = desk.waiting().size();
        Runnable listenedTo = person.interruptedBy(conversation::stop);
        screen.progress(THINKING);
        try {
            boolean well = conversation.ask(question);
            outcomes.lookForWaiting();
            printer.end();
            screen.line("");
            if (desk.waiting().size() > waiting) {
                desk.pending();
                screen.line(screen.styled(
                        Screen.Style.DIM, "Decide with /approve ID or /refuse ID, or in any terminal: --approve ID"));
            }
            return well;
        } catch (CancellationException e) {
            printer.end();
            screen.line("Stopped. What you had already confirmed stays done.");
            return false;
        } catch (RuntimeException e) {
            printer.end();
            screen.line(screen.styled(Screen.Style.RED, "No answer: " + Trouble.withModel(e, model)));
            return false;
        } finally {
            listenedTo.run();
        }
    }

    private void obey(SlashCommand command, String line) {
        String id = line.replaceFirst("\\S+\\s*", "");
        switch (command) {
            case TOOLS -> listTools();
            case PENDING -> desk.pending();
            case CHANGES -> desk.changes();
            case APPROVE -> desk.approve(id);
            case REFUSE -> desk.refuse(id);
            case UNDO -> desk.undo(id);
            case STOP -> desk.stop();
            default -> help();
        }
        // What was decided here has been seen here.
        List<PendingWrite> unused = outcomes.news();
    }

    private void listTools() {
        tools.forEach(tool -> screen.line("  " + tool.toolSpecification().name() + "  "
                + screen.styled(
                        Screen.Style.DIM, firstSentence(tool.toolSpecification().description()))));
    }

    private void help() {
        for (SlashCommand each : SlashCommand.values()) {
            screen.line("  " + each.word() + "  " + each.meaning());
        }
        screen.line("  Anything else is a question: \"Which campaigns have spent the most this month?\"");
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private final class Shown implements Conversation.Listener {

        private boolean afterCall;

        @Override
        public synchronized void said(String part) {
            if (afterCall) {
                screen.line("");
                afterCall = false;
            }
            printer.accept(part);
        }

        @Override
        public synchronized void called(ToolExecution execution) {
            printer.end();
            afterCall = true;
            screen.line(screen.styled(Screen.Style.CYAN, "  " + ToolCallText.of(execution))
                    + screen.styled(
                            execution.hasFailed() ? Screen.Style.RED : Screen.Style.DIM,
                            "  → "
                                    + ToolCallText.outcome(
                                            execution,
                                            screen.askedBetween(execution.startTime(), execution.finishTime()))));
            screen.progress(THINKING);
        }
    }
}
