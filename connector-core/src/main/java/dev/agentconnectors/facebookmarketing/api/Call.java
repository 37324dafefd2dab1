package dev.agentconnectors.facebookmarketing.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of an operation: one of several for {@link OperationCalls#executeAll}.
 *
 * @param entity the entity, such as {@code campaigns}
 * @param action the action, such as {@code get}
 * @param params the parameters by name; a null value counts as left out
 */
public record Call(String entity, String action, Map<String, ? extends @Nullable Object> params) {

    /** Copies the parameters and keeps their order; null stands for none. What is wrong is said when the call is made. */
    public Call(String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params) {
        this.entity = entity;
        this.action = action;
        this.params = params == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /**
     * A call.
     *
     * @param entity the entity
     * @param action the action
     * @param params the parameters by name
     * @return the call
     */
    public static Call of(String entity, String action, Map<String, ? extends @Nullable Object> params) {
        return new Call(entity, action, params);
    }

    /** {@code entity.action}, without the parameters: they may hold what is nobody's business. */
    @Override
    public String toString() {
        return entity + "." + action;
    }
}
