package dev.agentconnectors.facebookmarketing.internal.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header, in both its forms: seconds, or a date. */
public final class RetryAfter {

    // Anything longer means "never", and would overflow arithmetic with nanoseconds.
    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /** How long to wait from now, or null where the header is missing or makes no sense. */
    public static @Nullable Duration of(Headers headers, Clock clock) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        try {
            return within(Duration.ofSeconds(Long.parseLong(value.trim())));
        } catch (NumberFormatException notSeconds) {
            try {
                ZonedDateTime until = ZonedDateTime.parse(value.trim(), DateTimeFormatter.RFC_1123_DATE_TIME);
                return within(Duration.between(clock.instant(), until.toInstant()));
            } catch (DateTimeException notADate) {
                return null;
            }
        }
    }

    static Duration within(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
