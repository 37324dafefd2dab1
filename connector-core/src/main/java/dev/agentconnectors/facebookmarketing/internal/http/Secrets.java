package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ValidationException;
import org.jspecify.annotations.Nullable;

/** Checks credentials as they come in, without ever showing them. */
public final class Secrets {

    private Secrets() {}

    /** Returns the credential, or throws a {@link ValidationException} that names it but does not show it. */
    public static String require(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new ValidationException(name + " is missing: give the " + name + " as text.");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new ValidationException(name
                    + " holds white space or a character that no credential has: check how it was copied or read.");
        }
        return value;
    }

    /** The same for a credential that may be missing. */
    public static @Nullable String optional(@Nullable String value, String name) {
        return value == null ? null : require(value, name);
    }

    /** What to show in place of a credential. */
    public static String shown(@Nullable String value) {
        return value == null ? "none" : "***";
    }
}
