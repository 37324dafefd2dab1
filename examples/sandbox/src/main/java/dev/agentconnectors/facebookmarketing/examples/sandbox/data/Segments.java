package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            views[index] = cell.views() * (0.8 + 0.4 * Chance.of(row.adId() + cell.values()));
            clicks[index] = views[index] * cell.clicking();
            sales[index] = clicks[index] * cell.buying();
        }
        return split(row, cells, views, clicks, sales);
    }

    private static List<Segment> split(
            DailyRow row, List<Cell> cells, double[] views, double[] clicks, double[] sales) {
        Metrics whole = row.metrics();
        String day = row.adId() + row.date();
        Parts shown = new Parts(views, Chance.of(day));
        Parts clicked = new Parts(clicks, Chance.of(day + "clicks"));
        Parts bought = new Parts(sales, Chance.of(day + "sales"));
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
}
