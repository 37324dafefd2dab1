package dev.agentconnectors.facebookmarketing.internal.call;

import org.jspecify.annotations.Nullable;

/**
 * Tells which values stand for none. A schema that requires every parameter leaves a model no way to leave an optional one
 * out but null, an empty text or, for a limit, zero.
 */
final class LeftOut {

    private static final String LIMIT = "limit";

    private LeftOut() {}

    /** Whether the value of an optional parameter means that it is left out. */
    static boolean means(String name, @Nullable Object value) {
        if (value == null) {
            return true;
        }
        boolean zero = value instanceof Number number
                ? number.doubleValue() == 0
                : value.toString().trim().equals("0");
        return (value instanceof CharSequence text && text.toString().isBlank()) || (name.equals(LIMIT) && zero);
    }
}
