package dev.agentconnectors.facebookmarketing.examples.chatbot;

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

    ChatSession(ModelSettings model, List<AiServiceTool> tools, boolean streaming, Person person, Screen screen) {
        this.model = model;
        this.tools = tools;
        this.person = person;
        this.screen = screen;
        this.printer = new AnswerPrinter(screen);
        this.conversation =
                new Conversation(model, tools, streaming, Clock.system(ZoneId.systemDefault()), new Shown());
    }

    /** Answers until the person leaves; returns whether all went well. */
    boolean converse() {
        screen.line("Ask something, or type /help.");
        boolean well = true;
        for (Optional<String> line = person.nextQuestion(); line.isPresent(); line = person.nextQuestion()) {
            String question = line.get().strip();
            Optional<SlashCommand> command = SlashCommand.of(question);
            if (command.equals(Optional.of(SlashCommand.QUIT))) {
                break;
            } else if (command.isPresent() || question.startsWith("/")) {
                obey(command.orElse(SlashCommand.HELP));
            } else if (!question.isEmpty()) {
                well &= answer(question);
            }
        }
        return well;
    }

    /** Answers one question; returns whether that went well. */
    boolean answer(String question) {
        screen.line("");
        Runnable listenedTo = person.interruptedBy(conversation::stop);
        screen.progress(THINKING);
        try {
            boolean well = conversation.ask(question);
            printer.end();
            screen.line("");
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

    private void obey(SlashCommand command) {
        if (command == SlashCommand.TOOLS) {
            tools.forEach(tool -> screen.line("  " + tool.toolSpecification().name() + "  "
                    + screen.styled(
                            Screen.Style.DIM,
                            firstSentence(tool.toolSpecification().description()))));
            return;
        }
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
