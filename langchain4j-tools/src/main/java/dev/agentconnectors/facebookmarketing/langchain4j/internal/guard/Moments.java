package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as Facebook takes and writes them. */
public final class Moments {

    // Facebook writes offsets without a colon: 2026-11-23T10:00:00+0100.
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private Moments() {}

    /**
     * Reads a moment that is known exactly.
     *
     * @param text a time with its offset, or Unix seconds
     * @return the moment; empty for none, for 0 (which stands for none), and for a time without an offset
     */
    public static Optional<Instant> exact(@Nullable String text) {
        if (text == null || text.equals("0")) {
            return Optional.empty();
        }
        try {
            if (text.chars().allMatch(character -> character >= '0' && character <= '9')) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return Optional.of(OffsetDateTime.parse(text, WITH_OFFSET).toInstant());
        } catch (DateTimeException | NumberFormatException notExact) {
            return Optional.empty();
        }
    }
}
