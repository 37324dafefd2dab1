package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as Facebook sent it, and a typed look at it. Nothing is lost: fields and values that this version does not know
 * are in {@link #get} and {@link #toMap}. An accessor gives null (a list: an empty one) for a field that did not come,
 * because it was not asked for or has no value. Immutable.
 */
public abstract class FacebookRecord {

    private final Map<String, Object> values;

    FacebookRecord(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A field as it came.
     *
     * @param field its name, as Facebook writes it
     * @return text, {@code Long}, {@code BigInteger}, {@code BigDecimal}, {@code Boolean}, a list, a map, or null
     */
    public final @Nullable Object get(String field) {
        return values.get(field);
    }

    /**
     * Says whether a field came, with a value or without.
     *
     * @param field its name, as Facebook writes it
     * @return true if the record has it
     */
    public final boolean has(String field) {
        return values.containsKey(field);
    }

    /**
     * All fields as they came.
     *
     * @return the values by name, in Facebook's order; nothing in it can be changed
     */
    public final Map<String, Object> toMap() {
        return values;
    }

    final FieldReader field(String name) {
        return new FieldReader(getClass().getSimpleName() + "." + name, values.get(name));
    }

    /** Equal are records of one type that came with the same fields and values. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof FacebookRecord record
                && record.getClass() == getClass()
                && record.values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** The record as JSON text. */
    @Override
    public final String toString() {
        return Json.write(values);
    }
}
