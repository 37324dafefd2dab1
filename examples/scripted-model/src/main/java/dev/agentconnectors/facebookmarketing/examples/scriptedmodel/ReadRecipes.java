package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looking things up. */
final class ReadRecipes {
    private static final Pattern ACTIVE = Pattern.compile("(?i)\\b(active|running|live|delivering)\\b");
    private static final Column ID = Column.of("ID", "id");
    private static final Column NAME = Column.of("Name", "name");

    private ReadRecipes() {}

    static String whoAmI(Scene scene) {
        Row user = scene.tools().get("current_user", Map.of("fields", "id,name"));
        return "The tools work as **" + user.text("name") + "** (id `" + user.text("id") + "`).";
    }

    static String adAccounts(Scene scene) {
        List<Row> accounts =
                scene.tools().all("ad_accounts", Map.of("fields", "id,account_id,name,currency,timezone_name"));
        if (accounts.isEmpty()) {
            return "The tools show no ad account.";
        }
        return "There " + (accounts.size() == 1 ? "is " : "are ")
                + Markdown.count(accounts.size(), "ad account", "ad accounts") + ":\n\n"
                + Markdown.table(
                        accounts,
                        List.of(NAME, ID, Column.of("Currency", "currency"), Column.of("Time zone", "timezone_name")));
    }

    static String activeCampaigns(Scene scene) {
        scene.tools().require("campaigns", "list");
        Map<String, Object> params = inAccount(scene, "id,name,effective_status,objective");
        params.put("effective_status", List.of("ACTIVE"));
        List<Row> campaigns = scene.tools().all("campaigns", params).stream()
                .filter(row -> row.is("effective_status", "ACTIVE"))
                .toList();
        return found(
                scene,
                campaigns,
                "active campaign",
                "active campaigns",
                List.of(NAME, ID, Column.of("Objective", "objective")));
    }

    static String campaigns(Scene scene) {
        List<Row> campaigns = all(scene, "campaigns", "id,name,status,effective_status");
        Map<String, Integer> byStatus = new LinkedHashMap<>();
        campaigns.forEach(row -> byStatus.merge(row.text("effective_status"), 1, Integer::sum));
        List<String> counts = new ArrayList<>();
        byStatus.forEach((status, count) -> counts.add(count + " " + status));
        return found(
                        scene,
                        campaigns,
                        "campaign",
                        "campaigns",
                        List.of(NAME, ID, Column.of("Set to", "status"), Column.of("In effect", "effective_status")))
                + (counts.isEmpty() ? "" : "\nBy status in effect: " + String.join(", ", counts) + ".\n");
    }

    static String adSets(Scene scene) {
        List<Row> adSets = all(scene, "ad_sets", "id,name,campaign_id,effective_status,daily_budget");
        return found(
                scene,
                adSets,
                "ad set",
                "ad sets",
                List.of(
                        NAME,
                        ID,
                        Column.of("Status", "effective_status"),
                        new Column("Daily budget", row -> scene.budget(Kind.AD_SET, row, "daily_budget"))));
    }

    static String ads(Scene scene) {
        boolean activeOnly = scene.prompt().mentions(ACTIVE);
        List<Row> ads = all(scene, "ads", "id,name,adset_id,effective_status").stream()
                .filter(row -> !activeOnly || row.is("effective_status", "ACTIVE"))
                .toList();
        return found(
                scene,
                ads,
                activeOnly ? "running ad" : "ad",
                activeOnly ? "running ads" : "ads",
                List.of(NAME, ID, Column.of("Ad set", "adset_id"), Column.of("Status", "effective_status")));
    }

    static String adsInNewestCampaign(Scene scene) {
        scene.tools().require("ads", "list");
        Target campaign = Targets.newest(scene, Kind.CAMPAIGN);
        Map<String, Object> params = inAccount(scene, "id,name,campaign_id,adset_id,effective_status");
        params.put("campaign_id", campaign.id());
        List<Row> all = scene.tools().all("ads", params).stream()
                .filter(row -> row.is("campaign_id", campaign.id()))
                .toList();
        List<Row> running =
                all.stream().filter(row -> row.is("effective_status", "ACTIVE")).toList();
        String of = " of the " + Markdown.count(all.size(), "ad", "ads") + " in the newest " + campaign.label() + " of "
                + scene.account().label();
        String how = "\n" + campaign.remark() + "\n";
        if (running.isEmpty()) {
            return "None" + of + " is running.\n" + how;
        }
        return running.size() + of + (running.size() == 1 ? " is" : " are") + " running:\n\n"
                + Markdown.table(running, List.of(NAME, ID, Column.of("Ad set", "adset_id"))) + how;
    }

    static String adCreatives(Scene scene) {
        List<Row> creatives = all(scene, "ad_creatives", "id,name,title,body,call_to_action_type,status");
        return found(
                scene,
                creatives,
                "ad creative",
                "ad creatives",
                List.of(
                        NAME,
                        ID,
                        Column.of("Title", "title"),
                        Column.of("Text", "body"),
                        Column.of("Call to action", "call_to_action_type")));
    }

    static String customConversions(Scene scene) {
        List<Row> conversions =
                all(scene, "custom_conversions", "id,name,custom_event_type,last_fired_time,is_archived");
        return found(
                scene,
                conversions,
                "custom conversion",
                "custom conversions",
                List.of(NAME, ID, Column.of("Event", "custom_event_type"), Column.of("Last fired", "last_fired_time")));
    }

    static String images(Scene scene) {
        List<Row> images = all(scene, "images", "id,name,hash,width,height,status");
        return found(
                scene,
                images,
                "ad image",
                "ad images",
                List.of(
                        NAME,
                        Column.of("Hash", "hash"),
                        new Column("Size", row -> row.text("width") + " × " + row.text("height")),
                        Column.of("Status", "status")));
    }

    static String videos(Scene scene) {
        List<Row> videos = all(scene, "videos", "id,title,length,views,created_time");
        return found(
                scene,
                videos,
                "video",
                "videos",
                List.of(
                        Column.of("Title", "title"),
                        ID,
                        Column.of("Seconds", "length"),
                        Column.of("Views", "views"),
                        Column.of("Created", "created_time")));
    }

    static String pixels(Scene scene) {
        List<Row> pixels = all(scene, "pixels", "id,name,last_fired_time,creation_time");
        return found(scene, pixels, "pixel", "pixels", List.of(NAME, ID, Column.of("Last fired", "last_fired_time")));
    }

    static String pixelStats(Scene scene) {
        scene.tools().require("pixel_stats", "list");
        String pixelId = scene.prompt().objectId().orElse("");
        String label = "pixel `" + pixelId + "`";
        if (pixelId.isEmpty()) {
            List<Row> pixels = all(scene, "pixels", "id,name");
            if (pixels.isEmpty()) {
                return "There is no pixel in " + scene.account().label() + ".";
            }
            Row pixel = pixels.stream()
                    .filter(row -> scene.prompt().text().contains(row.text("name")))
                    .findFirst()
                    .orElse(pixels.get(0));
            pixelId = pixel.text("id");
            label = "pixel **" + pixel.text("name") + "** (`" + pixelId + "`) of "
                    + scene.account().label();
        }
        ToolResult stats = scene.tools().page("pixel_stats", Map.of("pixel_id", pixelId, "aggregation", "event"));
        List<Row> events = PixelEvents.totals(stats.rows());
        if (events.isEmpty()) {
            return "The tool reports no events for " + label + ".";
        }
        BigDecimal sum = events.stream().map(row -> row.numberOrZero("count")).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "Events of " + label + ", " + sum.toPlainString() + " in all, in the time that the tool reports:\n\n"
                + Markdown.table(
                        events.stream()
                                .sorted(Comparator.comparing((Row row) -> row.numberOrZero("count"))
                                        .reversed())
                                .toList(),
                        List.of(Column.of("Event", "event"), Column.of("Count", "count")))
                + (stats.more() ? "\nThe tool left some out, so the counts are too low.\n" : "");
    }

    /** Whether the tool is there is looked at first: no account need be looked up for an answer that cannot be had. */
    private static List<Row> all(Scene scene, String entity, String fields) {
        scene.tools().require(entity, "list");
        return scene.tools().all(entity, inAccount(scene, fields));
    }

    static Map<String, Object> inAccount(Scene scene, String fields) {
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("fields", fields);
        return params;
    }

    private static String found(Scene scene, List<Row> rows, String one, String many, List<Column> columns) {
        String where = " in " + scene.account().label();
        if (rows.isEmpty()) {
            return "There are no " + many + where + ".";
        }
        return "There " + (rows.size() == 1 ? "is " : "are ") + Markdown.count(rows.size(), one, many) + where + ":\n\n"
                + Markdown.table(rows, columns);
    }
}
