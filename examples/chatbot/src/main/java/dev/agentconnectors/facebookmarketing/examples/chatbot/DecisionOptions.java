package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with which changes are shown, decided on, taken back and stopped, wherever they were asked for. */
public class DecisionOptions {

    private static final String ID = "ID";

    @Option(names = "--pending", description = "Show the changes that wait, and end.")
    private boolean pending;

    @Option(
            names = "--approve",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = ID,
            description = "Have a waiting change made. The beginning of its id is enough, and none where one waits.")
    private @Nullable String approve;

    @Option(names = "--refuse", arity = "0..1", fallbackValue = "", paramLabel = ID, description = "Say no to it.")
    private @Nullable String refuse;

    @Option(names = "--changes", description = "Show what the agent has changed, and end.")
    private boolean changes;

    @Option(
            names = "--undo",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = ID,
            description = "Take a change back; without an id the latest.")
    private @Nullable String undo;

    @Option(names = "--stop", description = "Pause everything that the agent's changes activated.")
    private boolean stop;

    @Option(
            names = "--state",
            paramLabel = "DIRECTORY",
            description = "Where waiting changes are kept; in the home directory by default.")
    private Path state;

    /**
     * Options.
     *
     * @param folder where waiting changes are kept by default, in the home directory
     */
    public DecisionOptions(String folder) {
        this.state = Path.of(System.getProperty("user.home"), folder);
    }

    /** Where waiting changes are kept. */
    public Path state() {
        return state;
    }

    /** Whether something is to be decided or shown, and nothing asked. */
    public boolean decides() {
        return pending || changes || stop || approve != null || refuse != null || undo != null;
    }

    /** Does what the options say; returns whether all of it went well. */
    public boolean decide(ChangeDesk desk) {
        boolean well = true;
        if (approve != null) {
            well &= desk.approve(approve);
        }
        if (refuse != null) {
            well &= desk.refuse(refuse);
        }
        if (undo != null) {
            well &= desk.undo(undo);
        }
        if (stop) {
            well &= desk.stop();
        }
        if (pending) {
            desk.pending();
        }
        if (changes) {
            desk.changes();
        }
        return well;
    }
}
