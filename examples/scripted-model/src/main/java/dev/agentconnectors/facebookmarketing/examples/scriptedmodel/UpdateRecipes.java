package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Changing what exists. */
final class UpdateRecipes {
    private static final Pattern RESUME =
            Pattern.compile("(?i)\\b(resume|activate|reactivate|unpause|re-?start|start|turn on|switch on|enable)\\b");

    private UpdateRecipes() {}

    static String status(Scene scene) {
        String status = status(scene.prompt());
        requireAnyUpdate(scene);
        Target target = Targets.resolve(scene, scene.prompt());
        write(scene, target, Map.of("status", status));
        return "Done: " + target.label() + " is now set to **" + status + "**; the tool confirmed it.\n"
                + remark(target);
    }

    static String rename(Scene scene) {
        requireAnyUpdate(scene);
        String name = scene.prompt()
                .newName()
                .orElseThrow(() -> new CannotAnswer("Please say the new name: rename … to \"new name\"."));
        Target target = Targets.resolve(scene, scene.prompt().without(name));
        write(scene, target, Map.of("name", name));
        return "Done: " + target.label() + " is now called **" + name + "**; the tool confirmed it.\n" + remark(target);
    }

    static String dailyBudget(Scene scene) {
        requireAnyUpdate(scene);
        Money wanted = scene.prompt()
                .amount()
                .orElseThrow(() -> new CannotAnswer("Please say the new daily budget, for example \"to 100\"."));
        Money budget = scene.account().money(wanted);
        Target target = Targets.resolve(scene, scene.prompt());
        if (target.kind() == Kind.AD) {
            throw new CannotAnswer("An ad has no budget of its own. Name its ad set or its campaign.");
        }
        String before = "";
        if (scene.tools().offers(target.kind().entity(), "get")) {
            Row row = scene.tools()
                    .get(
                            target.kind().entity(),
                            Map.of(target.kind().idParameter(), target.id(), "fields", "id,name,daily_budget"));
            before = scene.budget(target.kind(), row, "daily_budget");
        }
        boolean majorUnits =
                scene.tools().require(target.kind().entity(), "update").wantsMajorUnits("daily_budget");
        write(scene, target, Map.of("daily_budget", budget.written(majorUnits)));
        return "Done: the daily budget of " + target.label() + " is now **" + budget + "**"
                + (before.isEmpty() ? "" : " (it was " + before + ")") + "; the tool confirmed it.\n"
                + remark(target);
    }

    static String statusOfAllAds(Scene scene) {
        String status = status(scene.prompt());
        scene.tools().require("ads", "update");
        Target adSet = Targets.resolve(scene, Kind.AD_SET, scene.prompt());
        List<Row> ads = AdsOf.adSet(scene, adSet.id(), "id,name,adset_id,status");
        List<Row> affected = ads.stream().filter(ad -> !ad.is("status", status)).toList();
        if (affected.isEmpty()) {
            return "Nothing to do: " + adSet.label() + " has " + Markdown.count(ads.size(), "ad", "ads")
                    + ", and none that is not " + status + " already.\n" + remark(adSet);
        }
        List<Map<String, Object>> calls = affected.stream()
                .map(ad -> Map.<String, Object>of("ad_id", ad.text("id"), "status", status))
                .toList();
        return report(adSet, affected, scene.tools().write("ads", "update", calls), status);
    }

    private static String report(Target adSet, List<Row> ads, List<ToolResult> results, String status) {
        List<String> lines = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < ads.size(); i++) {
            String problem = Writes.problem(results.get(i));
            done += problem.isEmpty() ? 1 : 0;
            lines.add("- **" + ads.get(i).text("name") + "** (`" + ads.get(i).text("id") + "`): "
                    + (problem.isEmpty() ? status : problem));
        }
        return done + " of " + Markdown.count(ads.size(), "ad", "ads") + " of " + adSet.label() + " set to **" + status
                + "**, as the tool confirmed:\n\n" + String.join("\n", lines) + "\n" + remark(adSet);
    }

    private static String status(Prompt prompt) {
        return RESUME.matcher(prompt.unquoted()).find() ? "ACTIVE" : "PAUSED";
    }

    private static void requireAnyUpdate(Scene scene) {
        Kind kind = Kind.firstIn(scene.prompt().unquoted()).orElse(Kind.CAMPAIGN);
        scene.tools().require(kind.entity(), "update");
    }

    private static void write(Scene scene, Target target, Map<String, Object> change) {
        Map<String, Object> params = new HashMap<>(change);
        params.put(target.kind().idParameter(), target.id());
        ToolResult result = scene.tools()
                .write(target.kind().entity(), "update", List.of(params))
                .get(0);
        Writes.confirm(result, "change " + target.label());
    }

    private static String remark(Target target) {
        return target.remark().isEmpty() ? "" : "\n" + target.remark() + "\n";
    }
}
