package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days on the ad account's calendar.
 *
 * @param since the first
 * @param until the last
 */
record Days(LocalDate since, LocalDate until) {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:\\.\\.|/|to|–)\\s*(\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern LAST = Pattern.compile("last_(3|7|14|28|30|90)d");
    // Facebook keeps 37 months.
    private static final int MONTHS_KEPT = 37;

    /** Checks the order. */
    public Days {
        if (until.isBefore(since)) {
            throw new ValidationException("The period ends (" + until + ") before it begins (" + since + ").");
        }
    }

    /**
     * How many days.
     *
     * @return at least 1
     */
    public long length() {
        return ChronoUnit.DAYS.between(since, until) + 1;
    }

    /** {@code {"since": …, "until": …}}, as insights take it. */
    Map<String, Object> toMap() {
        return Map.of("since", since.toString(), "until", until.toString());
    }

    /** {@code 2026-11-01 to 2026-11-07}. */
    @Override
    public String toString() {
        return since.equals(until) ? since.toString() : since + " to " + until;
    }

    /** The days that a preset of Facebook's or a range such as {@code 2026-11-01..2026-11-14} means. */
    static Days of(String text, LocalDate today) {
        String period = text.trim().toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(period);
        if (range.matches()) {
            return new Days(date(range.group(1)), date(range.group(2) == null ? range.group(1) : range.group(2)));
        }
        Matcher last = LAST.matcher(period);
        LocalDate yesterday = today.minusDays(1);
        if (last.matches()) {
            return new Days(today.minusDays(Long.parseLong(last.group(1))), yesterday);
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1L);
        return switch (period) {
            case "today" -> new Days(today, today);
            case "yesterday" -> new Days(yesterday, yesterday);
            case "this_week", "this_week_mon_today" -> new Days(monday, today);
            case "this_week_sun_today" -> new Days(sunday, today);
            case "last_week", "last_week_mon_sun" -> new Days(monday.minusDays(7), monday.minusDays(1));
            case "last_week_sun_sat" -> new Days(sunday.minusDays(7), sunday.minusDays(1));
            case "this_month" -> new Days(today.withDayOfMonth(1), today);
            case "last_month" ->
                new Days(
                        today.withDayOfMonth(1).minusMonths(1),
                        today.withDayOfMonth(1).minusDays(1));
            case "this_quarter" -> new Days(quarter, today);
            case "last_quarter" -> new Days(quarter.minusMonths(3), quarter.minusDays(1));
            case "this_year" -> new Days(today.withDayOfYear(1), today);
            case "last_year" ->
                new Days(
                        today.withDayOfYear(1).minusYears(1),
                        today.withDayOfYear(1).minusDays(1));
            case "maximum" -> new Days(today.minusMonths(MONTHS_KEPT).plusDays(1), today);
            default ->
                throw new ValidationException("period is '" + text
                        + "': use today, yesterday, last_3d, last_7d, last_14d, last_28d, last_30d, last_90d, this_week,"
                        + " last_week, this_month, last_month, this_quarter, last_quarter, this_year, last_year, maximum,"
                        + " or two dates such as 2026-11-01..2026-11-14.");
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ValidationException("'" + text + "' is not a date: write YYYY-MM-DD.");
        }
    }
}
