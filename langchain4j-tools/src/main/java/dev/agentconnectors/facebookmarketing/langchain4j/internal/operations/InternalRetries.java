package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
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
     * @throws ToolCallException with the developer's words, once the retries are used up
     */
    <T> T run(BooleanSupplier budget, Supplier<T> read) {
        for (int attempt = 1; ; attempt++) {
            try {
                return read.get();
            } catch (ConnectorException e) {
                boolean worthIt = retryIf.test(e);
                if (worthIt && attempt <= times && budget.getAsBoolean()) {
                    int next = attempt + 1;
                    ToolCall.current().ifPresent(call -> call.retries(next, e));
                    continue;
                }
                if (worthIt && times > 0 && onExhausted != null) {
                    throw new ToolCallException(onExhausted.apply(e), e);
                }
                throw e;
            }
        }
    }
}
