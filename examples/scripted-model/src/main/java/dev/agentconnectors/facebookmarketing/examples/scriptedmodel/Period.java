package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days that a question is about.
 *
 * @param label for people
 * @param since the first day
 * @param until the last day
 * @param preset Facebook's name for it; empty if it has none
 */
record Period(String label, LocalDate since, LocalDate until, String preset) {
    private static final Map<String, Month> MONTHS = Stream.of(Month.values())
            .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                    .map(style -> Map.entry(
                            month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    private static final String MONTH = "(?:" + String.join("|", MONTHS.keySet()) + ")";
    private static final String YEAR = "20\\d\\d";
    private static final String DAY =
            "(?:\\d{4}-\\d{2}-\\d{2}|(?:the )?\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)? " + MONTH + "(?: " + YEAR + ")?|"
                    + MONTH + " (?:the )?\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: ,)?(?: " + YEAR + ")?|yesterday|today)";
    private static final String WHOLE_MONTH = MONTH + "(?: (?:of )?" + YEAR + ")?";
    private static final String NUMBER = "(?:\\d{1,3}|" + String.join("|", Reading.NUMBERS.keySet()) + ")";
    private static final Pattern ANY = Pattern.compile(" (?:in |on |over |for |during |within |from |of )?(?:the )?("
            + "(?:since|after) (?:" + DAY + "|" + WHOLE_MONTH + ")"
            + "|(?:between )?(?:" + DAY + "|\\d{1,2}) (?:and|to|until|till|through) " + DAY
            + "|(?:day|week) before (?:yesterday|last)"
            + "|(?:last|past|previous) " + NUMBER + " (?:days?|weeks?|months?)"
            + "|(?:today|yesterday)"
            + "|(?:this|last|past|previous|current) (?:week|month|quarter|year|weekend)"
            + "|(?:month|year) to date|mtd|ytd|all time|ever|since the beginning|lifetime(?! budget)"
            + "|" + DAY + "|(?<=(?:in|of|during|for) )may|(?!may )" + WHOLE_MONTH + "|may " + YEAR
            + "|(?<=(?:in|of|during|for) )" + YEAR
            + ")(?: s)?(?= )");
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern COUNTED = Pattern.compile("(?:last|past|previous) (\\w+) (day|week|month)s?");

    /** Tags what names a period. */
    static void tag(Clause clause) {
        clause.tagAll("period", ANY);
    }

    /** The period that a text of {@link #tag} names; empty if there is no such day. */
    static Optional<Period> of(String text, LocalDate today) {
        try {
            return Optional.of(read(text, today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period read(String text, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        switch (text.replaceFirst("^(past|previous) (?=week|month|quarter|year)", "last ")
                .replaceFirst("^current ", "this ")) {
            case "today" -> {
                return new Period("today", today, today, "today");
            }
            case "yesterday" -> {
                return day("yesterday", today.minusDays(1), "yesterday");
            }
            case "day before yesterday" -> {
                return day("the day before yesterday", today.minusDays(2), "");
            }
            case "this week" -> {
                return new Period("this week", week, today, "this_week_mon_today");
            }
            case "last week" -> {
                return new Period("last week", week.minusDays(7), week.minusDays(1), "last_week_mon_sun");
            }
            case "week before last" -> {
                return new Period("the week before last", week.minusDays(14), week.minusDays(8), "");
            }
            case "this weekend" -> {
                return new Period("this weekend", week.plusDays(5), week.plusDays(6), "");
            }
            case "last weekend" -> {
                return new Period("last weekend", week.minusDays(2), week.minusDays(1), "");
            }
            case "this month", "month to date", "mtd" -> {
                return new Period("this month", month, today, "this_month");
            }
            case "last month" -> {
                return new Period("last month", month.minusMonths(1), month.minusDays(1), "last_month");
            }
            case "this quarter" -> {
                return new Period("this quarter", quarter, today, "this_quarter");
            }
            case "last quarter" -> {
                return new Period("last quarter", quarter.minusMonths(3), quarter.minusDays(1), "last_quarter");
            }
            case "this year", "year to date", "ytd" -> {
                return new Period("this year", today.withDayOfYear(1), today, "this_year");
            }
            case "last year" -> {
                return year(today.getYear() - 1);
            }
            case "all time", "ever", "lifetime", "since the beginning" -> {
                return new Period("all time", today.minusMonths(36), today, "maximum");
            }
            default -> {
                return dated(text, today);
            }
        }
    }

    private static Period dated(String text, LocalDate today) {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            int count = Reading.NUMBERS.getOrDefault(counted.group(1), 0);
            count = count > 0 ? count : Integer.parseInt(counted.group(1));
            return switch (counted.group(2)) {
                case "week" -> lastDays(7 * count, today);
                case "month" ->
                    new Period("the last " + count + " months", today.minusMonths(count), today.minusDays(1), "");
                default -> lastDays(count, today);
            };
        }
        if (text.matches(YEAR)) {
            return year(Integer.parseInt(text));
        }
        if (text.matches(WHOLE_MONTH)) {
            YearMonth month = month(text, today);
            LocalDate end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
            return new Period(name, month.atDay(1), month.atDay(1).isAfter(today) ? month.atEndOfMonth() : end, "");
        }
        if (text.startsWith("since ") || text.startsWith("after ")) {
            String start = text.substring(6);
            LocalDate from = start.matches(WHOLE_MONTH) ? month(start, today).atDay(1) : day(start, today);
            from = text.startsWith("after") ? from.plusDays(1) : from;
            return new Period("the time since " + from, from, today, "");
        }
        Matcher date = DATE.matcher(text);
        String first = date.find() ? date.group() : text;
        if (!date.find()) {
            Matcher range = Pattern.compile("(?:between )?(\\d{1,2}) (?:and|to|until|till|through) (.+)")
                    .matcher(text);
            if (range.matches()) {
                LocalDate until = day(range.group(2), today);
                return range(until.withDayOfMonth(Integer.parseInt(range.group(1))), until);
            }
            LocalDate only = day(first, today);
            return day(only.toString(), only, "");
        }
        return range(day(first, today), day(date.group(), today));
    }

    private static Period range(LocalDate from, LocalDate to) {
        return new Period(from + " to " + to, from, to, "");
    }

    private static Period day(String label, LocalDate date, String preset) {
        return new Period(label, date, date, preset);
    }

    private static Period year(int year) {
        return new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "");
    }

    private static LocalDate day(String text, LocalDate today) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text);
        }
        if (text.equals("today") || text.equals("yesterday")) {
            return text.equals("today") ? today : today.minusDays(1);
        }
        Matcher year = Pattern.compile(YEAR).matcher(text);
        Matcher day = Pattern.compile("\\b(\\d{1,2})\\b").matcher(text);
        Matcher month = Pattern.compile(MONTH).matcher(text);
        if (!day.find() || !month.find()) {
            throw new DateTimeException(text);
        }
        Month named = MONTHS.get(month.group());
        int number = Integer.parseInt(day.group(1));
        if (year.find()) {
            return LocalDate.of(Integer.parseInt(year.group()), named, number);
        }
        LocalDate date = LocalDate.of(today.getYear(), named, number);
        return date.isAfter(today) ? date.minusYears(1) : date;
    }

    /** A month without a year is the last of that name that has begun. */
    private static YearMonth month(String text, LocalDate today) {
        Matcher year = Pattern.compile(YEAR).matcher(text);
        Month month = MONTHS.get(text.split(" ", 2)[0]);
        if (year.find()) {
            return YearMonth.of(Integer.parseInt(year.group()), month);
        }
        YearMonth named = YearMonth.of(today.getYear(), month);
        return named.isAfter(YearMonth.from(today)) ? named.minusYears(1) : named;
    }

    /** Facebook's "last n days" end with yesterday. */
    static Period lastDays(int days, LocalDate today) {
        int count = Math.max(1, days);
        return new Period(
                "the last " + count + " days",
                today.minusDays(count),
                today.minusDays(1),
                java.util.Set.of(3, 7, 14, 28, 30, 90).contains(count) ? "last_" + count + "d" : "");
    }

    /** What a question means that names no period. */
    static Period preset(String preset, LocalDate today) {
        return preset.equals("this_month")
                ? new Period("this month", today.withDayOfMonth(1), today, preset)
                : lastDays(Integer.parseInt(preset.replaceAll("\\D", "")), today);
    }

    /** The period right before that compares with this one: the whole earlier month, week, …, or as many days. */
    Period before() {
        return switch (preset) {
            case "this_month" ->
                new Period("the same days of last month", since.minusMonths(1), until.minusMonths(1), "");
            case "last_month" -> new Period("the month before", since.minusMonths(1), since.minusDays(1), "");
            case "this_week_mon_today" ->
                new Period("the same days of last week", since.minusDays(7), until.minusDays(7), "");
            default -> {
                long days = days();
                yield new Period(
                        days == 1 ? "the day before" : "the " + days + " days before",
                        since.minusDays(days),
                        since.minusDays(1),
                        "");
            }
        };
    }

    /** As parameters of an Insights call. */
    Map<String, Object> params() {
        return preset.isEmpty()
                ? Map.of("time_range", Map.of("since", since.toString(), "until", until.toString()))
                : Map.of("date_preset", preset);
    }

    long days() {
        return ChronoUnit.DAYS.between(since, until) + 1;
    }

    /** For people, as part of a sentence. */
    String in() {
        boolean bare = List.of("today", "yesterday").contains(label) || label.startsWith("the day before");
        return bare
                ? text()
                : (label.equals(since.toString()) ? "on " : label.equals("all time") ? "over " : "in ") + text();
    }

    String dates() {
        return since.equals(until) ? since.toString() : since + " to " + until;
    }

    /** For people: with its dates, unless it is named by them. */
    String text() {
        return label.contains(since.toString()) ? label : label + " (" + dates() + ")";
    }
}
