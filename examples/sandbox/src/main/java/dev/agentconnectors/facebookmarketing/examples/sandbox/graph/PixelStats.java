package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.PixelHour;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a pixel received: a row for each hour, with a count for each event, device or whatever it is grouped by. */
final class PixelStats {
    private static final Duration DEFAULT_WINDOW = Duration.ofDays(7);
    private static final Map<String, List<String>> DATA_FIELDS = Map.of(
            "Purchase", List.of("value", "currency", "content_ids"),
            "InitiateCheckout", List.of("value", "currency"),
            "AddToCart", List.of("value", "content_ids"),
            "ViewContent", List.of("content_ids"));
    /** What the pixels of the sandbox can be grouped by; by everything else there is nothing to count. */
    private static final Map<String, Function<PixelHour, List<String>>> GROUPS = Map.of(
            "event", hour -> List.of(hour.event()),
            "event_total_counts", hour -> List.of(hour.event()),
            "event_source", hour -> List.of("WEB_ONLY"),
            "device_type", hour -> List.of(hour.device().toLowerCase(Locale.ROOT)),
            "pixel_fire", hour -> List.of("pixel_fire"),
            "custom_data_field", hour -> DATA_FIELDS.getOrDefault(hour.event(), List.of()));

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
        String aggregation = params.get("aggregation", "event");
        Function<PixelHour, List<String>> group = GROUPS.getOrDefault(aggregation, hour -> List.of());
        String event = params.get("event", "");
        Map<Instant, Map<String, Long>> counts = new TreeMap<>();
        hours.stream()
                .filter(hour -> !hour.hour().isBefore(start) && hour.hour().isBefore(end))
                .filter(hour -> event.isEmpty() || event.equals(hour.event()))
                .forEach(hour -> group.apply(hour)
                        .forEach(value -> counts.computeIfAbsent(hour.hour(), unseen -> new TreeMap<>())
                                .merge(value, hour.count(), Long::sum)));
        ZoneId zone =
                ZoneId.of(store.node("act_" + pixel.accountId()).orElseThrow().text("timezone_name"));
        List<Object> data = new ArrayList<>();
        counts.forEach((hour, ofHour) -> data.add(Json.object(
                "start_time",
                GraphTime.write(hour, zone),
                "aggregation",
                aggregation,
                "data",
                ofHour.entrySet().stream()
                        .map(count -> Json.object("value", count.getKey(), "count", count.getValue()))
                        .toList())));
        return Map.of("data", data);
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
