package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Splits what an ad delivered on a day by who saw it, where, on what and when. The parts are whole numbers and add up
 * exactly to the day, whatever they are grouped by; which part an odd click falls to depends on nothing but the ad, the
 * day and the part, so that the same world always has the same breakdowns.
 */
public final class Segments {
    private final Store store;
    private final SegmentKind kind;
    private final Map<String, List<Cell>> cellsByAdSet = new HashMap<>();

    /**
     * Prepares to split.
     *
     * @param store where the audiences of the ad sets are
     * @param kind what to split by
     */
    public Segments(Store store, SegmentKind kind) {
        this.store = store;
        this.kind = kind;
    }

    /**
     * A part of a day.
     *
     * @param values the values that mark it, by breakdown, such as {@code age=25-34} and {@code gender=female}
     * @param metrics what was counted in it
     */
    public record Segment(Map<String, String> values, Metrics metrics) {}

    /**
     * One of the parts into which everything is split.
     *
     * @param values the values that mark it
     * @param views its share of what is shown, in any unit
     * @param clicking how gladly people click there, 1 for as gladly as everywhere
     * @param buying how gladly those who click buy there, 1 for as gladly as everywhere
     */
    record Cell(Map<String, String> values, double views, double clicking, double buying) {}

    /**
     * Splits a day.
     *
     * @param row what an ad delivered on a day
     * @return the parts in which there was something
     */
    public List<Segment> of(DailyRow row) {
        List<Cell> cells = cellsByAdSet.computeIfAbsent(
                row.adsetId(), id -> kind.cells(store.firstTargeting(id), store.country(row.accountId())));
        double[] views = new double[cells.size()];
        double[] clicks = new double[cells.size()];
        double[] sales = new double[cells.size()];
        for (int index = 0; index < views.length; index++) {
            Cell cell = cells.get(index);
            views[index] = cell.views() * (0.8 + 0.4 * chance(row.adId() + cell.values()));
            clicks[index] = views[index] * cell.clicking();
            sales[index] = clicks[index] * cell.buying();
        }
        return split(row, cells, views, clicks, sales);
    }

    private static List<Segment> split(
            DailyRow row, List<Cell> cells, double[] views, double[] clicks, double[] sales) {
        Metrics whole = row.metrics();
        String day = row.adId() + row.date();
        Parts shown = new Parts(views, chance(day));
        Parts clicked = new Parts(clicks, chance(day + "clicks"));
        Parts bought = new Parts(sales, chance(day + "sales"));
        List<Segment> segments = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            long reach = shown.of(whole.summedReach(), index);
            Metrics part = new Metrics(
                    shown.of(whole.impressions(), index),
                    clicked.of(whole.clicks(), index),
                    shown.of(whole.spend(), index),
                    clicked.of(whole.linkClicks(), index),
                    clicked.of(whole.landingPageViews(), index),
                    clicked.of(whole.engagements(), index),
                    bought.of(whole.leads(), index),
                    bought.of(whole.purchases(), index),
                    bought.worth(whole.purchaseValue(), whole.purchases(), index),
                    reach,
                    reach);
            if (!part.equals(Metrics.NONE)) {
                segments.add(new Segment(cells.get(index).values(), part));
            }
        }
        return segments;
    }

    /** A number from 0 to below 1 that belongs to a text and to no random generator: none is used up by reading. */
    private static double chance(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        long mixed = crc.getValue() * 0x9E3779B97F4A7C15L;
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** Cuts whole numbers at the running sums of the weights; the cut begins at a chance, lest the last part get all. */
    private static final class Parts {
        private final double[] ends;
        private final double chance;

        Parts(double[] weights, double chance) {
            this.chance = chance;
            ends = new double[weights.length + 1];
            for (int index = 0; index < weights.length; index++) {
                ends[index + 1] = ends[index] + weights[index];
            }
            double sum = ends[weights.length];
            for (int index = 0; index < weights.length; index++) {
                ends[index] /= sum;
            }
            ends[weights.length] = 1;
        }

        long of(long whole, int index) {
            return until(whole, index + 1) - until(whole, index);
        }

        /** What the purchases of a part were worth: as much of the value as of the purchases. */
        long worth(long value, long purchases, int index) {
            return purchases == 0
                    ? 0
                    : value * until(purchases, index + 1) / purchases - value * until(purchases, index) / purchases;
        }

        private long until(long whole, int end) {
            return (long) Math.floor(whole * ends[end] + chance);
        }
    }
}
