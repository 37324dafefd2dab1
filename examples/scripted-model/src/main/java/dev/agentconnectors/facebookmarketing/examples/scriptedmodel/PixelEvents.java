package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up a pixel's events, whether a record holds one event's total or one hour with the counts of several events. */
final class PixelEvents {
    private PixelEvents() {}

    /** Records with {@code event} and {@code count}. */
    static List<Row> totals(List<Row> stats) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (Row stat : stats) {
            if (stat.has("event")) {
                totals.merge(stat.text("event"), count(stat), BigDecimal::add);
            } else {
                stat.json().path("data").forEach(each -> {
                    Row event = new Row(each);
                    totals.merge(event.text("value"), event.numberOrZero("count"), BigDecimal::add);
                });
            }
        }
        return totals.entrySet().stream()
                .map(entry -> new Row(Json.object()
                        .put("event", entry.getKey())
                        .put("count", entry.getValue().toPlainString())))
                .toList();
    }

    private static BigDecimal count(Row stat) {
        if (stat.has("total_count")) {
            return stat.numberOrZero("total_count");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode each : stat.json().path("data")) {
            sum = sum.add(new Row(each).numberOrZero("value"));
        }
        return sum;
    }
}
