package dev.agentconnectors.facebookmarketing.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** What Facebook's own SDK says of the Graph API: the file that the sandbox goes by too. */
final class GraphDescription {

    private static final Map<String, Object> FILE = read();

    /** Which kind of object the records of an entity are. */
    static final Map<String, String> NODES = Map.ofEntries(
            Map.entry("current_user", "User"),
            Map.entry("ad_accounts", "AdAccount"),
            Map.entry("campaigns", "Campaign"),
            Map.entry("ad_sets", "AdSet"),
            Map.entry("ads", "Ad"),
            Map.entry("ad_creatives", "AdCreative"),
            Map.entry("ads_insights", "AdsInsights"),
            Map.entry("custom_conversions", "CustomConversion"),
            Map.entry("images", "AdImage"),
            Map.entry("videos", "AdVideo"),
            Map.entry("pixels", "AdsPixel"),
            Map.entry("pixel_stats", "AdsPixelStatsResult"),
            Map.entry("activities", "AdActivity"),
            Map.entry("recommendations", "AdAccountRecommendations"),
            Map.entry("ad_rules", "AdRule"),
            Map.entry("budget_schedules", "HighDemandPeriod"),
            Map.entry("leads", "Lead"),
            Map.entry("pages", "Page"),
            Map.entry("instagram_accounts", "IGUser"),
            Map.entry("targeting", "AdAccountTargetingUnified"),
            Map.entry("custom_audiences", "CustomAudience"),
            Map.entry("saved_audiences", "SavedAudience"));

    /**
     * A request.
     *
     * @param returns the kind of object that comes back
     * @param params its parameters with their types
     */
    record Request(String name, String returns, Map<String, Object> params) {}

    private GraphDescription() {}

    /** The fields of a kind of object with their types, or empty where it is not described. */
    static Optional<Map<String, Object>> fields(String node) {
        return Optional.ofNullable(Facts.object(nodes().get(node))).map(found -> Facts.object(found.get("fields")));
    }

    /** The request that an operation makes. */
    static Optional<Request> request(Operation operation) {
        String[] segments = operation.path().substring(1).split("/", -1);
        String node = switch (segments[0]) {
            case "me" -> "User";
            case "act_{account_id}" -> "AdAccount";
            case "{pixel_id}" -> "AdsPixel";
            case "{campaign_id}" -> "Campaign";
            case "{ad_id}" -> "Ad";
            case "{creative_id}" -> "AdCreative";
            default -> NODES.get(operation.entity());
        };
        String path = segments.length == 1 ? "/" : "/" + segments[1];
        Object described = Facts.object(nodes().get(node)).get("requests");
        Map<String, Object> requests = described == null ? Map.of() : Facts.object(described);
        return requests.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), Facts.object(entry.getValue())))
                .filter(entry -> entry.getValue().get("path").equals(path)
                        && entry.getValue()
                                .get("method")
                                .equals(operation.method().name()))
                .map(entry -> new Request(
                        node + "." + entry.getKey(),
                        (String) entry.getValue().get("returns"),
                        Facts.object(entry.getValue().get("params"))))
                .findFirst();
    }

    /** The values of an enumeration that a type such as {@code List<Ad.EnumStatus>} names, or empty where it names none. */
    @SuppressWarnings("unchecked")
    static Optional<List<String>> values(String type) {
        String name = type.replaceFirst("^List<(.*)>$", "$1");
        return Optional.ofNullable(
                (List<String>) Facts.object(FILE.get("enums")).get(name));
    }

    private static Map<String, Object> nodes() {
        return Facts.object(FILE.get("nodes"));
    }

    private static Map<String, Object> read() {
        try (InputStream in = GraphDescription.class.getResourceAsStream("/graph/graph-v26.json")) {
            return new LinkedHashMap<>(
                    Facts.object(Facts.parse(new Buffer().readFrom(in).readUtf8())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
