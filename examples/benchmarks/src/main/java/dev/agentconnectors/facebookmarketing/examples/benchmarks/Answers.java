package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bytes that everybody reads: campaigns and insights as Facebook writes them. */
final class Answers {

    static final String ACCOUNT = "734512908841277";
    static final String ACCOUNT_JSON =
            "{\"account_id\":\"" + ACCOUNT + "\",\"currency\":\"USD\",\"id\":\"act_" + ACCOUNT + "\"}";
    static final int[] SIZES = {1, 10, 25, 50, 100};

    private static final String CURSOR =
            "QVFIUjVhUkdQcEVLYmN4X2ZApSXpkdVJ6cS1xbVhNbGZAYWUtxYkxpb0FTWlpJRjB5ZAEZASMTBKQU0ZD";
    private static final String[] OBJECTIVES = {"OUTCOME_SALES", "OUTCOME_TRAFFIC", "OUTCOME_LEADS", "OUTCOME_AWARENESS"
    };

    private Answers() {}

    /** The campaigns alone, as a JSON array. */
    static String campaigns(int count) {
        return IntStream.range(0, count).mapToObj(Answers::campaign).collect(Collectors.joining(",", "[", "]"));
    }

    /** A page of campaigns as Graph sends it. */
    static String graphPage(int count) {
        return "{\"data\":" + campaigns(count) + ",\"paging\":{\"cursors\":{\"before\":\"" + CURSOR + "\",\"after\":\""
                + CURSOR
                + "\"},\"next\":\"https:\\/\\/graph.facebook.com\\/v26.0\\/act_" + ACCOUNT + "\\/campaigns?limit="
                + count
                + "&after=" + CURSOR + "\"}}";
    }

    /** The same page as Airbyte sends it. */
    static String hostedPage(int count) {
        return "{\"result\":{\"data\":" + campaigns(count) + ",\"meta\":{\"after\":\"" + CURSOR
                + "\",\"has_more\":true}},\"connector_metadata\":{}}";
    }

    /** Insights of so many days, with lists of actions. */
    static String insights(int count) {
        return IntStream.range(0, count).mapToObj(Answers::insight).collect(Collectors.joining(",", "[", "]"));
    }

    /** Writes every answer as a file that a web server can send. */
    static void write(Path folder) throws IOException {
        for (int size : SIZES) {
            Files.writeString(folder.resolve("campaigns-" + size + ".json"), graphPage(size));
            Files.writeString(folder.resolve("hosted-" + size + ".json"), hostedPage(size));
        }
        Files.writeString(folder.resolve("account.json"), ACCOUNT_JSON);
        Files.writeString(
                folder.resolve("token.json"),
                "{\"access_token\":\"bearer\",\"token_type\":\"Bearer\",\"expires_in\":86400}");
    }

    static int bytes(int count) {
        return graphPage(count).getBytes(StandardCharsets.UTF_8).length;
    }

    private static String campaign(int i) {
        String state = i % 3 == 0 ? "PAUSED" : "ACTIVE";
        return "{\"id\":\"1202088463159" + (100_000 + i) + "\",\"name\":\"Winter Wool \\u2013 S\\u00f6cks | DE | Broad "
                + i
                + "\",\"account_id\":\"" + ACCOUNT + "\",\"bid_strategy\":\"LOWEST_COST_WITHOUT_CAP\","
                + "\"budget_rebalance_flag\":false,\"budget_remaining\":\"" + (i * 37 % 20_000)
                + "\",\"buying_type\":\"AUCTION\",\"daily_budget\":\"" + (1 + i % 40) * 500
                + "\",\"created_time\":\"" + time(i) + "\",\"configured_status\":\"" + state
                + "\",\"effective_status\":\""
                + (i % 12 == 0 ? "WITH_ISSUES" : state) + "\",\"objective\":\"" + OBJECTIVES[i % OBJECTIVES.length]
                + "\",\"smart_promotion_type\":\"GUIDED_CREATION\",\"source_campaign_id\":\"0\","
                + "\"special_ad_category\":\"NONE\",\"start_time\":\"" + time(i + 1) + "\",\"status\":\"" + state
                + "\",\"updated_time\":\"" + time(i + 7) + "\"}";
    }

    private static String time(int i) {
        return String.format("2026-%02d-%02dT%02d:%02d:%02d-0800", 1 + i % 3, 1 + i % 28, i % 24, i % 60, i % 59);
    }

    private static String insight(int i) {
        String actions = IntStream.range(0, 9)
                .mapToObj(type -> "{\"action_type\":\"type_" + type + "\",\"value\":\"" + (i * 31 + type) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"campaign_id\":\"12020884631" + i % 7 + "\",\"campaign_name\":\"Campaign " + i % 7
                + "\",\"impressions\":\""
                + (4_000 + i) + "\",\"clicks\":\"" + (60 + i) + "\",\"spend\":\"" + i + ".37\",\"actions\":" + actions
                + ",\"date_start\":\"2026-11-01\",\"date_stop\":\"2026-11-01\"}";
    }
}
