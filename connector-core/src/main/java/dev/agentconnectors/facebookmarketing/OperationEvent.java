package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One operation, as it went. Holds no parameters and no records. */
public final class OperationEvent {

    private final String entity;
    private final String action;
    private final Mode mode;
    private final Duration duration;
    private final int records;
    private final long bytes;
    private final int attempts;
    private final Map<String, Object> usage;
    private final @Nullable ConnectorException error;

    OperationEvent(
            String entity,
            String action,
            Mode mode,
            RunningCall running,
            int records,
            @Nullable ConnectorException error) {
        this.entity = entity;
        this.action = action;
        this.mode = mode;
        this.duration = running.elapsed();
        this.records = records;
        this.bytes = running.bytes();
        this.attempts = running.attempts();
        this.usage = running.usage();
        this.error = error;
    }

    /**
     * The entity.
     *
     * @return its name
     */
    public String entity() {
        return entity;
    }

    /**
     * The action.
     *
     * @return its name
     */
    public String action() {
        return action;
    }

    /**
     * The mode.
     *
     * @return the mode
     */
    public Mode mode() {
        return mode;
    }

    /**
     * How long it took, from the call to its end, pauses included.
     *
     * @return the time
     */
    public Duration duration() {
        return duration;
    }

    /**
     * How many records came back.
     *
     * @return the number; 1 for a single object, 0 after an error
     */
    public int records() {
        return records;
    }

    /**
     * How many bytes of answer were read, over all attempts.
     *
     * @return the number
     */
    public long bytes() {
        return bytes;
    }

    /**
     * How many requests were sent for the operation itself.
     *
     * @return the number; 0 where it was refused before sending
     */
    public int attempts() {
        return attempts;
    }

    /**
     * What the service says of the limits.
     *
     * @return the usage headers by name in lower case, read from JSON
     */
    public Map<String, Object> usage() {
        return usage;
    }

    /**
     * What went wrong.
     *
     * @return the failure, or null
     */
    public @Nullable ConnectorException error() {
        return error;
    }

    /** What it was and how it went. */
    @Override
    public String toString() {
        return entity + "." + action + " (" + mode + ") in " + duration.toMillis() + " ms: "
                + (error == null ? records + " records" : error.getClass().getSimpleName()) + ", " + attempts
                + " requests";
    }
}
