package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Generates the Ad Library: ads of strangers, some political, some with orders to their reader. */
final class AdLibrarySeed {
    private final Store store;
    private final RandomGenerator random;
    private final Ids ids = new Ids();

    AdLibrarySeed(Store store, RandomGenerator random) {
        this.store = store;
        this.random = random;
    }

    void generate() {
        List<AdLibraryPage> rounds = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            rounds.addAll(AdLibraryPage.ALL);
        }
        List<Map<String, Object>> ads = new ArrayList<>();
        for (int index = 0; index < rounds.size(); index++) {
            AdLibraryPage page = rounds.get(index);
            int startedDaysAgo = (rounds.size() - index) * 2 + random.nextInt(2);
            String body = page.bodies()
                    .get(index / AdLibraryPage.ALL.size() % page.bodies().size());
            ads.add(0, ad(page, body, startedDaysAgo));
        }
        ads.forEach(store::addToLibrary);
    }

    private Map<String, Object> ad(AdLibraryPage page, String body, int startedDaysAgo) {
        LocalDate start = store.today().minusDays(startedDaysAgo);
        boolean ended = startedDaysAgo > 60 && random.nextBoolean();
        long impressions = random.nextLong(5, 400) * 1000;
        long spend = impressions / 200;
        Map<String, Object> ad = new LinkedHashMap<>();
        String id = Long.toString(ids.next() / 100);
        ad.put("id", id);
        ad.put("ad_creation_time", start.minusDays(1).toString());
        ad.put("ad_creative_bodies", List.of(body));
        ad.put("ad_creative_link_captions", List.of(page.site()));
        ad.put("ad_creative_link_descriptions", List.of(page.pageName() + " on " + page.site()));
        ad.put("ad_creative_link_titles", List.of(page.title()));
        ad.put("ad_delivery_start_time", start.toString());
        if (ended) {
            ad.put(
                    "ad_delivery_stop_time",
                    start.plusDays(random.nextInt(10, 40)).toString());
        }
        ad.put("ad_snapshot_url", "https://www.facebook.com/ads/archive/render_ad/?id=" + id);
        ad.put("languages", List.of(page.language()));
        ad.put("page_id", page.pageId());
        ad.put("page_name", page.pageName());
        ad.put("publisher_platforms", page.platforms());
        ad.put("target_ages", List.of("18", "65+"));
        ad.put("target_gender", "All");
        ad.put(
                "target_locations",
                List.of(Json.object(
                        "name", page.countries().get(0), "excluded", false, "num_obfuscated", 0, "type", "countries")));
        if (page.byline() != null) {
            ad.put("bylines", page.byline());
            ad.put("currency", page.currency());
            ad.put("spend", range(spend));
            ad.put("impressions", range(impressions));
            ad.put("estimated_audience_size", range(impressions * 12));
            ad.put("demographic_distribution", demographics());
            ad.put("delivery_by_region", Objects.requireNonNull(page.regions()));
        }
        if (page.inEuropeanUnion()) {
            ad.put("eu_total_reach", impressions * 3 / 4);
            ad.put(
                    "beneficiary_payers",
                    List.of(Json.object("payer", page.pageName(), "beneficiary", page.pageName(), "current", true)));
        }
        ad.put(AdLibraryPage.COUNTRIES, page.countries());
        ad.put(AdLibraryPage.TYPE, page.type());
        ad.put(AdLibraryPage.MEDIA, random.nextInt(3) == 0 ? "VIDEO" : "IMAGE");
        return ad;
    }

    private static Map<String, Object> range(long value) {
        long step = (long) Math.pow(10, Math.floor(Math.log10((double) Math.max(10, value))));
        long lower = value / step * step;
        return Json.object("lower_bound", Long.toString(lower), "upper_bound", Long.toString(lower + step - 1));
    }

    private static List<Map<String, Object>> demographics() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String age : List.of("18-24", "25-34", "35-44", "45-54", "55-64")) {
            all.add(Json.object("age", age, "gender", "female", "percentage", "0.11"));
            all.add(Json.object("age", age, "gender", "male", "percentage", "0.09"));
        }
        return all;
    }
}
