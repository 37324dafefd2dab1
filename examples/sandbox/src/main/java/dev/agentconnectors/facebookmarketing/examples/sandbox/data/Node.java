package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object as it stood when it was read.
 *
 * @param kind what it is
 * @param id its id as Graph writes it ({@code act_<digits>} for an ad account)
 * @param accountId the digits of the ad account it belongs to
 * @param order grows with every object created: newer objects have a larger one
 * @param fields its fields by Graph's names; a field without a value is absent
 */
public record Node(Kind kind, String id, String accountId, long order, Map<String, Object> fields) {
    /** The field that holds what the review found; only the effective status shows it. */
    public static final String REVIEW = "review";

    /** Keeps an unmodifiable view of the fields. */
    public Node {
        fields = Collections.unmodifiableMap(fields);
    }

    /**
     * Reads a field.
     *
     * @param name Graph's name of the field
     * @return its value, or null when it has none
     */
    public @Nullable Object get(String name) {
        return fields.get(name);
    }

    /**
     * Reads a field as text.
     *
     * @param name Graph's name of the field
     * @return its value as text, empty when it has none
     */
    public String text(String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    /**
     * Reads a field that holds a whole number, as a number or as text.
     *
     * @param name Graph's name of the field
     * @return its value, 0 when it has none
     */
    public long number(String name) {
        String text = text(name);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
