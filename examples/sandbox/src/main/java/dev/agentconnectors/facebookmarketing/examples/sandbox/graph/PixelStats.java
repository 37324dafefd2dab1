package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.PixelHour;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a pixel received, by event, by device or by the fields that came along, by the hour or by the day. */
final class PixelStats {
    private static final Duration DEFAULT_WINDOW = Duration.ofDays(7);
    private static final Duration HOURLY_UP_TO = Duration.ofDays(2);
    private static final Map<String, List<String>> DATA_FIELDS = Map.of(
            "Purchase", List.of("value", "currency", "content_ids"),
            "InitiateCheckout", List.of("value", "currency"),
            "AddToCart", List.of("value", "content_ids"),
            "ViewContent", List.of("content_ids"));

    private final Store store;

    PixelStats(Store store) {
        this.store = store;
    }

    Map<String, Object> read(Node pixel, Params params) {
        List<PixelHour> hours = store.pixelHours(pixel.id());
        Instant last = hours.get(hours.size() - 1).hour().plus(1, ChronoUnit.HOURS);
        Instant end = time(params, "end_time", last);
        Instant start = time(params, "start_time", end.minus(DEFAULT_WINDOW));
        if (start.isAfter(end)) {
            throw GraphError.parameter("Param start_time must not be after end_time", "start_time")
                    .asException();
        }
        String aggregation = params.oneOf("aggregation", List.of("event", "device", "custom_data_field"))
                .orElse("event");
        Function<PixelHour, List<String>> keys = switch (aggregation) {
            case "device" -> hour -> List.of(hour.device());
            case "custom_data_field" -> hour -> DATA_FIELDS.getOrDefault(hour.event(), List.of());
            default -> hour -> List.of(hour.event());
        };
        Map<String, List<PixelHour>> groups = new TreeMap<>();
        hours.stream()
                .filter(hour -> !hour.hour().isBefore(start) && hour.hour().isBefore(end))
                .forEach(hour -> keys.apply(hour)
                        .forEach(key -> groups.computeIfAbsent(key, unseen -> new ArrayList<>())
                                .add(hour)));
        ZoneId zone =
                ZoneId.of(store.node("act_" + pixel.accountId()).orElseThrow().text("timezone_name"));
        boolean hourly = Duration.between(start, end).compareTo(HOURLY_UP_TO) <= 0;
        List<Object> data = new ArrayList<>();
        groups.forEach((key, own) -> data.add(stat(key, aggregation, own, start, hourly, zone)));
        return Map.of("data", data);
    }

    private static Map<String, Object> stat(
            String key, String aggregation, List<PixelHour> hours, Instant start, boolean hourly, ZoneId zone) {
        Map<Instant, Long> counts = new TreeMap<>();
        for (PixelHour hour : hours) {
            Instant slot = hourly
                    ? hour.hour()
                    : hour.hour().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
            counts.merge(slot, hour.count(), Long::sum);
        }
        List<Object> points = new ArrayList<>();
        counts.forEach((slot, count) -> {
            Map<String, Object> point = new LinkedHashMap<>();
            point.put("timestamp", GraphTime.write(slot, zone));
            point.put("value", count);
            points.add(point);
        });
        long total = hours.stream().mapToLong(PixelHour::count).sum();
        Map<String, Object> stat = new LinkedHashMap<>();
        stat.put("event", key);
        stat.put("event_source", "WEB_ONLY");
        stat.put("aggregation", aggregation);
        stat.put("start_time", GraphTime.write(start, zone));
        stat.put("total_count", total);
        stat.put(
                "total_matched_count",
                hours.stream().mapToLong(PixelHour::matched).sum());
        stat.put("total_deduped_count", total);
        stat.put("test_events_count", 0);
        stat.put("data", points);
        return stat;
    }

    private static Instant time(Params params, String name, Instant otherwise) {
        String text = params.get(name);
        if (text == null) {
            return otherwise;
        }
        return GraphTime.read(text)
                .orElseThrow(() -> GraphError.parameter("Param " + name + " must be a time", name)
                        .asException());
    }
}
