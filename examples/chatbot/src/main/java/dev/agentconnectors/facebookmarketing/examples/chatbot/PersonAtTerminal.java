package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.Arrays;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;

/** Somebody at a keyboard, with line editing, a history of questions, and completion of commands. */
final class PersonAtTerminal implements Person {

    private final Terminal terminal;
    private final LineReader questions;
    private final LineReader confirmations;

    PersonAtTerminal(Terminal terminal) {
        this.terminal = terminal;
        // Questions are prose: an apostrophe opens nothing, and an exclamation mark recalls nothing.
        questions = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .completer(new StringsCompleter(Arrays.stream(SlashCommand.values())
                        .map(SlashCommand::word)
                        .toList()))
                .build();
        confirmations = LineReaderBuilder.builder()
                .terminal(terminal)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
    }

    /** Ctrl-C gives up the line that is being typed, Ctrl-D the conversation. */
    @Override
    public Optional<String> nextQuestion() {
        while (true) {
            try {
                return Optional.of(questions.readLine("> "));
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isBlank()) {
                    return Optional.empty();
                }
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        }
    }

    @Override
    public Optional<Boolean> confirms(String question) {
        try {
            String answer = confirmations.readLine(question + " [y/N] ").strip();
            return Optional.of(answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes"));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.of(false);
        }
    }

    @Override
    public Runnable interruptedBy(Runnable action) {
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> action.run());
        return () -> terminal.handle(Terminal.Signal.INT, before);
    }
}
