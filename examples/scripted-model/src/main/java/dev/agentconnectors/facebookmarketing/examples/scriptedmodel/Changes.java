package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes what exists: status, name, budget. A question never gets here, nor does a request with a word left over. */
final class Changes {
    private static final Map<String, String> STATUS =
            Map.of("pause", "PAUSED", "activate", "ACTIVE", "archive", "ARCHIVED");
    private static final Set<String> BUDGET = Set.of("set", "raise", "lower", "double", "halve", "make");

    private Changes() {}

    /** Whether a request wants something done. */
    static boolean isWanted(Clause clause) {
        return clause.has("verb") && !asks(clause);
    }

    private static boolean asks(Clause clause) {
        return clause.isQuestion()
                || clause.tags("ask").stream()
                        .anyMatch(tag -> tag.from() >= 0
                                && !tag.value().equals("show")
                                && clause.tags("verb").stream().anyMatch(verb -> tag.from() < verb.from()));
    }

    /** A question about a change is answered with what to say to have it done. */
    static void refuseQuestion(Clause clause) {
        boolean figures = clause.values("verb").stream()
                        .allMatch(
                                verb -> Set.of("raise", "lower", "make", "set").contains(verb))
                && !clause.has("amount")
                && !clause.has("percent")
                && clause.has("metric")
                && !clause.has("ask", "advice");
        if (clause.has("verb") && !figures) {
            Clause.Tag verb = clause.tags("verb").get(0);
            String command = clause.text(verb.from(), clause.words().size()).replaceAll("[?.!,\\s]+$", "");
            throw new CannotAnswer("That is a question, so I changed nothing"
                    + (clause.has("ask", "advice") ? ", and I give no advice" : "") + ". To have it done, say: ‹"
                    + Character.toUpperCase(command.charAt(0)) + command.substring(1) + "›");
        }
        if (clause.has("ask", "advice")) {
            throw new CannotAnswer(
                    "I give no advice; I show figures, and you decide." + Help.suggestions(clause.text()));
        }
    }

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        List<String> verbs = clause.values("verb");
        if (verbs.contains("cannot")) {
            Clause.Tag verb = clause.tags("verb").stream()
                    .filter(tag -> tag.value().equals("cannot"))
                    .findFirst()
                    .orElseThrow();
            throw new CannotAnswer("I cannot ‹" + clause.text(verb.from(), verb.to())
                    + "›, so I changed nothing. I create, rename, pause, resume and archive, and I set daily budgets.");
        }
        if (verbs.size() > 1) {
            throw new CannotAnswer(
                    "I do one thing at a time, and that names several, so I changed nothing. Please put ‹and› or a full stop between them.");
        }
        String verb = verbs.get(0);
        if (verb.equals("create") || (verb.equals("make") && clause.has("text"))) {
            return Creations.answer(scene);
        }
        allow(clause, verb);
        requireAnyUpdate(scene);
        if (STATUS.containsKey(verb)) {
            return status(scene, STATUS.getOrDefault(verb, ""));
        }
        if (verb.equals("rename")) {
            return rename(scene);
        }
        if (BUDGET.contains(verb) && (clause.has("metric", "budget") || clause.has("metric", "lifetime"))) {
            return budget(scene, verb);
        }
        Optional<String> to = clause.value("status")
                .map(value -> value.equals("paused")
                        ? "PAUSED"
                        : value.equals("active") ? "ACTIVE" : value.equals("archived") ? "ARCHIVED" : "");
        if (to.filter(value -> !value.isEmpty()).isPresent() && (verb.equals("set") || verb.equals("make"))) {
            return status(scene, to.get());
        }
        throw Help.notUnderstood(clause, List.of(clause.text()));
    }

    /** Every verb heeds slots of its own; another one that is filled would be passed over. */
    private static void allow(Clause clause, String verb) {
        List<String> slots = new ArrayList<>(List.of(
                "verb", "kind", "object", "it", "newest", "order", "id", "noise", "ask", "follow", "account", "other",
                "hello", "text"));
        slots.addAll(
                switch (verb) {
                    case "pause", "activate", "archive" -> List.of("all", "metric", "period");
                    case "rename" -> List.of("named");
                    default -> List.of("metric", "amount", "percent", "percent_to", "status", "period");
                });
        List<String> passedOver = clause.outside(slots).stream()
                .map(tag -> clause.text(tag.from(), tag.to()))
                .toList();
        boolean period = clause.has("period") && !clause.has("order");
        if (!passedOver.isEmpty() || period) {
            throw Help.notUnderstood(clause, passedOver.isEmpty() ? clause.values("period") : passedOver);
        }
    }

    private static void requireAnyUpdate(Scene scene) {
        scene.tools()
                .require(
                        Kind.in(scene.clause()).stream()
                                .filter(Kind::isDelivered)
                                .findFirst()
                                .orElse(Kind.CAMPAIGN)
                                .entity(),
                        "update");
    }

    /** The object that is to be changed. */
    private static Target target(Scene scene) {
        Clause clause = scene.clause();
        List<Kind> kinds = Kind.in(clause).stream().filter(Kind::isDelivered).toList();
        if (clause.has("order")
                && scene.objects().isEmpty()
                && !clause.has("it")
                && !clause.has("newest")
                && !clause.has("id")) {
            return best(scene, kinds.stream().findFirst().orElseThrow(() -> unclear("object")));
        }
        Target target = scene.object(kinds)
                .orElseThrow(
                        () -> unclear(kinds.isEmpty() ? "object" : kinds.get(0).word()));
        if (kinds.size() > 1) {
            throw new CannotAnswer(
                    "That names several kinds of objects, so I changed nothing. Please name one at a time.");
        }
        if (!kinds.isEmpty() && !kinds.contains(target.kind())) {
            throw new CannotAnswer(
                    "That is no " + kinds.get(0).word() + " but " + target.label() + ". I changed nothing.");
        }
        return target;
    }

    private static CannotAnswer unclear(String word) {
        return new CannotAnswer("I do not know which " + word + " you mean, and I changed nothing. Say ‹the newest "
                + (word.equals("object") ? "campaign" : word) + "›, or give its whole name or its id.");
    }

    /** The object with the highest or lowest figure, by click-through rate unless another one is named. */
    private static Target best(Scene scene, Kind kind) {
        Clause clause = scene.clause();
        Metric metric = Metric.in(clause).stream().findFirst().orElse(Metric.CTR);
        boolean most = !clause.has("order", "least");
        Period period = scene.periods().stream().findFirst().orElse(Period.lastDays(7, scene.today()));
        String sort = metric.isSortable()
                ? metric.name().toLowerCase(java.util.Locale.ROOT) + (most ? "_descending" : "_ascending")
                : null;
        List<Row> rows = new Insights(List.of(metric), kind, null, period, false, sort, 1)
                .rows(scene).stream()
                        .filter(row -> metric.of(row).isPresent()
                                && row.numberOrZero("impressions").signum() > 0)
                        .sorted(metric.order(most))
                        .toList();
        if (rows.isEmpty()) {
            throw new CannotAnswer(
                    "No " + kind.word() + " in " + scene.account().label() + " had impressions " + period.in()
                            + ", so none performs best. I changed nothing.");
        }
        Row row = rows.get(0);
        if (rows.size() > 1 && metric.of(rows.get(1)).equals(metric.of(row))) {
            throw new CannotAnswer(
                    "Several " + kind.words() + " share that figure, so I changed nothing. Please name one.");
        }
        return new Target(
                kind,
                row.text(kind.idParameter()),
                row.text(kind.level() + "_name"),
                (Metric.in(clause).isEmpty()
                                ? (most ? "Best-performing" : "Worst-performing") + " means: the "
                                : "It has the ")
                        + (most ? "highest " : "lowest ") + metric.title().toLowerCase(java.util.Locale.ROOT) + " ("
                        + metric.text(row, scene.account().currency()) + ") " + period.in()
                        + " among those with impressions.");
    }

    private static String status(Scene scene, String status) {
        Clause clause = scene.clause();
        boolean ads = clause.tags("kind").stream()
                .anyMatch(tag -> Kind.of(tag.value()).filter(Kind.AD::equals).isPresent()
                        && clause.text(tag.from(), tag.to()).endsWith("s"));
        List<Kind> kinds = Kind.in(clause);
        boolean parent = kinds.contains(Kind.AD_SET)
                || scene.objects().stream().anyMatch(object -> object.kind() == Kind.AD_SET);
        if (clause.has("all") || ads) {
            if (!ads || !parent) {
                throw new CannotAnswer(
                        "I change all ads of one ad set at once, and nothing larger. I changed nothing. Say ‹Pause all ads of the newest ad set›, or name one object.");
            }
            return statusOfAllAds(scene, status);
        }
        Target target = target(scene);
        write(scene, target, Map.of("status", status));
        return "Done: " + target.label() + " is now set to **" + status + "**; the tool confirmed it.\n"
                + target.paragraph();
    }

    private static String statusOfAllAds(Scene scene, String status) {
        scene.tools().require("ads", "update");
        Target adSet = scene.object(List.of(Kind.AD_SET))
                .filter(object -> object.kind() == Kind.AD_SET)
                .orElseThrow(() -> unclear("ad set"));
        Map<String, Object> params =
                new HashMap<>(Map.of("account_id", scene.account().id(), "fields", "id,name,adset_id,status"));
        params.put("adset_id", adSet.id());
        List<Row> ads = scene.tools().all("ads", params).stream()
                .filter(row -> row.is("adset_id", adSet.id()))
                .toList();
        List<Row> affected = ads.stream().filter(ad -> !ad.is("status", status)).toList();
        if (affected.isEmpty()) {
            return "Nothing to do: " + adSet.label() + " has " + Markdown.count(ads.size(), "ad", "ads")
                    + ", and none that is not " + status + " already.\n" + adSet.paragraph();
        }
        List<ToolResult> results = scene.tools()
                .write(
                        "ads",
                        "update",
                        affected.stream()
                                .map(ad -> Map.<String, Object>of("ad_id", ad.text("id"), "status", status))
                                .toList());
        List<String> lines = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < affected.size(); i++) {
            String problem = Writes.problem(results.get(i));
            done += problem.isEmpty() ? 1 : 0;
            lines.add("- **" + Target.plain(affected.get(i).text("name")) + "** (`"
                    + affected.get(i).text("id") + "`): " + (problem.isEmpty() ? status : problem));
        }
        return done + " of " + Markdown.count(affected.size(), "ad", "ads") + " of " + adSet.label() + " set to **"
                + status + "**, as the tool confirmed:\n\n" + String.join("\n", lines) + "\n" + adSet.paragraph();
    }

    private static String rename(Scene scene) {
        String name = scene.clause()
                .value("text")
                .orElseThrow(() ->
                        new CannotAnswer("Please say the new name: ‹Rename … to \"new name\"›. I changed nothing."));
        Target target = target(scene);
        write(scene, target, Map.of("name", name));
        return "Done: " + target.label() + " is now called **" + Target.plain(name) + "**; the tool confirmed it.\n"
                + target.paragraph();
    }

    private static String budget(Scene scene, String verb) {
        Clause clause = scene.clause();
        String field = clause.has("metric", "lifetime") ? "lifetime_budget" : "daily_budget";
        clause.value("amount")
                .map(value -> value.split("\\|", -1))
                .ifPresent(parts -> scene.account().money(parts[2], parts[1]));
        Target target = target(scene);
        if (target.kind() == Kind.AD) {
            throw new CannotAnswer(
                    "An ad has no budget of its own. Name its ad set or its campaign. I changed nothing.");
        }
        Optional<Money> before = scene.tools().offers(target.kind().entity(), "get")
                ? scene.money(
                                target.kind(),
                                scene.tools()
                                        .get(
                                                target.kind().entity(),
                                                Map.of(
                                                        target.kind().idParameter(),
                                                        target.id(),
                                                        "fields",
                                                        "id,name," + field)),
                                field)
                        .filter(Money::isPositive)
                : Optional.empty();
        Money wanted = wanted(scene, verb, target, before);
        int up = before.map(wanted::compareTo).orElse(0);
        boolean contrary = (verb.equals("raise") && up < 0) || (verb.equals("lower") && up > 0);
        if (contrary || (before.isPresent() && up == 0)) {
            throw new CannotAnswer("The daily budget of " + target.label() + " is **" + before.orElseThrow()
                    + "**; to **" + wanted + "** is no change "
                    + (verb.equals("raise") ? "upwards" : verb.equals("lower") ? "downwards" : "at all")
                    + ". I changed nothing." + target.paragraph());
        }
        if (!wanted.isPositive()) {
            throw new CannotAnswer("A budget of " + wanted + " is none. I changed nothing.");
        }
        boolean majorUnits =
                scene.tools().require(target.kind().entity(), "update").wantsMajorUnits(field);
        write(scene, target, Map.of(field, wanted.written(majorUnits)));
        return "Done: the " + (field.startsWith("daily") ? "daily" : "lifetime") + " budget of " + target.label()
                + " is now **" + wanted + "**"
                + before.map(money -> " (it was " + money + ")").orElse("") + "; the tool confirmed it.\n"
                + target.paragraph();
    }

    /** The new budget: as it was given, or computed from the one that was read. */
    private static Money wanted(Scene scene, String verb, Target target, Optional<Money> before) {
        Clause clause = scene.clause();
        if (clause.has("percent_to")
                || clause.tags("percent").size() + clause.tags("amount").size() > 1) {
            throw new CannotAnswer(
                    "I do not know what that makes of the budget, so I changed nothing. Say ‹by 10%›, ‹by 20› or ‹to 100›.");
        }
        boolean relative = clause.has("percent") || verb.equals("double") || verb.equals("halve");
        Optional<String[]> amount = clause.value("amount").map(value -> value.split("\\|", -1));
        boolean more = amount.filter(parts -> Set.of("by", "another").contains(parts[0]))
                .isPresent();
        if ((relative || more) && before.isEmpty()) {
            throw new CannotAnswer("There is no budget of its own at " + target.label()
                    + " that I could compute from, so I changed nothing." + target.paragraph());
        }
        if (relative) {
            BigDecimal percent = verb.equals("double")
                    ? BigDecimal.valueOf(100)
                    : verb.equals("halve")
                            ? BigDecimal.valueOf(-50)
                            : new BigDecimal(clause.value("percent").orElse("0"));
            if (verb.equals("set") || verb.equals("make")) {
                throw new CannotAnswer("Should it be " + percent + " % more or less? Say ‹raise … by " + percent
                        + "%› or ‹lower … by " + percent + "%›. I changed nothing.");
            }
            return before.orElseThrow().changedBy(verb.equals("lower") ? percent.negate() : percent);
        }
        String[] parts = amount.orElseThrow(() ->
                new CannotAnswer("Please say the new budget, for example ‹to 100› or ‹by 10%›. I changed nothing."));
        Money given = scene.account().money(parts[2], parts[1]);
        if (!more) {
            return given;
        }
        return verb.equals("lower")
                ? before.orElseThrow().minus(given)
                : before.orElseThrow().plus(given);
    }

    private static void write(Scene scene, Target target, Map<String, Object> change) {
        Map<String, Object> params = new HashMap<>(change);
        params.put(target.kind().idParameter(), target.id());
        ToolResult result = scene.tools()
                .write(target.kind().entity(), "update", List.of(params))
                .get(0);
        Writes.confirm(result, "change " + target.label());
    }
}
