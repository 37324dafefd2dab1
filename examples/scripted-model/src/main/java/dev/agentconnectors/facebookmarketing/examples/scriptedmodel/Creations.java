package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates campaigns, ad sets and ads, always paused. */
final class Creations {
    private static final Set<String> EUROPEAN_UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Map<String, String> OBJECTIVES = Map.of(
            "traffic", "OUTCOME_TRAFFIC",
            "engagement", "OUTCOME_ENGAGEMENT",
            "leads", "OUTCOME_LEADS",
            "awareness", "OUTCOME_AWARENESS",
            "app_promotion", "OUTCOME_APP_PROMOTION",
            "purchases", "OUTCOME_SALES");
    private static final List<String> SLOTS = List.of(
            "verb",
            "kind",
            "status",
            "metric",
            "amount",
            "text",
            "objective",
            "named",
            "country",
            "noise",
            "ask",
            "follow",
            "account",
            "other",
            "object",
            "it",
            "newest",
            "id",
            "hello");

    private Creations() {}

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        List<String> passedOver = clause.outside(SLOTS).stream()
                .map(tag -> clause.text(tag.from(), tag.to()))
                .toList();
        if (!passedOver.isEmpty()) {
            throw Help.notUnderstood(clause, passedOver);
        }
        if (clause.has("status") && !clause.has("status", "paused")) {
            throw new CannotAnswer(
                    "I create everything paused, so I created nothing active. Create it, and resume it then.");
        }
        List<Kind> kinds = Kind.in(clause);
        return switch (kinds.isEmpty() ? Kind.PIXEL : kinds.get(0)) {
            case CAMPAIGN -> campaign(scene);
            case AD_SET -> adSet(scene);
            case AD -> ad(scene);
            default -> throw new CannotAnswer("I create campaigns, ad sets and ads, nothing else. I created nothing.");
        };
    }

    private static String campaign(Scene scene) {
        Clause clause = scene.clause();
        Capability create = scene.tools().require("campaigns", "create");
        String name = clause.value("text")
                .orElseThrow(() -> new CannotAnswer(
                        "Please say the campaign's name: ‹… named \"Spring Sale\"›. I created nothing."));
        List<String> objectives = java.util.stream.Stream.concat(
                        clause.values("objective").stream(), clause.values("metric").stream())
                .filter(OBJECTIVES::containsKey)
                .toList();
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("name", name);
        params.put(
                "objective",
                OBJECTIVES.getOrDefault(objectives.isEmpty() ? "traffic" : objectives.get(0), "OUTCOME_TRAFFIC"));
        params.put("status", "PAUSED");
        params.put("special_ad_categories", List.of());
        Optional<Money> budget = dailyBudget(scene);
        if (budget.isPresent()) {
            params.put("daily_budget", budget.get().written(create.wantsMajorUnits("daily_budget")));
        } else {
            params.put("is_adset_budget_sharing_enabled", false);
        }
        String id = create(scene, "campaigns", params, "create campaign **" + Target.plain(name) + "**");
        return "Created " + new Target(Kind.CAMPAIGN, id, name, "").label() + " in "
                + scene.account().label() + ": " + params.get("objective") + ", **PAUSED**"
                + budget.map(money -> ", " + money + " a day").orElse("") + ".\n";
    }

    private static String adSet(Scene scene) {
        Clause clause = scene.clause();
        Capability create = scene.tools().require("ad_sets", "create");
        Money budget = dailyBudget(scene)
                .orElseThrow(() -> new CannotAnswer(
                        "Please say the ad set's daily budget, for example ‹of 50›. I created nothing."));
        Target campaign = parent(scene, Kind.CAMPAIGN);
        Optional<String> country = clause.value("country");
        String name = clause.value("text").orElse("New ad set, " + budget + " a day");
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("name", name);
        params.put("campaign_id", campaign.id());
        params.put("daily_budget", budget.written(create.wantsMajorUnits("daily_budget")));
        params.put("billing_event", "IMPRESSIONS");
        params.put("optimization_goal", "LINK_CLICKS");
        params.put("targeting", Map.of("geo_locations", Map.of("countries", List.of(country.orElse("US")))));
        if (country.filter(EUROPEAN_UNION::contains).isPresent() && create.takes("dsa_payor")) {
            // The law there wants to know who is behind the ads; as far as my script can tell, the account's owner is.
            params.put("dsa_beneficiary", scene.account().name());
            params.put("dsa_payor", scene.account().name());
        }
        params.put("status", "PAUSED");
        String id = create(scene, "ad_sets", params, "create an ad set in " + campaign.label());
        return "Created " + new Target(Kind.AD_SET, id, name, "").label() + " in " + campaign.label() + " of "
                + scene.account().label() + ": **" + budget
                + "** a day, optimised for link clicks, **PAUSED**, shown in "
                + country.orElse("US (my script's choice, as you named no country)") + ".\n" + campaign.paragraph();
    }

    private static String ad(Scene scene) {
        scene.tools().require("ads", "create");
        if (scene.clause().has("amount") || scene.clause().has("country")) {
            throw new CannotAnswer(
                    "An ad has neither a budget nor countries of its own, its ad set has. I created nothing.");
        }
        Target adSet = parent(scene, Kind.AD_SET);
        Creative creative = creativeFor(scene, adSet);
        String name = scene.clause().value("text").orElse("New ad in " + adSet.name());
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("name", name);
        params.put("adset_id", adSet.id());
        params.put("creative", Map.of("creative_id", creative.id()));
        params.put("status", "PAUSED");
        String id = create(scene, "ads", params, "create an ad in " + adSet.label());
        return "Created " + new Target(Kind.AD, id, name, "").label() + " in " + adSet.label() + " of "
                + scene.account().label() + ": **PAUSED**, with the creative `" + creative.id() + "` "
                + creative.origin()
                + ".\n" + adSet.paragraph();
    }

    private static Target parent(Scene scene, Kind kind) {
        Target parent = scene.object(List.of(kind))
                .orElseThrow(() -> new CannotAnswer("Please say in which " + kind.word()
                        + ", for example ‹in the newest " + kind.word() + "›. I created nothing."));
        if (parent.kind() != kind) {
            throw new CannotAnswer(
                    "That needs a " + kind.word() + ", and you named " + parent.label() + ". I created nothing.");
        }
        return parent;
    }

    private record Creative(String id, String origin) {}

    private static Creative creativeFor(Scene scene, Target adSet) {
        Map<String, Object> params = Map.of(
                "account_id", scene.account().id(), "fields", "id,name,adset_id,creative", "adset_id", adSet.id());
        for (Row ad : scene.tools().all("ads", params)) {
            Row creative = new Row(ad.json().path("creative"));
            String id = creative.has("id") ? creative.text("id") : creative.text("creative_id");
            if (!id.isEmpty() && ad.is("adset_id", adSet.id())) {
                return new Creative(id, "of the ad **" + Target.plain(ad.text("name")) + "** in the same ad set");
            }
        }
        return scene
                .tools()
                .page("ad_creatives", Map.of("account_id", scene.account().id(), "fields", "id,name"))
                .rows()
                .stream()
                .findFirst()
                .map(row -> new Creative(
                        row.text("id"), "**" + Target.plain(row.text("name")) + "**, the first of the account"))
                .orElseThrow(() -> new CannotAnswer("There is no creative in "
                        + scene.account().label() + " that an ad could show, so I created nothing."));
    }

    private static String create(Scene scene, String entity, Map<String, Object> params, String what) {
        ToolResult result =
                scene.tools().write(entity, "create", List.of(params)).get(0);
        Writes.confirm(result, what);
        return result.single().text("id");
    }

    private static Optional<Money> dailyBudget(Scene scene) {
        return scene.clause()
                .value("amount")
                .map(value -> value.split("\\|", -1))
                .map(parts -> scene.account().money(parts[2], parts[1]));
    }
}
