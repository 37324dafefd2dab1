package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Times as Graph writes and reads them. */
public final class GraphTime {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][XXX][XX][X]]");

    private GraphTime() {}

    /**
     * Writes a moment, such as {@code 2026-05-04T09:30:00-0700}.
     *
     * @param moment the moment
     * @param zone the zone to write it in
     * @return the text
     */
    public static String write(Instant moment, ZoneId zone) {
        return WRITTEN.format(moment.atZone(zone));
    }

    /**
     * Reads a moment written as ISO 8601 (with or without a colon in the offset, without an offset for UTC), as a day,
     * or as seconds since 1970.
     *
     * @param text the text
     * @return the moment, or empty when it is none of these
     */
    public static Optional<Instant> read(String text) {
        if (text.matches("\\d{9,11}")) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        try {
            TemporalAccessor parsed = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime withOffset) {
                return Optional.of(withOffset.toInstant());
            }
            if (parsed instanceof LocalDateTime local) {
                return Optional.of(local.toInstant(ZoneOffset.UTC));
            }
            return Optional.of(LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
