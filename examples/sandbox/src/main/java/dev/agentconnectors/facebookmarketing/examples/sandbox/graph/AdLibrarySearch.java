package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.AdLibraryPage;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Searches the Ad Library. */
final class AdLibrarySearch {
    private static final Set<String> FIELDS =
            Set.of(("id ad_creation_time ad_creative_bodies ad_creative_link_captions ad_creative_link_descriptions"
                            + " ad_creative_link_titles ad_delivery_start_time ad_delivery_stop_time ad_snapshot_url"
                            + " age_country_gender_reach_breakdown beneficiary_payers br_total_reach bylines currency"
                            + " delivery_by_region demographic_distribution estimated_audience_size eu_total_reach"
                            + " impressions languages page_id page_name publisher_platforms spend target_ages"
                            + " target_gender target_locations total_reach_by_location")
                    .split(" "));
    private static final List<String> TYPES = List.of(
            "ALL", "EMPLOYMENT_ADS", "FINANCIAL_PRODUCTS_AND_SERVICES_ADS", "HOUSING_ADS", AdLibraryPage.POLITICAL);

    private final Store store;

    AdLibrarySearch(Store store) {
        this.store = store;
    }

    Map<String, Object> search(GraphRequest request) {
        Params params = request.params();
        params.required("ad_reached_countries");
        List<FieldSpec> fields = FieldSpec.parse(params.get("fields", ""));
        for (FieldSpec field : fields) {
            if (!FIELDS.contains(field.name())) {
                throw GraphError.unknownField(field.name(), "ArchivedAd").asException();
            }
        }
        List<Map<String, Object>> found = find(params);
        List<Map.Entry<Integer, Map<String, Object>>> numbered = IntStream.range(0, found.size())
                .mapToObj(index -> Map.entry(-index, found.get(index)))
                .toList();
        return ListAnswer.of(
                Page.of(numbered, Map.Entry::getKey, params), request, ad -> select(ad.getValue(), fields, request));
    }

    private List<Map<String, Object>> find(Params params) {
        List<String> countries = params.texts("ad_reached_countries");
        List<String> pages = params.texts("search_page_ids");
        String type = params.oneOf("ad_type", TYPES).orElse("ALL");
        String active = params.oneOf("ad_active_status", List.of("ACTIVE", "ALL", "INACTIVE"))
                .orElse("ACTIVE");
        String media = params.oneOf("media_type", List.of("ALL", "IMAGE", "MEME", "VIDEO", "NONE"))
                .orElse("ALL");
        boolean phrase = params.oneOf("search_type", List.of("KEYWORD_UNORDERED", "KEYWORD_EXACT_PHRASE"))
                .filter("KEYWORD_EXACT_PHRASE"::equals)
                .isPresent();
        String terms = lower(params.get("search_terms", ""));
        List<String> bylines = params.texts("bylines");
        List<String> languages = params.texts("languages");
        List<String> platforms = params.texts("publisher_platforms").stream()
                .map(AdLibrarySearch::lower)
                .toList();
        Instant earliest = date(params, "ad_delivery_date_min", Instant.MIN);
        Instant latest = date(params, "ad_delivery_date_max", Instant.MAX);
        return store.adLibrary().stream()
                .filter(ad -> countries.contains("ALL") || shares(ad, AdLibraryPage.COUNTRIES, countries))
                .filter(ad -> type.equals("ALL") || type.equals(ad.get(AdLibraryPage.TYPE)))
                .filter(ad -> active.equals("ALL") || active.equals("ACTIVE") == isActive(ad))
                .filter(ad -> media.equals("ALL") || media.equals(ad.get(AdLibraryPage.MEDIA)))
                .filter(ad -> pages.isEmpty() || pages.contains(ad.get("page_id")))
                .filter(ad -> bylines.isEmpty() || bylines.contains(ad.get("bylines")))
                .filter(ad -> languages.isEmpty() || shares(ad, "languages", languages))
                .filter(ad -> platforms.isEmpty() || shares(ad, "publisher_platforms", platforms))
                .filter(ad -> matches(ad, terms, phrase))
                .filter(ad -> {
                    Instant start = GraphTime.read(String.valueOf(ad.get("ad_delivery_start_time")))
                            .orElseThrow();
                    return !start.isBefore(earliest) && !start.isAfter(latest);
                })
                .toList();
    }

    private static boolean shares(Map<String, Object> ad, String field, List<String> wanted) {
        return ad.get(field) instanceof Collection<?> values && values.stream().anyMatch(wanted::contains);
    }

    private boolean isActive(Map<String, Object> ad) {
        Object stop = ad.get("ad_delivery_stop_time");
        return stop == null || stop.toString().compareTo(store.today().toString()) >= 0;
    }

    private static boolean matches(Map<String, Object> ad, String terms, boolean phrase) {
        String text = List.of(
                        "ad_creative_bodies", "ad_creative_link_titles", "ad_creative_link_descriptions", "page_name")
                .stream()
                .map(field -> lower(String.valueOf(ad.get(field))))
                .collect(Collectors.joining(" "));
        return phrase
                ? text.contains(terms)
                : Arrays.stream(terms.split("\\s+")).allMatch(text::contains);
    }

    private static Map<String, Object> select(Map<String, Object> ad, List<FieldSpec> fields, GraphRequest request) {
        Map<String, Object> selected = new LinkedHashMap<>();
        for (FieldSpec field : fields) {
            Object value = ad.get(field.name());
            if (value != null) {
                // As the Ad Library does: the link shows the ad to whoever holds the token that is in it.
                selected.put(
                        field.name(),
                        field.name().equals("ad_snapshot_url")
                                ? value + "&access_token=" + request.token().value()
                                : value);
            }
        }
        selected.putIfAbsent("id", String.valueOf(ad.get("id")));
        return selected;
    }

    private static Instant date(Params params, String name, Instant otherwise) {
        String text = params.get(name);
        if (text == null) {
            return otherwise;
        }
        return GraphTime.read(text)
                .orElseThrow(() -> GraphError.parameter("Param " + name + " must be a date, YYYY-MM-DD", name)
                        .asException());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
