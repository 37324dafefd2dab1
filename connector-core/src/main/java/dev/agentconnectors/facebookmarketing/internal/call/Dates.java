package dev.agentconnectors.facebookmarketing.internal.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and moments as Facebook takes and writes them: absolute only; a relative one is refused with its absolute form.
 */
public final class Dates {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UNIX_SECONDS = Pattern.compile("\\d{9,11}");
    private static final Pattern DAYS_AGO = Pattern.compile("(?:-\\s*|last\\s+)?(\\d{1,4})\\s*d(?:ays?)?(?:\\s+ago)?");
    // Facebook writes offsets without a colon: 2026-11-23T10:00:00+0100.
    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            // Or 30 February would quietly be the 28th.
            .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /**
     * A moment that was given.
     *
     * @param instant the moment; if it came without an offset, as if it were UTC
     * @param exact whether it came with an offset; Facebook reads others in the account's time zone, unknown here
     */
    record Moment(Instant instant, boolean exact) {

        private static final Duration FARTHEST_OFFSET = Duration.ofHours(14);

        private static Moment local(LocalDateTime time) {
            return new Moment(time.toInstant(ZoneOffset.UTC), false);
        }

        /** Whether this is later than the other, in whatever time zone the account is. */
        boolean isSurelyAfter(Moment other) {
            Duration doubt = exact == other.exact ? Duration.ZERO : FARTHEST_OFFSET;
            return instant.isAfter(other.instant.plus(doubt));
        }
    }

    /** A calendar day, checked. */
    static LocalDate day(String text, LocalDate today) throws BadValueException {
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new BadValueException("'" + text + "' is no day of the calendar.");
            }
        }
        throw new BadValueException(
                "'" + text + "' is not a date: write it as YYYY-MM-DD" + absolute(text, today) + ".");
    }

    /** A moment, checked. */
    static Moment moment(String text, LocalDate today) throws BadValueException {
        if (UNIX_SECONDS.matcher(text).matches()) {
            return new Moment(Instant.ofEpochSecond(Long.parseLong(text)), true);
        }
        try {
            if (DAY.matcher(text).matches()) {
                return Moment.local(LocalDate.parse(text).atStartOfDay());
            }
            TemporalAccessor time = OFFSET_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime offset
                    ? new Moment(offset.toInstant(), true)
                    : Moment.local(LocalDateTime.from(time));
        } catch (DateTimeException e) {
            throw new BadValueException("'" + text
                    + "' is not a time: write it as 2026-01-31T09:00:00+0000, as YYYY-MM-DD or as Unix seconds"
                    + absolute(text, today) + ".");
        }
    }

    /**
     * A moment as Facebook writes it, with its offset.
     *
     * @throws DateTimeException if it is none
     */
    public static OffsetDateTime withOffset(String text) {
        return OffsetDateTime.parse(text, OFFSET_TIME);
    }

    /** What the text may mean as a day, and what today is. */
    private static String absolute(String text, LocalDate today) {
        return resolve(text.trim().toLowerCase(Locale.ROOT).replace('_', ' '), today)
                .map(day -> ", here " + day + " (today is " + today + ")")
                .orElse(" (today is " + today + ")");
    }

    private static Optional<LocalDate> resolve(String text, LocalDate today) {
        Matcher daysAgo = DAYS_AGO.matcher(text);
        if (daysAgo.matches()) {
            return Optional.of(today.minusDays(Long.parseLong(daysAgo.group(1))));
        }
        return switch (text) {
            case "today", "now" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "last week", "a week ago", "1 week ago" -> Optional.of(today.minusWeeks(1));
            case "last month", "a month ago", "1 month ago" -> Optional.of(today.minusMonths(1));
            case "this month" -> Optional.of(today.withDayOfMonth(1));
            case "this year" -> Optional.of(today.withDayOfYear(1));
            default -> Optional.empty();
        };
    }
}
