package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One call of an operation, and what the sandbox says that it must come to.
 *
 * @param operation such as {@code campaigns.list}
 * @param params its parameters; amounts as {@link Cents}
 * @param check fails unless the result is right and the sandbox is as it should be afterwards
 */
record OperationCall(String operation, Map<String, Object> params, Consumer<ExecutionResult> check) {

    /** An amount: the API counts minor units, tools for models take major units with the currency. */
    record Cents(long amount) {}

    String entity() {
        return operation.substring(0, operation.indexOf('.'));
    }

    String action() {
        return operation.substring(operation.indexOf('.') + 1);
    }

    Map<String, Object> paramsForApi() {
        return written(cents -> Long.toString(cents.amount()));
    }

    Map<String, Object> paramsForModels() {
        return written(cents -> BigDecimal.valueOf(cents.amount(), 2) + " USD");
    }

    private Map<String, Object> written(Function<Cents, String> amounts) {
        Map<String, Object> written = new LinkedHashMap<>(params);
        written.replaceAll((name, value) -> value instanceof Cents cents ? amounts.apply(cents) : value);
        return written;
    }

    @Override
    public String toString() {
        return operation;
    }
}
