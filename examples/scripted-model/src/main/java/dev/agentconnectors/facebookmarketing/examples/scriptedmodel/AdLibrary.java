package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks into the public Ad Library: ads on a topic, of a page, or political ones. */
final class AdLibrary {
    private static final String FIELDS =
            "id,page_id,page_name,ad_creative_bodies,ad_delivery_start_time,currency,spend,bylines";
    private static final Set<String> SMALL = Set.of("in", "from", "the", "on", "about", "for", "of", "by", "a", "with");

    private AdLibrary() {}

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        Optional<String> country = clause.value("country");
        Map<String, Object> params = new HashMap<>();
        params.put("ad_reached_countries", country.orElse("ALL"));
        params.put("fields", FIELDS);
        params.put("limit", 25);
        String reaching = country.map(code -> " reaching " + code).orElse("");
        if (clause.has("political")) {
            params.put("ad_type", "POLITICAL_AND_ISSUE_ADS");
            return ads(
                    scene,
                    params,
                    "political and issue ads" + reaching,
                    List.of(
                            Column.of("Page", "page_name"),
                            Column.of("Paid for by", "bylines"),
                            Column.of("Text", "ad_creative_bodies"),
                            new Column("Spend", AdLibrary::spend)));
        }
        String words = words(clause);
        if (words.isEmpty()) {
            throw new CannotAnswer(
                    "Please say what the ads should be about, or whose: ‹Ad Library ads about solar panels›, ‹Ad Library ads of the page \"Northwind\"›.");
        }
        List<Column> columns = List.of(
                Column.of("Page", "page_name"),
                Column.of("Ad", "id"),
                Column.of("Text", "ad_creative_bodies"),
                Column.of("Running since", "ad_delivery_start_time"));
        if (!clause.has("page") || clause.has("about")) {
            params.put("search_terms", words);
            return ads(scene, params, "ads about **" + Target.plain(words) + "**" + reaching, columns);
        }
        Row page = words.matches("\\d{6,}") ? new Row(Json.object().put("page_id", words)) : page(scene, words, params);
        params.put("search_page_ids", page.text("page_id"));
        return ads(
                scene,
                params,
                "ads of page **" + Target.plain(page.text("page_name")) + "** (`" + page.text("page_id") + "`)"
                        + reaching,
                columns);
    }

    /** The library is asked by page id; a name has to be looked for among the ads that mention it. */
    private static Row page(Scene scene, String name, Map<String, Object> params) {
        Map<String, Object> search = new HashMap<>(params);
        search.put("search_terms", name);
        List<Row> ads = scene.tools().page("ad_library", search).rows();
        return ads.stream()
                .filter(ad -> ad.is("page_name", name))
                .findFirst()
                .or(() -> ads.stream()
                        .filter(ad ->
                                ad.text("page_name").toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                        .findFirst())
                .orElseThrow(() -> new CannotAnswer("Among the Ad Library ads that a search for ‹" + name
                        + "› finds, none is of a page with that name. Please give the page's id."));
    }

    /** What the ads should be about, or whose they should be: what is quoted, or else stands behind "about" or "page", or was not understood. */
    private static String words(Clause clause) {
        List<Word> words = clause.words();
        Optional<Word> quoted = words.stream().filter(Word::quoted).findFirst();
        if (quoted.isPresent()) {
            return quoted.get().text();
        }
        if (clause.has("id")) {
            return clause.value("id").orElseThrow();
        }
        int from = clause.tags("about").stream()
                .map(Clause.Tag::to)
                .findFirst()
                .orElse(clause.tags("page").stream()
                        .map(Clause.Tag::to)
                        .findFirst()
                        .orElse(-1));
        for (int i = 0; from < 0 && i < words.size(); i++) {
            from = clause.isOpen(i) ? i : -1;
        }
        if (from < 0) {
            return "";
        }
        int to = from;
        while (to < words.size() && !ends(clause.tagAt(to))) {
            to++;
        }
        while (from < to && SMALL.contains(words.get(from).norm())) {
            from++;
        }
        while (to > from
                && (SMALL.contains(words.get(to - 1).norm())
                        || words.get(to - 1).isPunctuation())) {
            to--;
        }
        return clause.text(from, to);
    }

    private static boolean ends(Clause.@org.jspecify.annotations.Nullable Tag tag) {
        return tag != null && (tag.slot().equals("country") || tag.value().equals("library"));
    }

    private static String ads(Scene scene, Map<String, Object> params, String what, List<Column> columns) {
        ToolResult result = scene.tools().page("ad_library", params);
        if (result.rows().isEmpty()) {
            return "The Ad Library shows no active " + what + ".";
        }
        return "Active " + what + " in the Ad Library: " + result.rows().size()
                + (result.more() ? " on the first page, and there are more" : "") + ".\n\n"
                + Markdown.table(result.rows(), columns, 10) + "\nThe texts are the advertisers' own words.\n";
    }

    private static String spend(Row row) {
        Row spend = new Row(row.json().path("spend"));
        String range = spend.has("lower_bound")
                ? spend.text("lower_bound") + "–" + spend.text("upper_bound")
                : row.text("spend");
        return range.isEmpty() || range.matches(".*[A-Z]{3}.*") ? range : range + " " + row.text("currency");
    }
}
