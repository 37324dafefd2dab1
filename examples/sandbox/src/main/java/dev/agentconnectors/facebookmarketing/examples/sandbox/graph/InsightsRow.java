package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Currencies;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
        Map<String, Long> actions = actions(metrics);
        if (!actions.isEmpty()) {
            row.put("actions", stats(actions));
            row.put("cost_per_action_type", costs(actions, spend));
        }
        if (metrics.purchases() > 0) {
            row.put("action_values", List.of(stat("purchase", value.toPlainString())));
            row.put("purchase_roas", List.of(stat("omni_purchase", divide(value, spend))));
        }
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

    private static String divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_UP).toPlainString();
    }

    private static Map<String, Long> actions(Metrics metrics) {
        Map<String, Long> actions = new LinkedHashMap<>();
        actions.put("link_click", metrics.linkClicks());
        actions.put("landing_page_view", metrics.landingPageViews());
        actions.put("post_engagement", metrics.engagements());
        actions.put("lead", metrics.leads());
        actions.put("purchase", metrics.purchases());
        actions.values().removeIf(count -> count == 0);
        return actions;
    }

    private static List<Object> stats(Map<String, Long> actions) {
        List<Object> stats = new ArrayList<>();
        actions.forEach((type, count) -> stats.add(stat(type, Long.toString(count))));
        return stats;
    }

    private static List<Object> costs(Map<String, Long> actions, BigDecimal spend) {
        List<Object> costs = new ArrayList<>();
        actions.forEach((type, count) -> costs.add(stat(type, divide(spend, BigDecimal.valueOf(count)))));
        return costs;
    }

    private static Map<String, Object> stat(String type, String value) {
        Map<String, Object> stat = new LinkedHashMap<>();
        stat.put("action_type", type);
        stat.put("value", value);
        return stat;
    }
}
