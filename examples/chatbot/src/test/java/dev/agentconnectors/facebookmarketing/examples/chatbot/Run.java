package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import picocli.CommandLine;

/**
 * One run of the program.
 *
 * @param exitCode what it ended with
 * @param out what it showed
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {

    /** Input and output are pipes. */
    static Run piped(Map<String, String> environment, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(
                environment,
                () -> new DumbTerminal(
                        "test",
                        Terminal.TYPE_DUMB,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        StandardCharsets.UTF_8),
                () -> out.toString(StandardCharsets.UTF_8),
                args);
    }

    /** Somebody sits at a keyboard. */
    static Run at(Keyboard keyboard, Map<String, String> environment, String... args) {
        return run(environment, keyboard::terminal, keyboard::shown, args);
    }

    private static Run run(
            Map<String, String> environment, Callable<Terminal> terminal, Supplier<String> shown, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new Chatbot(environment, terminal))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Run(exitCode, shown.get() + out, err.toString());
    }
}
