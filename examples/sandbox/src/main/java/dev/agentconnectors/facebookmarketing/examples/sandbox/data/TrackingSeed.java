package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Generates pixels, the events they received, and custom conversions. */
final class TrackingSeed {
    private static final int HOURS = 28 * 24;

    private final SeedWords.Words words = SeedWords.get();
    private final Store store;
    private final AccountSeed account;
    private final RandomGenerator random;

    TrackingSeed(Store store, AccountSeed account, RandomGenerator random) {
        this.store = store;
        this.account = account;
        this.random = random;
    }

    /** {@return the id of the pixel that the ad sets optimise for} */
    String generate() {
        String main = addPixel(account.name() + " Web Pixel", 1300, false);
        addEvents(main, 1, account.stories());
        String second = addPixel(account.businessName() + " Server Events", 420, true);
        addEvents(second, 0.35, false);
        for (String product : account.products()) {
            addConversion(main, product, "PURCHASE", "/order/thank-you", account.money(64_00));
            addConversion(main, product, "LEAD", "/newsletter/welcome", 0);
        }
        return main;
    }

    private String addPixel(String name, int daysAgo, boolean crm) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("creator", SeededWorld.person());
        fields.put("data_use_setting", "ADVERTISING_AND_ANALYTICS");
        fields.put("enable_automatic_matching", !crm);
        fields.put("first_party_cookie_status", crm ? "EMPTY" : "FIRST_PARTY_COOKIE_ENABLED");
        fields.put("is_crm", crm);
        fields.put("is_unavailable", false);
        fields.put("last_fired_time", written(lastHour().plus(41, ChronoUnit.MINUTES)));
        fields.put("owner_ad_account", Json.object("account_id", account.id(), "id", "act_" + account.id()));
        fields.put("owner_business", Json.object("id", account.businessId(), "name", account.businessName()));
        return store.add(Kind.PIXEL, account.id(), SeededWorld.moment(store, account, daysAgo, 540), fields);
    }

    private void addEvents(String pixelId, double share, boolean losesSome) {
        for (int hoursAgo = HOURS - 1; hoursAgo >= 0; hoursAgo--) {
            Instant hour = lastHour().minus(hoursAgo, ChronoUnit.HOURS);
            LocalDate day = hour.atZone(ZoneId.of(account.timezone())).toLocalDate();
            boolean lost = losesSome && StorySeed.isTrackingGap(day, store.today());
            // Not by the clock, which may have been put back meanwhile: the same seed makes the same world on every
            // day.
            double daytime = 1 + 0.7 * Math.sin((23 - hoursAgo % 24 - 9) * Math.PI / 12);
            words.eventsAnHour()
                    .forEach((event, usual) -> words.devices().forEach((device, part) -> {
                        long count = Math.round(usual * share * part * daytime * random.nextDouble(0.7, 1.3));
                        if (count > 0) {
                            long matched = Math.round(count * random.nextDouble(0.6, 0.9));
                            if (lost) {
                                return;
                            }
                            store.addPixelHour(pixelId, new PixelHour(hour, event, device, count, matched));
                        }
                    }));
        }
    }

    private void addConversion(String pixelId, String product, String event, String path, long value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", product + (event.equals("LEAD") ? " newsletter sign-up" : " order"));
        fields.put("description", "Counts " + event.toLowerCase(Locale.ROOT) + " events of " + product);
        fields.put("business", Json.object("id", account.businessId(), "name", account.businessName()));
        fields.put("custom_event_type", event);
        fields.put("data_sources", List.of(Json.object("id", pixelId, "source_type", "PIXEL", "name", account.name())));
        fields.put("default_conversion_value", value);
        fields.put("event_source_type", "pixel");
        int daysAgo = random.nextInt(130, 900);
        fields.put("first_fired_time", written(SeededWorld.moment(store, account, daysAgo - 2, 700)));
        fields.put("last_fired_time", written(SeededWorld.moment(store, account, 1, random.nextInt(1440))));
        fields.put("is_archived", random.nextInt(8) == 0);
        fields.put("is_unavailable", false);
        fields.put("retention_days", 180);
        fields.put("rule", "{\"and\":[{\"event\":{\"eq\":\"PageView\"}},{\"URL\":{\"i_contains\":\"" + path + "\"}}]}");
        store.add(Kind.CUSTOM_CONVERSION, account.id(), SeededWorld.moment(store, account, daysAgo, 600), fields);
    }

    /** The hour that ended when today began: the hours of today are not over yet. */
    private Instant lastHour() {
        return SeededWorld.moment(store, account, 0, 0).minus(1, ChronoUnit.HOURS);
    }

    private String written(Instant moment) {
        return GraphTime.write(moment, ZoneId.of(account.timezone()));
    }
}
