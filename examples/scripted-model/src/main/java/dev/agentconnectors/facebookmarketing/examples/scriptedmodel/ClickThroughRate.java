package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Clicks per impression, in per cent. */
final class ClickThroughRate {
    /** With fewer impressions one accidental click would top the list. */
    static final long ENOUGH_IMPRESSIONS = 100;

    private ClickThroughRate() {}

    /** As reported, or else from clicks and impressions. */
    static BigDecimal of(Row row) {
        BigDecimal impressions = row.numberOrZero("impressions");
        return row.number("ctr")
                .orElseGet(() -> impressions.signum() == 0
                        ? BigDecimal.ZERO
                        : row.numberOrZero("clicks")
                                .multiply(BigDecimal.valueOf(100))
                                .divide(impressions, 6, RoundingMode.HALF_UP));
    }

    static String text(Row row) {
        return of(row).setScale(2, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** Records that do not say their impressions count as having enough. */
    static List<Row> withImpressions(List<Row> rows, long least) {
        return rows.stream()
                .filter(row -> row.number("impressions")
                        .map(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                        .orElse(true))
                .toList();
    }

    static List<Row> highestFirst(List<Row> rows, long leastImpressions) {
        return withImpressions(rows, leastImpressions).stream()
                .sorted(Comparator.comparing(ClickThroughRate::of).reversed())
                .toList();
    }
}
