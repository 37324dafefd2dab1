package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Questions from a file or another program, one a line. Nobody is there to confirm anything. */
final class PersonAtPipe implements Person {

    private final BufferedReader lines;
    private final Screen screen;

    PersonAtPipe(Reader input, Screen screen) {
        this.lines = new BufferedReader(input);
        this.screen = screen;
    }

    @Override
    public Optional<String> nextQuestion() {
        try {
            Optional<String> question = Optional.ofNullable(lines.readLine());
            question.ifPresent(text -> screen.line("> " + text));
            return question;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Boolean> confirms(String question) {
        return Optional.empty();
    }

    /** Whoever ends the program from outside ends all of it. */
    @Override
    public Runnable interruptedBy(Runnable action) {
        return () -> {};
    }
}
