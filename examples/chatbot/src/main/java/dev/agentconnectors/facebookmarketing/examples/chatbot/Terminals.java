package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.OSUtils;

/** Finds out what is at the other end of this program's input and output. */
final class Terminals {

    private Terminals() {}

    /** The terminal that this program runs in; a dumb one if input or output is a file or another program. */
    static Terminal system(Map<String, String> environment) throws IOException {
        TerminalBuilder builder =
                TerminalBuilder.builder().system(true).dumb(true).systemOutput(TerminalBuilder.SystemOutput.SysOut);
        if (!OSUtils.IS_WINDOWS && environment.getOrDefault("TERM", "").isBlank()) {
            builder.type(Terminal.TYPE_DUMB);
        }
        return builder.build();
    }

    /** Whether it can do no more than take and show lines. */
    static boolean isDumb(Terminal terminal) {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
