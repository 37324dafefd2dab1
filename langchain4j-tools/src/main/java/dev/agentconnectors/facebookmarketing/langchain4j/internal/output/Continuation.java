package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Our own cursor, for a page of which not all records fitted: the service is asked for the same page again, and the records
 * shown before are dropped.
 *
 * @param cursor the service's cursor of that page, or null for the first one
 * @param skip how many of its records have been shown
 * @param limit how many records it was asked to have
 */
public record Continuation(@Nullable String cursor, int skip, int limit) {

    // A tilde occurs in no base64, and so in no cursor of the services.
    private static final String PREFIX = "rest~";

    /** The cursor as text, safe in a URL. */
    public String token() {
        String encoded = cursor == null
                ? ""
                : Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
        return PREFIX + skip + "~" + limit + "~" + encoded;
    }

    /**
     * Reads a cursor back.
     *
     * @return empty if it is not one of ours
     * @throws IllegalArgumentException if it is a damaged one of ours
     */
    public static Optional<Continuation> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String[] parts = text.substring(PREFIX.length()).split("~", -1);
        try {
            if (parts.length == 3) {
                int skip = Integer.parseInt(parts[0]);
                int limit = Integer.parseInt(parts[1]);
                String cursor = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
                if (skip >= 0 && limit >= 1) {
                    return Optional.of(new Continuation(cursor.isEmpty() ? null : cursor, skip, limit));
                }
            }
        } catch (IllegalArgumentException damaged) {
            // Falls through to the one message for all damage.
        }
        throw new IllegalArgumentException("The cursor is damaged: pass it on exactly as the previous result gave it.");
    }
}
