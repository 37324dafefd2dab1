package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Creating campaigns, ad sets and ads: always paused, so that nothing spends money before a person looks at it. */
final class CreateRecipes {
    private static final Map<String, String> OBJECTIVES = objectives();

    private CreateRecipes() {}

    static String campaign(Scene scene) {
        Capability create = scene.tools().require("campaigns", "create");
        String name = scene.prompt()
                .nameForNew()
                .orElseThrow(() -> new CannotAnswer("Please say the campaign's name: … named \"Spring Sale\"."));
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("name", name);
        params.put("objective", objective(scene.prompt()));
        params.put("status", "PAUSED");
        params.put("special_ad_categories", List.of());
        Optional<Money> budget = dailyBudget(scene);
        if (budget.isPresent()) {
            params.put("daily_budget", budget.get().written(create.wantsMajorUnits("daily_budget")));
        } else {
            params.put("is_adset_budget_sharing_enabled", false);
        }
        String id = create(scene, "campaigns", params, "create campaign **" + name + "**");
        return "Created campaign **" + name + "** (`" + id + "`) in "
                + scene.account().label() + ": " + params.get("objective") + ", **PAUSED**"
                + budget.map(money -> ", " + money + " a day").orElse("") + ".\n";
    }

    static String adSet(Scene scene) {
        Capability create = scene.tools().require("ad_sets", "create");
        Money budget = dailyBudget(scene)
                .orElseThrow(() -> new CannotAnswer("Please say the ad set's daily budget, for example \"of 50\"."));
        Target campaign = parent(scene, Kind.CAMPAIGN);
        Optional<String> country = Countries.in(scene.prompt().unquoted());
        String name = scene.prompt().nameForNew().orElse("New ad set, " + budget + " a day");
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("name", name);
        params.put("campaign_id", campaign.id());
        params.put("daily_budget", budget.written(create.wantsMajorUnits("daily_budget")));
        params.put("billing_event", "IMPRESSIONS");
        params.put("optimization_goal", "LINK_CLICKS");
        params.put("targeting", Map.of("geo_locations", Map.of("countries", List.of(country.orElse("US")))));
        params.put("status", "PAUSED");
        String id = create(scene, "ad_sets", params, "create an ad set in " + campaign.label());
        return "Created ad set **" + name + "** (`" + id + "`) in " + campaign.label() + " of "
                + scene.account().label() + ": **" + budget
                + "** a day, optimised for link clicks, **PAUSED**, shown in "
                + country.orElse("US (my script's choice, as you named no country)") + ".\n\n" + campaign.remark()
                + "\n";
    }

    static String ad(Scene scene) {
        scene.tools().require("ads", "create");
        Target adSet = parent(scene, Kind.AD_SET);
        Creative creative = creativeFor(scene, adSet);
        String name = scene.prompt().nameForNew().orElse("New ad in " + adSet.name());
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("name", name);
        params.put("adset_id", adSet.id());
        params.put("creative", Map.of("creative_id", creative.id()));
        params.put("status", "PAUSED");
        String id = create(scene, "ads", params, "create an ad in " + adSet.label());
        return "Created ad **" + name + "** (`" + id + "`) in " + adSet.label() + " of "
                + scene.account().label() + ": **PAUSED**, with the creative `" + creative.id() + "` "
                + creative.origin() + ".\n\n" + adSet.remark() + "\n";
    }

    private static Target parent(Scene scene, Kind kind) {
        Prompt prompt = scene.prompt();
        return Targets.resolve(scene, kind, prompt.without(prompt.nameForNew().orElse("")));
    }

    private record Creative(String id, String origin) {}

    private static Creative creativeFor(Scene scene, Target adSet) {
        for (Row ad : AdsOf.adSet(scene, adSet.id(), "id,name,adset_id,creative")) {
            Row creative = new Row(ad.json().path("creative"));
            String id = creative.has("id") ? creative.text("id") : creative.text("creative_id");
            if (!id.isEmpty()) {
                return new Creative(id, "of the ad **" + ad.text("name") + "** in the same ad set");
            }
        }
        return scene.tools().page("ad_creatives", ReadRecipes.inAccount(scene, "id,name")).rows().stream()
                .findFirst()
                .map(row -> new Creative(row.text("id"), "**" + row.text("name") + "**, the first of the account"))
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
        return scene.prompt().amount().map(amount -> scene.account().money(amount));
    }

    private static String objective(Prompt prompt) {
        String text = prompt.unquoted().toLowerCase(Locale.ROOT);
        return OBJECTIVES.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OUTCOME_TRAFFIC");
    }

    private static Map<String, String> objectives() {
        Map<String, String> objectives = new LinkedHashMap<>();
        objectives.put("traffic", "OUTCOME_TRAFFIC");
        objectives.put("engagement", "OUTCOME_ENGAGEMENT");
        objectives.put("lead", "OUTCOME_LEADS");
        objectives.put("awareness", "OUTCOME_AWARENESS");
        objectives.put("app promotion", "OUTCOME_APP_PROMOTION");
        objectives.put("sales", "OUTCOME_SALES");
        return objectives;
    }
}
