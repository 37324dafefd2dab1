package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looking into the public Ad Library. */
final class AdLibraryRecipes {
    private static final String END =
            "\\s*(?=\\s(?i:in|from|on|using)\\s+(?i:the\\s+)?(?:(?i:ad library)|\\p{Lu})|[?.!]*$)";
    private static final List<Pattern> TOPICS = List.of(
            Pattern.compile("\\b(?i:about|regarding|mentioning|containing)\\s+(.+?)" + END),
            Pattern.compile("\\b(?i:on)\\s+(?!(?i:the ad library))(.+?)" + END),
            Pattern.compile("\\b(?i:for)\\s+(?!(?i:ads\\b))(.+?)" + END));
    private static final List<Pattern> PAGES = List.of(
            Pattern.compile("\\b(?i:page)\\s+(?i:with (?:the )?id |id |named |called )?(.+?)" + END),
            Pattern.compile("\\b(?i:of|by|from)\\s+(?!(?i:the ad library|one page|a page))(.+?)" + END));
    private static final String FIELDS =
            "id,page_id,page_name,ad_creative_bodies,ad_delivery_start_time,currency,spend,bylines";

    private AdLibraryRecipes() {}

    static String political(Scene scene) {
        Optional<String> country = Countries.in(scene.prompt().unquoted());
        Map<String, Object> params = query(country);
        params.put("ad_type", "POLITICAL_AND_ISSUE_ADS");
        return answer(
                scene,
                params,
                "political and issue ads" + where(country),
                List.of(
                        Column.of("Page", "page_name"),
                        Column.of("Paid for by", "bylines"),
                        new Column("Text", row -> row.text("ad_creative_bodies")),
                        new Column("Spend", AdLibraryRecipes::spendRange)));
    }

    static String topic(Scene scene) {
        String topic = scene.prompt()
                .firstQuoted()
                .or(() -> first(scene.prompt(), TOPICS))
                .orElseThrow(() -> new CannotAnswer("Please say what the ads should be about: Ad Library ads about …"));
        Optional<String> country = Countries.in(scene.prompt().unquoted());
        Map<String, Object> params = query(country);
        params.put("search_terms", topic);
        return answer(scene, params, "ads about **" + topic + "**" + where(country), columns());
    }

    static String page(Scene scene) {
        Prompt prompt = scene.prompt();
        Optional<String> id = prompt.objectId();
        Optional<String> country = Countries.in(prompt.unquoted());
        String pageId = id.orElse("");
        String label = "page `" + pageId + "`";
        if (pageId.isEmpty()) {
            String name = prompt.firstQuoted()
                    .or(() -> first(prompt, PAGES))
                    .orElseThrow(() -> new CannotAnswer("Please give the page's name or id: Ad Library ads of page …"));
            Row found = findPage(scene, name, country);
            pageId = found.text("page_id");
            label = "page **" + found.text("page_name") + "** (`" + pageId + "`)";
        }
        Map<String, Object> params = query(country);
        params.put("search_page_ids", pageId);
        return answer(scene, params, "ads of " + label + where(country), columns());
    }

    /** The library is asked by page id; a name has to be looked for among the ads that mention it. */
    private static Row findPage(Scene scene, String name, Optional<String> country) {
        Map<String, Object> params = query(country);
        params.put("search_terms", name);
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Row> ads = scene.tools().page("ad_library", params).rows();
        return ads.stream()
                .filter(ad -> ad.is("page_name", name))
                .findFirst()
                .or(() -> ads.stream()
                        .filter(ad ->
                                ad.text("page_name").toLowerCase(Locale.ROOT).contains(wanted))
                        .findFirst())
                .orElseThrow(() -> new CannotAnswer("Among the Ad Library ads that a search for **" + name
                        + "** finds, none is of a page with that name. Please give the page's id."));
    }

    private static Map<String, Object> query(Optional<String> country) {
        Map<String, Object> params = new HashMap<>();
        params.put("ad_reached_countries", country.orElse("ALL"));
        params.put("fields", FIELDS);
        params.put("limit", 25);
        return params;
    }

    private static String answer(Scene scene, Map<String, Object> params, String what, List<Column> columns) {
        ToolResult result = scene.tools().page("ad_library", params);
        if (result.rows().isEmpty()) {
            return "The Ad Library shows no active " + what + ".";
        }
        return "Active " + what + " in the Ad Library: " + result.rows().size()
                + (result.more() ? " on the first page, and there are more" : "") + ".\n\n"
                + Markdown.table(result.rows(), columns)
                + "\nThe texts are the advertisers' own words.\n";
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("Page", "page_name"),
                Column.of("Ad", "id"),
                new Column("Text", row -> row.text("ad_creative_bodies")),
                Column.of("Running since", "ad_delivery_start_time"));
    }

    private static String spendRange(Row row) {
        Row spend = new Row(row.json().path("spend"));
        String range = spend.has("lower_bound")
                ? spend.text("lower_bound") + "–" + spend.text("upper_bound")
                : row.text("spend");
        return range.isEmpty() || range.matches(".*[A-Z]{3}.*") ? range : range + " " + row.text("currency");
    }

    private static String where(Optional<String> country) {
        return country.map(code -> " reaching " + code).orElse("");
    }

    private static Optional<String> first(Prompt prompt, List<Pattern> patterns) {
        return patterns.stream()
                .map(prompt::first)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
