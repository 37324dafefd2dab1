package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lists of actions in an insights row. {@code value} counts what the account's own attribution setting
 * counts; a window that was asked for by name stands beside it.
 *
 * @param windows the attribution windows asked for
 * @param byDevice whether every action is divided by the device on which it happened
 */
record ActionStats(List<String> windows, boolean byDevice) {
    static final ActionStats PLAIN = new ActionStats(List.of(), false);
    /** The fields that are such lists: nothing can be sorted or filtered by them. */
    static final Set<String> FIELDS = Set.of("actions", "action_values", "cost_per_action_type", "purchase_roas");

    /** How many hundredths of the whole count happened within a window; windows that were withdrawn are not there. */
    private static final Map<String, Integer> PERCENT_WITHIN =
            Map.of("1d_click", 62, "7d_click", 88, "28d_click", 100, "1d_view", 12, "1d_ev", 4);

    private static final Map<String, Integer> PERCENT_ON_DEVICE = devices();

    private static Map<String, Integer> devices() {
        Map<String, Integer> devices = new LinkedHashMap<>();
        devices.put("android_smartphone", 38);
        devices.put("iphone", 42);
        devices.put("desktop", 20);
        return devices;
    }

    /** Adds the lists that have something in them. */
    void addTo(Map<String, Object> row, Metrics metrics, BigDecimal spend, BigDecimal value) {
        List<Object> counts = new ArrayList<>();
        List<Object> costs = new ArrayList<>();
        actions(metrics)
                .forEach((type, whole) -> parts(whole).forEach((device, count) -> {
                    counts.add(stat(type, device, percent -> countText(count * percent / 100)));
                    costs.add(stat(type, device, percent -> costText(spend, count * percent / 100)));
                }));
        if (!counts.isEmpty()) {
            row.put("actions", counts);
            row.put("cost_per_action_type", costs);
        }
        if (metrics.purchases() == 0) {
            return;
        }
        List<Object> values = new ArrayList<>();
        List<Object> returns = new ArrayList<>();
        // Of unscaled amounts, lest a part be rounded: they add up to the whole.
        parts(value.unscaledValue().longValueExact()).forEach((device, part) -> {
            BigDecimal worth = BigDecimal.valueOf(part, value.scale());
            values.add(
                    stat("purchase", device, percent -> within(worth, percent).toPlainString()));
            if (spend.signum() > 0) {
                returns.add(
                        stat("omni_purchase", device, percent -> InsightsRow.divide(within(worth, percent), spend)));
            }
        });
        row.put("action_values", values);
        if (!returns.isEmpty()) {
            row.put("purchase_roas", returns);
        }
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

    private Map<String, Long> parts(long whole) {
        if (!byDevice) {
            return Map.of("", whole);
        }
        Map<String, Long> parts = new LinkedHashMap<>();
        long sum = 0;
        int percent = 0;
        for (Map.Entry<String, Integer> device : PERCENT_ON_DEVICE.entrySet()) {
            percent += device.getValue();
            long until = whole * percent / 100;
            if (until > sum) {
                parts.put(device.getKey(), until - sum);
            }
            sum = until;
        }
        return parts;
    }

    /** Writes an entry: the value of all windows together, and of each that was asked for and has one. */
    private Map<String, Object> stat(String type, String device, IntFunction<@Nullable String> ofPercent) {
        Map<String, Object> stat = new LinkedHashMap<>();
        if (!device.isEmpty()) {
            stat.put(Breakdowns.DEVICE, device);
        }
        stat.put("action_type", type);
        put(stat, "value", ofPercent.apply(100));
        for (String window : windows) {
            Integer percent = PERCENT_WITHIN.get(window);
            if (percent != null) {
                put(stat, window, ofPercent.apply(percent));
            }
        }
        return stat;
    }

    private static void put(Map<String, Object> stat, String name, @Nullable String value) {
        if (value != null) {
            stat.put(name, value);
        }
    }

    private static @Nullable String countText(long count) {
        return count == 0 ? null : Long.toString(count);
    }

    private static @Nullable String costText(BigDecimal spend, long count) {
        return count == 0 ? null : InsightsRow.divide(spend, BigDecimal.valueOf(count));
    }

    private static BigDecimal within(BigDecimal worth, int percent) {
        return worth.multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), worth.scale(), RoundingMode.DOWN);
    }
}
