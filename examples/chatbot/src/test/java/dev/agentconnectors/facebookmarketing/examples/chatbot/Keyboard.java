package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A terminal on which lines are typed, as far as a test needs one. */
final class Keyboard {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Terminal terminal;

    private Keyboard(String typed) {
        try {
            terminal = new ExternalTerminal(
                    "test",
                    "xterm-256color",
                    new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                    shown,
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Sized size = Size.of(160, 50);
        terminal.setSize(size);
    }

    /** Each line is followed by the Enter key. */
    static Keyboard typing(String... lines) {
        return new Keyboard(String.join("\r", lines) + "\r");
    }

    Terminal terminal() {
        return terminal;
    }

    String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
