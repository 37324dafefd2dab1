package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Currencies;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes sums as the fields of an insights row: numbers as strings, money in major units, ratios where they exist. */
public final class InsightsRow {
    private static final Set<String> FIELDS =
            GraphDescription.get().node("AdsInsights").fields().keySet();
    private static final List<String> BREAKDOWNS = GraphDescription.get().values("AdsInsights.EnumBreakdowns");

    private InsightsRow() {}

    /**
     * Writes sums.
     *
     * @param metrics the sums
     * @param currency the ISO code of the ad account's currency
     * @return the fields by name
     */
    public static Map<String, Object> of(Metrics metrics, String currency) {
        return of(metrics, currency, ActionStats.PLAIN);
    }

    static Map<String, Object> of(Metrics metrics, String currency, ActionStats stats) {
        BigDecimal spend = Currencies.major(metrics.spend(), currency);
        BigDecimal value = Currencies.major(metrics.purchaseValue(), currency);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("impressions", Long.toString(metrics.impressions()));
        row.put("reach", Long.toString(metrics.reach()));
        row.put("clicks", Long.toString(metrics.clicks()));
        row.put("inline_link_clicks", Long.toString(metrics.linkClicks()));
        row.put("inline_post_engagement", Long.toString(metrics.engagements()));
        row.put("spend", spend.toPlainString());
        ratio(row, "frequency", BigDecimal.valueOf(metrics.impressions()), 1, metrics.reach());
        ratio(row, "ctr", BigDecimal.valueOf(metrics.clicks()), 100, metrics.impressions());
        ratio(row, "inline_link_click_ctr", BigDecimal.valueOf(metrics.linkClicks()), 100, metrics.impressions());
        ratio(row, "cpc", spend, 1, metrics.clicks());
        ratio(row, "cpm", spend, 1000, metrics.impressions());
        ratio(row, "cpp", spend, 1000, metrics.reach());
        ratio(row, "cost_per_inline_link_click", spend, 1, metrics.linkClicks());
        stats.addTo(row, metrics, spend, value);
        return row;
    }

    /** Whether a field can be asked for: breakdowns cannot, they come along with the rows that they make. */
    static boolean isField(String name) {
        return FIELDS.contains(name) && !BREAKDOWNS.contains(name);
    }

    private static void ratio(Map<String, Object> row, String field, BigDecimal part, int factor, long whole) {
        if (whole > 0) {
            row.put(field, divide(part.multiply(BigDecimal.valueOf(factor)), BigDecimal.valueOf(whole)));
        }
    }

    static String divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_UP).toPlainString();
    }
}
