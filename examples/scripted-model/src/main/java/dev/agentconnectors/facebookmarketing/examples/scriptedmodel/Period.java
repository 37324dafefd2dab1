package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final Map<String, Function<LocalDate, Period>> NAMED = named();
    private static final Map<String, Month> MONTHS = Stream.of(Month.values())
            .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                    .map(style -> Map.entry(month.getDisplayName(style, Locale.ENGLISH), month)))
            .collect(Collectors.toMap(e -> e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> a));

    private static final String MONTH = "(?:" + String.join("|", MONTHS.keySet()) + ")";
    private static final String YEAR = "20\\d\\d";
    private static final String NTH = "\\d{1,2}(?: ?(?:st|nd|rd|th))?";
    private static final String DAY = "(?:\\d{4}-\\d{2}-\\d{2}|(?:the )?" + NTH + "(?: of)? " + MONTH + "(?: " + YEAR
            + ")?|" + MONTH + " (?:the )?" + NTH + "(?: ,)?(?: " + YEAR + ")?|yesterday|today)";
    private static final String WHOLE_MONTH = MONTH + "(?: (?:of )?" + YEAR + ")?";
    private static final String TO = " (?:and|to|until|till|through) ";
    /** What names a period among words: group 1. */
    static final Pattern ANY = Pattern.compile(" (?:in |on |over |for |during |within |from |of )?(?:the )?("
            + "(?:since|after) (?:" + DAY + "|" + WHOLE_MONTH + ")"
            + "|(?:between )?(?:" + DAY + "|\\d{1,2})" + TO + DAY
            + "|(?:last|past|previous) " + Reading.COUNT + " (?:days?|weeks?|months?)"
            + "|(?:" + phrases() + ")(?! budget)"
            + "|" + DAY + "|(?<=(?:in|of|during|for) )may|(?!may )" + WHOLE_MONTH + "|may " + YEAR
            + "|(?<=(?:in|of|during|for) )" + YEAR
            + ")(?: s)?(?= )");

    private static final Pattern COUNTED = Pattern.compile("(?:last|past|previous) (\\w+) (day|week|month)s?");
    private static final Pattern RANGE = Pattern.compile("(?:between )?(" + DAY + "|\\d{1,2})" + TO + "(" + DAY + ")");

    private static Map<String, Function<LocalDate, Period>> named() {
        Map<String, Function<LocalDate, Period>> named = new HashMap<>();
        for (String line : Lexicon.lines("periods.txt")) {
            String[] column = line.split(" ?\\| ?", -1);
            Function<LocalDate, Period> period =
                    today -> new Period(column[0], moved(column[2], today), moved(column[3], today), column[1]);
            Stream.concat(Stream.of(column[0].replaceFirst("^the ", "")), Stream.of(column[4].split("; ", -1)))
                    .filter(phrase -> !phrase.isBlank())
                    .forEach(phrase -> named.put(phrase, period));
        }
        return named;
    }

    private static String phrases() {
        // The longest first: "last week" must not hide "last weekend".
        return NAMED.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }

    private static LocalDate moved(String day, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate from = switch (day.replaceAll("\\W.*", "")) {
            case "week" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "month" -> month;
            case "quarter" -> month.minusMonths((month.getMonthValue() - 1) % 3);
            case "year" -> today.withDayOfYear(1);
            default -> today;
        };
        String move = day.replaceAll("^\\w+", "");
        int count = move.isEmpty() ? 0 : Integer.parseInt(move.substring(0, move.length() - 1));
        return move.endsWith("m")
                ? from.plusMonths(count)
                : move.endsWith("y") ? from.plusYears(count) : from.plusDays(count);
    }

    /** The period that a text of {@link #ANY} names; empty if there is no such day. */
    static Optional<Period> of(String text, LocalDate today) {
        try {
            return Optional.of(read(text, today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period read(String text, LocalDate today) {
        if (NAMED.containsKey(text)) {
            return NAMED.get(text).apply(today);
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            int count = Reading.number(counted.group(1));
            return counted.group(2).equals("month")
                    ? new Period("the last " + count + " months", today.minusMonths(count), today.minusDays(1), "")
                    : lastDays(counted.group(2).equals("week") ? 7 * count : count, today);
        }
        if (text.matches(YEAR)) {
            LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
            return new Period(text, first, first.plusYears(1).minusDays(1), "");
        }
        if (text.matches(WHOLE_MONTH)) {
            YearMonth month = month(text, today);
            LocalDate end =
                    month.atDay(1).isAfter(today) || month.atEndOfMonth().isBefore(today)
                            ? month.atEndOfMonth()
                            : today;
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
            return new Period(name, month.atDay(1), end, "");
        }
        if (text.matches("(?:since|after) .*")) {
            String start = text.substring(6);
            LocalDate from = start.matches(WHOLE_MONTH) ? month(start, today).atDay(1) : day(start, today);
            from = text.startsWith("after") ? from.plusDays(1) : from;
            return new Period("the time since " + from, from, today, "");
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            LocalDate until = day(range.group(2), today);
            LocalDate from = range.group(1).matches("\\d{1,2}")
                    ? until.withDayOfMonth(Integer.parseInt(range.group(1)))
                    : day(range.group(1), today);
            return new Period(from + " to " + until, from, until, "");
        }
        LocalDate only = day(text, today);
        return new Period(only.toString(), only, only, "");
    }

    private static LocalDate day(String text, LocalDate today) {
        if (NAMED.containsKey(text)) {
            return NAMED.get(text).apply(today).since();
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text);
        }
        int number = Integer.parseInt(found("\\b\\d{1,2}(?!\\d)", text).orElse("0"));
        Month named = MONTHS.get(found(MONTH, text).orElse(""));
        Optional<String> year = found(YEAR, text);
        LocalDate date = LocalDate.of(year.map(Integer::valueOf).orElse(today.getYear()), named, number);
        return year.isEmpty() && date.isAfter(today) ? date.minusYears(1) : date;
    }

    /** A month without a year is the last of that name that has begun. */
    private static YearMonth month(String text, LocalDate today) {
        Optional<String> year = found(YEAR, text);
        YearMonth named =
                YearMonth.of(year.map(Integer::valueOf).orElse(today.getYear()), MONTHS.get(text.split(" ", 2)[0]));
        return year.isEmpty() && named.isAfter(YearMonth.from(today)) ? named.minusYears(1) : named;
    }

    private static Optional<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Facebook's "last n days" end with yesterday. */
    static Period lastDays(int days, LocalDate today) {
        int count = Math.max(1, days);
        String preset = Set.of(3, 7, 14, 28, 30, 90).contains(count) ? "last_" + count + "d" : "";
        return new Period("the last " + count + " days", today.minusDays(count), today.minusDays(1), preset);
    }

    /** The period right before that compares with this one: the whole earlier month, the same days of last week, or as many days. */
    Period before() {
        return switch (preset) {
            case "this_month" ->
                new Period("the same days of last month", since.minusMonths(1), until.minusMonths(1), "");
            case "last_month" -> new Period("the month before", since.minusMonths(1), since.minusDays(1), "");
            case "this_week_mon_today" ->
                new Period("the same days of last week", since.minusDays(7), until.minusDays(7), "");
            default ->
                new Period(
                        days() == 1 ? "the day before" : "the " + days() + " days before",
                        since.minusDays(days()),
                        since.minusDays(1),
                        "");
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
        String preposition = label.equals(since.toString()) ? "on " : label.equals("all time") ? "over " : "in ";
        return (bare ? "" : preposition) + text();
    }

    /** For people: with its dates, unless it is named by them. */
    String text() {
        String dates = since.equals(until) ? since.toString() : since + " to " + until;
        return label.contains(since.toString()) ? label : label + " (" + dates + ")";
    }
}
