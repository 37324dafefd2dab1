package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the period of a {@link Report} is compared with. */
public enum Comparison {
    /** As many days right before; for a month, or its first days, the same days of the month before. */
    PREVIOUS_PERIOD,
    /** The same days of the week before; for at most seven days. */
    SAME_DAYS_LAST_WEEK,
    /** The same days of the year before. */
    LAST_YEAR;

    /**
     * What it is called in requests.
     *
     * @return such as {@code previous_period}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Comparison> of(String text) {
        String wanted = text.trim().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(one -> one.wireName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ValidationException("compare_to is '" + text + "': use one of "
                        + Arrays.stream(values()).map(Comparison::wireName).collect(Collectors.joining(", ")) + ".")));
    }

    Days before(Days period) {
        return switch (this) {
            case PREVIOUS_PERIOD -> previous(period);
            case SAME_DAYS_LAST_WEEK -> {
                if (period.length() > 7) {
                    throw new ValidationException("same_days_last_week compares at most 7 days, and the period has "
                            + period.length() + ": use previous_period.");
                }
                yield new Days(period.since().minusDays(7), period.until().minusDays(7));
            }
            case LAST_YEAR ->
                new Days(period.since().minusYears(1), period.until().minusYears(1));
        };
    }

    private static Days previous(Days period) {
        LocalDate since = period.since();
        LocalDate until = period.until();
        if (since.getDayOfMonth() == 1
                && period.length() > 7
                && YearMonth.from(since).equals(YearMonth.from(until))) {
            YearMonth before = YearMonth.from(since).minusMonths(1);
            boolean whole = until.equals(YearMonth.from(until).atEndOfMonth());
            int last = whole ? before.lengthOfMonth() : Math.min(until.getDayOfMonth(), before.lengthOfMonth());
            return new Days(before.atDay(1), before.atDay(last));
        }
        return new Days(since.minusDays(period.length()), since.minusDays(1));
    }
}
