package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be typed instead of a question. */
enum SlashCommand {
    HELP("/help", "shows this"),
    TOOLS("/tools", "lists the tools that the agent has"),
    PENDING("/pending", "shows the changes that wait for a decision"),
    APPROVE("/approve", "has a waiting change made: /approve ID"),
    REFUSE("/refuse", "says no to a waiting change: /refuse ID"),
    CHANGES("/changes", "shows what the agent has changed"),
    UNDO("/undo", "takes a change back, the latest or /undo ID"),
    STOP("/stop", "pauses everything that the agent's changes activated"),
    QUIT("/quit", "ends the conversation, as do \"exit\" and Ctrl-D");

    private static final Set<String> LEAVING = Set.of("exit", "quit", "/exit", "bye");

    private final String word;
    private final String meaning;

    SlashCommand(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    static Optional<SlashCommand> of(String line) {
        if (LEAVING.contains(line.toLowerCase(Locale.ROOT))) {
            return Optional.of(QUIT);
        }
        return Arrays.stream(values())
                .filter(command -> command.word.equals(line.split("\\s", 2)[0]))
                .findFirst();
    }
}
