package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is wrong with them is said when the call is made, before anything is sent. Immutable.
 */
public abstract class OperationRequest {

    private final Map<String, Object> params;

    OperationRequest(Builder<?> builder) {
        this.params = Collections.unmodifiableMap(new LinkedHashMap<>(builder.params));
    }

    /**
     * The parameters as {@code execute} takes them.
     *
     * @return the values by Facebook's names; nothing in it can be changed
     */
    public final Map<String, Object> toMap() {
        return params;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OperationRequest request
                && request.getClass() == getClass()
                && request.params.equals(params);
    }

    @Override
    public final int hashCode() {
        return params.hashCode();
    }

    /** The parameters as JSON text. */
    @Override
    public final String toString() {
        return Json.write(params);
    }

    /**
     * Collects parameters.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final Map<String, Object> params;

        Builder(Map<String, Object> params) {
            this.params = new LinkedHashMap<>(params);
        }

        /**
         * Sets a parameter in whatever form {@code execute} takes it: one that this version does not know, where the
         * connector allows unknown parameters, or another form of one that it does.
         *
         * @param name the name, as Facebook writes it
         * @param value the value; null takes the parameter out again
         * @return this builder
         */
        public B parameter(String name, @Nullable Object value) {
            return with(name, value);
        }

        abstract B self();

        final B with(String name, @Nullable Object value) {
            if (value == null) {
                params.remove(name);
            } else {
                params.put(name, value);
            }
            return self();
        }
    }
}
