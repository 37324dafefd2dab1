package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a question is about.
 *
 * @param label for people
 * @param since the first day
 * @param until the last day
 * @param preset Facebook's name for it; empty if it has none
 */
record Period(String label, LocalDate since, LocalDate until, String preset) {
    private static final Set<Integer> PRESETS = Set.of(3, 7, 14, 28, 30, 90);
    private static final Pattern LAST_DAYS =
            Pattern.compile("(?i)\\b(?:last|past|previous)\\s+(\\d{1,3}|seven)\\s+days?\\b");
    private static final Pattern LAST_WEEK = Pattern.compile("(?i)\\b(?:last|past) week\\b");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(today|yesterday|this month|last month|this year)\\b");

    /** The period that the prompt names, or else the usual one for the question. */
    static Period of(Prompt prompt, LocalDate today, String otherwise) {
        Matcher days = LAST_DAYS.matcher(prompt.text());
        if (days.find()) {
            return lastDays(days.group(1).equalsIgnoreCase("seven") ? 7 : Integer.parseInt(days.group(1)), today);
        }
        if (LAST_WEEK.matcher(prompt.text()).find()) {
            return lastDays(7, today);
        }
        Matcher named = NAMED.matcher(prompt.text());
        if (named.find()) {
            return named(named.group(1).toLowerCase(Locale.ROOT), today);
        }
        return otherwise.equals("last 7 days") ? lastDays(7, today) : named(otherwise, today);
    }

    /** Facebook's "last n days" end with yesterday. */
    static Period lastDays(int days, LocalDate today) {
        int count = Math.max(1, days);
        String preset = PRESETS.contains(count) ? "last_" + count + "d" : "";
        return new Period("the last " + count + " days", today.minusDays(count), today.minusDays(1), preset);
    }

    private static Period named(String name, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        return switch (name) {
            case "today" -> new Period(name, today, today, name);
            case "yesterday" -> new Period(name, today.minusDays(1), today.minusDays(1), name);
            case "last month" -> new Period(name, first.minusMonths(1), first.minusDays(1), "last_month");
            case "this year" -> new Period(name, today.withDayOfYear(1), today, "this_year");
            default -> new Period("this month", first, today, "this_month");
        };
    }

    /** As parameters of an Insights call. */
    Map<String, Object> params() {
        return preset.isEmpty()
                ? Map.of("time_range", Map.of("since", since.toString(), "until", until.toString()))
                : Map.of("date_preset", preset);
    }

    /** As conditions on daily records. */
    SearchQuery within(SearchQuery query) {
        return query.where("gte", "date_start", since.toString()).where("lte", "date_start", until.toString());
    }

    /** The dates as records of the result state them, or else this period's own. */
    String dates(List<Row> rows) {
        String from = rows.stream()
                .map(row -> row.text("date_start"))
                .filter(d -> !d.isEmpty())
                .min(String::compareTo)
                .orElse(since.toString());
        String to = rows.stream()
                .map(row -> row.text("date_stop"))
                .filter(d -> !d.isEmpty())
                .max(String::compareTo)
                .orElse(until.toString());
        return from + " to " + to;
    }
}
