package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Creates campaigns, ad sets and ads, always paused. */
final class Creations {
    private static final Set<String> EUROPEAN_UNION =
            Set.of("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ", -1));
    private static final Map<String, String> OBJECTIVES = Map.of(
            "traffic", "OUTCOME_TRAFFIC",
            "engagement", "OUTCOME_ENGAGEMENT",
            "leads", "OUTCOME_LEADS",
            "awareness", "OUTCOME_AWARENESS",
            "app_promotion", "OUTCOME_APP_PROMOTION",
            "purchases", "OUTCOME_SALES");
    private static final List<String> SLOTS = List.of(
            ("verb kind status metric amount text objective named country noise ask follow account other object it"
                            + " newest id hello")
                    .split(" ", -1));

    private final Scene scene;
    private final Clause clause;
    private final String account;
    private final Optional<String> name;
    private final Map<String, Object> params = new HashMap<>();

    private Creations(Scene scene) {
        this.scene = scene;
        this.clause = scene.clause();
        this.account = scene.account().label();
        this.name = clause.value("text");
    }

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        List<Clause.Tag> passedOver = clause.outside(SLOTS);
        if (!passedOver.isEmpty()) {
            throw Help.notUnderstood(
                    clause, passedOver.stream().map(clause::text).toList());
        }
        if (clause.has("status") && !clause.has("status", "paused")) {
            throw nothing("I create everything paused, so I created nothing active. Create it, and resume it then.");
        }
        Kind kind = Kind.in(clause).stream().findFirst().orElse(Kind.PIXEL);
        if (!kind.isDelivered()) {
            throw nothing("I create campaigns, ad sets and ads, nothing else. I created nothing.");
        }
        scene.tools().require(kind.entity(), "create");
        Creations creation = new Creations(scene);
        return switch (kind) {
            case CAMPAIGN -> creation.campaign();
            case AD_SET -> creation.adSet();
            default -> creation.ad();
        };
    }

    private String campaign() {
        String named = name.orElseThrow(
                () -> nothing("Please say the campaign's name: ‹… named \"Spring Sale\"›. I created nothing."));
        Optional<Money> budget = budget(Kind.CAMPAIGN);
        if (budget.isEmpty()) {
            params.put("is_adset_budget_sharing_enabled", false);
        }
        String objective = Stream.concat(clause.values("objective").stream(), clause.values("metric").stream())
                .flatMap(value -> Stream.ofNullable(OBJECTIVES.get(value)))
                .findFirst()
                .orElse("OUTCOME_TRAFFIC");
        params.put("objective", objective);
        params.put("special_ad_categories", List.of());
        return "Created " + create(Kind.CAMPAIGN, named, "campaign **" + Target.plain(named) + "**") + " in " + account
                + ": " + objective + ", **PAUSED**"
                + budget.map(money -> ", " + money + " a day").orElse("") + ".\n";
    }

    private String adSet() {
        Money budget = budget(Kind.AD_SET)
                .orElseThrow(
                        () -> nothing("Please say the ad set's daily budget, for example ‹of 50›. I created nothing."));
        Target campaign = parent(Kind.CAMPAIGN);
        Optional<String> country = clause.value("country");
        params.put("campaign_id", campaign.id());
        params.put("billing_event", "IMPRESSIONS");
        params.put("optimization_goal", "LINK_CLICKS");
        params.put("targeting", Map.of("geo_locations", Map.of("countries", List.of(country.orElse("US")))));
        if (country.filter(EUROPEAN_UNION::contains).isPresent()
                && scene.tools().require("ad_sets", "create").takes("dsa_payor")) {
            // The law there wants to know who is behind the ads; as far as my script can tell, the account's owner is.
            params.put("dsa_beneficiary", scene.account().name());
            params.put("dsa_payor", scene.account().name());
        }
        String label = create(
                Kind.AD_SET, name.orElse("New ad set, " + budget + " a day"), "an ad set in " + campaign.label());
        return "Created " + label + " in " + campaign.label() + " of " + account + ": **" + budget
                + "** a day, optimised for link clicks, **PAUSED**, shown in "
                + country.orElse("US (my script's choice, as you named no country)") + ".\n" + campaign.paragraph();
    }

    private String ad() {
        if (clause.has("amount") || clause.has("country")) {
            throw nothing("An ad has neither a budget nor countries of its own, its ad set has. I created nothing.");
        }
        Target adSet = parent(Kind.AD_SET);
        Target creative = creativeFor(adSet);
        params.put("adset_id", adSet.id());
        params.put("creative", Map.of("creative_id", creative.id()));
        String label = create(Kind.AD, name.orElse("New ad in " + adSet.name()), "an ad in " + adSet.label());
        return "Created " + label + " in " + adSet.label() + " of " + account + ": **PAUSED**, with the creative `"
                + creative.id() + "` " + creative.remark() + ".\n" + adSet.paragraph();
    }

    private static CannotAnswer nothing(String why) {
        return new CannotAnswer(why);
    }

    private Target parent(Kind kind) {
        Target parent = scene.object(List.of(kind))
                .orElseThrow(() -> nothing("Please say in which " + kind.word() + ", for example ‹in the newest "
                        + kind.word() + "›. I created nothing."));
        if (parent.kind() != kind) {
            throw nothing("That needs a " + kind.word() + ", and you named " + parent.label() + ". I created nothing.");
        }
        return parent;
    }

    /** A creative that an ad of the same ad set shows, or the first of the account. */
    private Target creativeFor(Target adSet) {
        for (Row ad : scene.in(adSet, "id,name,adset_id,creative")) {
            Row creative = new Row(ad.json().path("creative"));
            String id = creative.has("id") ? creative.text("id") : creative.text("creative_id");
            if (!id.isEmpty()) {
                String origin = "of the ad **" + Target.plain(ad.text("name")) + "** in the same ad set";
                return new Target(Kind.CREATIVE, id, "", origin);
            }
        }
        Map<String, Object> all = Map.of("account_id", scene.account().id(), "fields", "id,name");
        return scene.tools().page("ad_creatives", all).rows().stream()
                .findFirst()
                .map(row -> Target.of(
                        Kind.CREATIVE, row, "**" + Target.plain(row.text("name")) + "**, the first of the account"))
                .orElseThrow(() -> nothing(
                        "There is no creative in " + account + " that an ad could show, so I created nothing."));
    }

    private Optional<Money> budget(Kind kind) {
        Optional<Money> budget = clause.value("amount").map(scene.account()::money);
        boolean major = scene.tools().require(kind.entity(), "create").wantsMajorUnits("daily_budget");
        budget.ifPresent(money -> params.put("daily_budget", money.written(major)));
        return budget;
    }

    private String create(Kind kind, String named, String what) {
        params.put("account_id", scene.account().id());
        params.put("name", named);
        params.put("status", "PAUSED");
        Row created = scene.tools().writeOne(kind.entity(), "create", params, "create " + what);
        return new Target(kind, created.text("id"), named, "").label();
    }
}
