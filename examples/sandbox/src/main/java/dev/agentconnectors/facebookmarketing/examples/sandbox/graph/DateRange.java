package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range of days.
 *
 * @param since the first day
 * @param until the last day, included
 */
record DateRange(LocalDate since, LocalDate until) {
    private static final int MONTHS_KEPT = 37;

    /** The range that insights parameters ask for: {@code time_range} before {@code date_preset} before 30 days. */
    static DateRange parse(Params params, LocalDate today) {
        if (params.has("time_range")) {
            return range(params.object("time_range").orElseThrow(), "time_range", today);
        }
        return preset(params.get("date_preset", "last_30d"), today);
    }

    /** The ranges of {@code time_ranges}. */
    static List<DateRange> parseAll(Params params, LocalDate today) {
        List<DateRange> ranges = new ArrayList<>();
        for (Object item : params.array("time_ranges").orElse(List.of())) {
            if (!(item instanceof Map<?, ?> range)) {
                throw invalid("Must be JSON objects with since and until", "time_ranges");
            }
            ranges.add(range(range, "time_ranges", today));
        }
        if (ranges.isEmpty()) {
            throw GraphError.parameter("param time_ranges must be non-empty.", "time_ranges")
                    .asException();
        }
        return ranges;
    }

    /** The range from the first day of some ranges to the last. */
    static DateRange around(List<DateRange> ranges) {
        return ranges.stream()
                .reduce((left, right) -> new DateRange(
                        left.since().isBefore(right.since()) ? left.since() : right.since(),
                        left.until().isAfter(right.until()) ? left.until() : right.until()))
                .orElseThrow();
    }

    private static DateRange range(Map<?, ?> range, String name, LocalDate today) {
        DateRange parsed = new DateRange(day(range.get("since"), name), day(range.get("until"), name));
        if (parsed.since().isAfter(parsed.until())) {
            throw invalid("The since date must not be after the until date", name);
        }
        if (parsed.since().isBefore(today.minusMonths(MONTHS_KEPT))) {
            throw new GraphError(
                            400,
                            "OAuthException",
                            3018,
                            0,
                            "(#3018) The start date of the time range cannot be beyond 37 months from the current date",
                            null,
                            null,
                            List.of(name))
                    .asException();
        }
        return parsed;
    }

    /** Cuts the range into pieces: of so many days, of calendar months, or one piece for all days. */
    List<DateRange> pieces(String increment) {
        if (increment.equals("all_days")) {
            return List.of(this);
        }
        List<DateRange> pieces = new ArrayList<>();
        LocalDate from = since;
        while (!from.isAfter(until)) {
            LocalDate to = increment.equals("monthly")
                    ? from.with(TemporalAdjusters.lastDayOfMonth())
                    : from.plusDays(Long.parseLong(increment) - 1);
            pieces.add(new DateRange(from, to.isAfter(until) ? until : to));
            from = to.plusDays(1);
        }
        return pieces;
    }

    private static DateRange preset(String preset, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate year = today.withDayOfYear(1);
        return switch (preset) {
            case "today" -> new DateRange(today, today);
            case "yesterday" -> new DateRange(yesterday, yesterday);
            case "last_3d" -> new DateRange(today.minusDays(3), yesterday);
            case "last_7d" -> new DateRange(today.minusDays(7), yesterday);
            case "last_14d" -> new DateRange(today.minusDays(14), yesterday);
            case "last_28d" -> new DateRange(today.minusDays(28), yesterday);
            case "last_30d" -> new DateRange(today.minusDays(30), yesterday);
            case "last_90d" -> new DateRange(today.minusDays(90), yesterday);
            case "this_month" -> new DateRange(month, today);
            case "last_month" -> new DateRange(month.minusMonths(1), month.minusDays(1));
            case "this_quarter" -> new DateRange(quarter, today);
            case "last_quarter" -> new DateRange(quarter.minusMonths(3), quarter.minusDays(1));
            case "this_year" -> new DateRange(year, today);
            case "last_year" -> new DateRange(year.minusYears(1), year.minusDays(1));
            case "this_week_mon_today" -> new DateRange(monday, today);
            case "this_week_sun_today" -> new DateRange(sunday, today);
            case "last_week_mon_sun" -> new DateRange(monday.minusDays(7), monday.minusDays(1));
            case "last_week_sun_sat" -> new DateRange(sunday.minusDays(7), sunday.minusDays(1));
            case "maximum" -> new DateRange(today.minusMonths(MONTHS_KEPT), today);
            default ->
                throw GraphError.parameter("Param date_preset must be a known preset, not " + preset, "date_preset")
                        .asException();
        };
    }

    private static LocalDate day(@Nullable Object text, String name) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeParseException e) {
            throw invalid("Must be a JSON object with since and until, each YYYY-MM-DD", name);
        }
    }

    private static GraphException invalid(String message, String name) {
        return GraphError.parameter("Param " + name + " is invalid: " + message, name)
                .asException();
    }
}
