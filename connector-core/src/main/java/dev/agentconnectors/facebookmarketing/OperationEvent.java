package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation, as it went. Holds no parameters and no records.
 *
 * @param entity the entity
 * @param action the action
 * @param mode the mode
 * @param duration from the call to its end, pauses included
 * @param records how many records came back; 1 for a single object, 0 after an error
 * @param bytes how many bytes of answer were read, over all attempts
 * @param attempts how many requests were sent for the operation itself; 0 where it was refused before sending
 * @param usage what the service says of the limits: the usage headers by name in lower case, read from JSON
 * @param error what went wrong, or null
 */
public record OperationEvent(
        String entity,
        String action,
        Mode mode,
        Duration duration,
        int records,
        long bytes,
        int attempts,
        Map<String, Object> usage,
        @Nullable ConnectorException error) {}
