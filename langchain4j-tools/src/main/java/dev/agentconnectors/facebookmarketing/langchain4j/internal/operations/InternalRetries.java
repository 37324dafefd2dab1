package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Retries inside a tool, before the model hears of a failure. Only reads come here: a write is never repeated.
 *
 * @param times how often at most after the first attempt; 0 for never
 * @param retryIf which failures are worth it
 * @param onExhausted words for the model once the retries are used up, or null for the error's own
 */
public record InternalRetries(
        int times,
        Predicate<ConnectorException> retryIf,
        @Nullable Function<ConnectorException, String> onExhausted) {

    /**
     * Reads, and again where that is worth it.
     *
     * @param budget takes a retry from what the connector's host can still bear; false where none is left
     */
    <T> T run(BooleanSupplier budget, Supplier<T> read) throws RetriesExhaustedException {
        for (int left = times; ; left--) {
            try {
                return read.get();
            } catch (ConnectorException e) {
                boolean worthIt = retryIf.test(e);
                if (worthIt && left > 0 && budget.getAsBoolean()) {
                    continue;
                }
                if (worthIt && times > 0 && onExhausted != null) {
                    throw new RetriesExhaustedException(onExhausted.apply(e), e);
                }
                throw e;
            }
        }
    }
}
