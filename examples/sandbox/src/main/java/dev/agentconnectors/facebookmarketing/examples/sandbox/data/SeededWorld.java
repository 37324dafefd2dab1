package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Generates the whole world from one seed. */
final class SeededWorld {
    private final Store store;
    private final long seed;

    SeededWorld(Store store, long seed) {
        this.store = store;
        this.seed = seed;
    }

    void generate() {
        Map<String, Object> user = SeedWords.get().user();
        store.put(new Node(Kind.USER, text(user, "id"), "", 0, user));
        for (AccountSeed account : AccountSeed.ALL) {
            addAccount(account);
            // Each account has its own randomness: changing one leaves the other as it is.
            RandomGenerator random = new SplittableRandom(seed ^ Long.parseLong(account.id()));
            String pixelId = new TrackingSeed(store, account, random).generate();
            List<String> creatives = new AssetSeed(store, account, random).generate();
            new IdentitySeed(store, account).generate();
            new AudienceSeed(store, account).generate(pixelId);
            new CampaignSeed(store, account, creatives, pixelId, random).generate();
            new RuleSeed(store, account).generate();
            if (account.stories()) {
                new StorySeed(store, account).tell(pixelId);
            }
        }
        new AdLibrarySeed(store, new SplittableRandom(seed + 1)).generate();
    }

    /** The person whom the access tokens belong to, as other objects name them. */
    static Map<String, Object> person() {
        Map<String, Object> user = SeedWords.get().user();
        return Json.object("id", text(user, "id"), "name", text(user, "name"));
    }

    private static String text(Map<String, Object> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name).toString();
    }

    /** A moment on a day that lies some days before today, in the time zone of the account. */
    static Instant moment(Store store, AccountSeed account, int daysAgo, int minuteOfDay) {
        LocalDate day = store.today().minusDays(daysAgo);
        return day.atStartOfDay(ZoneId.of(account.timezone()))
                .plusMinutes(minuteOfDay)
                .toInstant();
    }

    private void addAccount(AccountSeed account) {
        int age = 1310;
        ZoneId zone = ZoneId.of(account.timezone());
        Instant created = moment(store, account, age, 617);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "act_" + account.id());
        fields.put("account_id", account.id());
        fields.put("name", account.name());
        fields.put("account_status", 1);
        fields.put("age", age);
        fields.put("spent_before", Long.toString(account.money(184_220_51)));
        fields.put("balance", Long.toString(account.money(412_37)));
        fields.put("business", Json.object("id", account.businessId(), "name", account.businessName()));
        fields.put("business_city", account.city());
        fields.put("business_country_code", account.country());
        fields.put("business_name", account.businessName());
        fields.put("business_state", account.state());
        fields.put("business_street", account.street());
        fields.put("business_zip", account.zip());
        fields.put("created_time", GraphTime.write(created, zone));
        fields.put("currency", account.currency());
        fields.put("disable_reason", 0);
        fields.put("end_advertiser", account.pageId());
        fields.put("end_advertiser_name", account.businessName());
        fields.put("funding_source", account.businessId() + "77");
        fields.put(
                "funding_source_details",
                Json.object("id", account.businessId() + "77", "display_string", "Visa *4242", "type", 1));
        fields.put("has_migrated_permissions", true);
        fields.put("is_personal", 0);
        fields.put("is_prepay_account", false);
        fields.put("is_tax_id_required", false);
        fields.put("min_campaign_group_spend_cap", Long.toString(account.money(100_00)));
        fields.put("min_daily_budget", account.minDailyBudget());
        fields.put("owner", account.businessId());
        fields.put("spend_cap", "0");
        fields.put("tos_accepted", account.audienceTerms() ? Json.object("custom_audience_tos", 1) : Json.object());
        fields.put("timezone_id", account.timezoneId());
        fields.put("timezone_name", account.timezone());
        fields.put(
                "timezone_offset_hours_utc",
                zone.getRules().getOffset(moment(store, account, 0, 0)).getTotalSeconds() / 3600);
        store.put(new Node(Kind.AD_ACCOUNT, "act_" + account.id(), account.id(), 0, fields));
    }
}
