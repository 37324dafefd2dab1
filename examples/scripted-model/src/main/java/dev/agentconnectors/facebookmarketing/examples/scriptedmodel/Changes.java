package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes what exists: status, name, budget. A question never gets here, nor does a request with a word left over. */
final class Changes {
    private static final Map<String, String> STATUS = Map.of(
            "pause",
            "PAUSED",
            "activate",
            "ACTIVE",
            "archive",
            "ARCHIVED",
            "paused",
            "PAUSED",
            "active",
            "ACTIVE",
            "archived",
            "ARCHIVED");
    private static final Set<String> BUDGET = Set.of("set", "raise", "lower", "double", "halve", "make");
    /** What each verb heeds beside the object; another slot that is filled would be passed over. */
    private static final Map<String, String> HEEDED = Map.of(
            "pause",
            "all metric period",
            "activate",
            "all metric period",
            "archive",
            "all metric period",
            "rename",
            "named");

    private static final String NOTHING = " I changed nothing.";

    private Changes() {}

    /** Whether a request wants something done. */
    static boolean isWanted(Clause clause) {
        return clause.has("verb")
                && !clause.isQuestion()
                && clause.tags("ask").stream()
                        .filter(ask -> ask.from() >= 0 && !ask.value().equals("show"))
                        .noneMatch(ask -> clause.tags("verb").stream().anyMatch(verb -> ask.from() < verb.from()));
    }

    /** A question about a change is answered with what to say to have it done. */
    static void refuseQuestion(Clause clause) {
        boolean advice = clause.has("ask", "advice");
        boolean figures = Set.of("raise", "lower", "make", "set").containsAll(clause.values("verb"))
                && !clause.has("amount")
                && !clause.has("percent")
                && clause.has("metric")
                && !advice;
        if (clause.has("verb") && !figures) {
            Clause.Tag verb = clause.tags("verb").get(0);
            String command = clause.text(verb.from(), clause.words().size()).replaceAll("[?.!,\\s]+$", "");
            throw new CannotAnswer("That is a question, so I changed nothing" + (advice ? ", and I give no advice" : "")
                    + ". To have it done, say: ‹" + Character.toUpperCase(command.charAt(0)) + command.substring(1)
                    + "›");
        }
        if (advice) {
            throw new CannotAnswer(
                    "I give no advice; I show figures, and you decide." + Help.suggestions(clause.text()));
        }
    }

    static String answer(Scene scene) {
        Clause clause = scene.clause();
        clause.tags("verb").stream()
                .filter(tag -> tag.value().equals("cannot"))
                .findFirst()
                .ifPresent(tag -> {
                    throw new CannotAnswer(
                            "I cannot ‹" + clause.text(tag)
                                    + "›, so I changed nothing. I create, rename, pause, resume and archive, and I set daily budgets.");
                });
        if (clause.values("verb").size() > 1) {
            throw new CannotAnswer("I do one thing at a time, and that names several, so I changed nothing."
                    + " Please put ‹and› or a full stop between them.");
        }
        String verb = clause.value("verb").orElseThrow();
        if (verb.equals("create") || (verb.equals("make") && clause.has("text"))) {
            return Creations.answer(scene);
        }
        allow(clause, HEEDED.getOrDefault(verb, "metric amount percent percent_to status period"));
        Kind kind =
                Kind.in(clause).stream().filter(Kind::isDelivered).findFirst().orElse(Kind.CAMPAIGN);
        scene.tools().require(kind.entity(), "update");
        if (STATUS.containsKey(verb)) {
            return status(scene, STATUS.getOrDefault(verb, ""));
        }
        if (verb.equals("rename")) {
            String name = clause.value("text")
                    .orElseThrow(
                            () -> new CannotAnswer("Please say the new name: ‹Rename … to \"new name\"›." + NOTHING));
            return done(
                    scene, target(scene), "", " is now called **" + Target.plain(name) + "**", Map.of("name", name));
        }
        if (BUDGET.contains(verb) && (clause.has("metric", "budget") || clause.has("metric", "lifetime"))) {
            return budget(scene, verb);
        }
        String status = STATUS.getOrDefault(clause.value("status").orElse(""), "");
        if (!status.isEmpty() && (verb.equals("set") || verb.equals("make"))) {
            return status(scene, status);
        }
        throw Help.notUnderstood(clause, List.of(clause.text()));
    }

    private static void allow(Clause clause, String heeded) {
        List<String> slots = Stream.of(
                        "verb kind object it newest order id noise ask follow account other hello text " + heeded)
                .flatMap(names -> Stream.of(names.split(" ", -1)))
                .toList();
        List<String> passedOver =
                new ArrayList<>(clause.outside(slots).stream().map(clause::text).toList());
        if (clause.has("period") && !clause.has("order")) {
            passedOver.addAll(clause.values("period"));
        }
        if (!passedOver.isEmpty()) {
            throw Help.notUnderstood(clause, passedOver);
        }
    }

    /** The object that is to be changed. */
    private static Target target(Scene scene) {
        Clause clause = scene.clause();
        List<Kind> kinds = Kind.in(clause).stream().filter(Kind::isDelivered).toList();
        String word = kinds.isEmpty() ? "object" : kinds.get(0).word();
        boolean named =
                !scene.objects().isEmpty() || Stream.of("it", "newest", "id").anyMatch(clause::has);
        if (clause.has("order") && !named) {
            return best(scene, kinds.stream().findFirst().orElseThrow(() -> unclear(word)));
        }
        Target target = scene.object(kinds).orElseThrow(() -> unclear(word));
        if (kinds.size() > 1) {
            throw new CannotAnswer(
                    "That names several kinds of objects, so I changed nothing. Please name one at a time.");
        }
        if (!kinds.isEmpty() && !kinds.contains(target.kind())) {
            throw new CannotAnswer("That is no " + word + " but " + target.label() + "." + NOTHING);
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
        List<Metric> named = Metric.in(clause);
        Metric metric = named.isEmpty() ? Metric.CTR : named.get(0);
        boolean most = !clause.has("order", "least");
        Period period = scene.periods().stream().findFirst().orElse(Period.lastDays(7, scene.today()));
        List<Row> rows = new Insights(List.of(metric), kind, null, period, null, most, 2)
                .rows(scene).stream()
                        .filter(row -> metric.of(row).isPresent()
                                && row.numberOrZero("impressions").signum() > 0)
                        .sorted(metric.order(most))
                        .toList();
        if (rows.isEmpty()) {
            throw new CannotAnswer(
                    "No " + kind.word() + " in " + scene.account().label() + " had impressions " + period.in()
                            + ", so none performs best." + NOTHING);
        }
        Row row = rows.get(0);
        if (rows.size() > 1 && metric.of(rows.get(1)).equals(metric.of(row))) {
            throw new CannotAnswer(
                    "Several " + kind.words() + " share that figure, so I changed nothing. Please name one.");
        }
        String remark = (named.isEmpty() ? (most ? "Best" : "Worst") + "-performing means: the " : "It has the ")
                + (most ? "highest " : "lowest ") + metric.title().toLowerCase(Locale.ROOT) + " ("
                + metric.text(row, scene.account().currency()) + ") " + period.in() + " among those with impressions.";
        return new Target(kind, row.text(kind.idParameter()), row.text(kind.level() + "_name"), remark);
    }

    private static String status(Scene scene, String status) {
        Clause clause = scene.clause();
        boolean ads = clause.tags("kind").stream()
                .anyMatch(tag -> tag.value().equals("ad") && clause.text(tag).endsWith("s"));
        boolean inAdSet = Kind.in(clause).contains(Kind.AD_SET)
                || scene.objects().stream().anyMatch(object -> object.kind() == Kind.AD_SET);
        if (!clause.has("all") && !ads) {
            return done(scene, target(scene), "", " is now set to **" + status + "**", Map.of("status", status));
        }
        if (!ads || !inAdSet) {
            throw new CannotAnswer("I change all ads of one ad set at once, and nothing larger." + NOTHING
                    + " Say ‹Pause all ads of the newest ad set›, or name one object.");
        }
        return statusOfAllAds(scene, status);
    }

    private static String statusOfAllAds(Scene scene, String status) {
        scene.tools().require("ads", "update");
        Target adSet = scene.object(List.of(Kind.AD_SET))
                .filter(object -> object.kind() == Kind.AD_SET)
                .orElseThrow(() -> unclear("ad set"));
        List<Row> ads = scene.in(adSet, "id,name,adset_id,status");
        List<Row> affected = ads.stream().filter(ad -> !ad.is("status", status)).toList();
        if (affected.isEmpty()) {
            return "Nothing to do: " + adSet.label() + " has " + Markdown.count(ads.size(), "ad", "ads")
                    + ", and none that is not " + status + " already.\n" + adSet.paragraph();
        }
        List<Map<String, Object>> calls = affected.stream()
                .map(ad -> Map.<String, Object>of("ad_id", ad.text("id"), "status", status))
                .toList();
        List<String> problems = scene.tools().write("ads", "update", calls).stream()
                .map(ToolResult::problem)
                .toList();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < affected.size(); i++) {
            Row ad = affected.get(i);
            lines.append("- **" + Target.plain(ad.text("name")) + "** (`" + ad.text("id") + "`): "
                    + (problems.get(i).isEmpty() ? status : problems.get(i)) + "\n");
        }
        return problems.stream().filter(String::isEmpty).count() + " of "
                + Markdown.count(affected.size(), "ad", "ads") + " of " + adSet.label() + " set to **" + status
                + "**, as the tool confirmed:\n\n" + lines + adSet.paragraph();
    }

    private static String budget(Scene scene, String verb) {
        Clause clause = scene.clause();
        String field = clause.has("metric", "lifetime") ? "lifetime_budget" : "daily_budget";
        Optional<Money> given = clause.value("amount").map(scene.account()::money);
        Target target = target(scene);
        Kind kind = target.kind();
        if (kind == Kind.AD) {
            throw new CannotAnswer("An ad has no budget of its own. Name its ad set or its campaign." + NOTHING);
        }
        Optional<Money> before = scene.tools().offers(kind.entity(), "get")
                ? scene.money(
                                kind,
                                scene.tools()
                                        .get(
                                                kind.entity(),
                                                Map.of(kind.idParameter(), target.id(), "fields", "id,name," + field)),
                                field)
                        .filter(Money::isPositive)
                : Optional.empty();
        Money wanted = wanted(clause, verb, target, given, before);
        int up = before.map(wanted::compareTo).orElse(0);
        String direction = verb.equals("raise") ? "upwards" : verb.equals("lower") ? "downwards" : "at all";
        boolean contrary = (verb.equals("raise") && up < 0) || (verb.equals("lower") && up > 0);
        if (contrary || (before.isPresent() && up == 0)) {
            throw new CannotAnswer("The daily budget of " + target.label() + " is **" + before.orElseThrow()
                    + "**; to **" + wanted + "** is no change " + direction + "." + NOTHING + target.paragraph());
        }
        if (!wanted.isPositive()) {
            throw new CannotAnswer("A budget of " + wanted + " is none." + NOTHING);
        }
        boolean major = scene.tools().require(kind.entity(), "update").wantsMajorUnits(field);
        return done(
                scene,
                target,
                "the " + field.replace('_', ' ') + " of ",
                " is now **" + wanted + "**"
                        + before.map(money -> " (it was " + money + ")").orElse(""),
                Map.of(field, wanted.written(major)));
    }

    /** The new budget: as it was given, or computed from the one that was read. */
    private static Money wanted(
            Clause clause, String verb, Target target, Optional<Money> given, Optional<Money> before) {
        if (clause.has("percent_to")
                || clause.tags("percent").size() + clause.tags("amount").size() > 1) {
            throw new CannotAnswer("I do not know what that makes of the budget, so I changed nothing."
                    + " Say ‹by 10%›, ‹by 20› or ‹to 100›.");
        }
        Map<String, String> fixed = Map.of("double", "100", "halve", "-50");
        Optional<String> percent = Optional.ofNullable(fixed.get(verb)).or(() -> clause.value("percent"));
        boolean more = clause.value("amount")
                .filter(amount -> amount.matches("(by|another)\\|.*"))
                .isPresent();
        if ((percent.isPresent() || more) && before.isEmpty()) {
            throw new CannotAnswer("There is no budget of its own at " + target.label()
                    + " that I could compute from, so I changed nothing." + target.paragraph());
        }
        boolean less = verb.equals("lower");
        if (percent.isPresent()) {
            if (verb.equals("set") || verb.equals("make")) {
                throw new CannotAnswer("Should it be " + percent.get() + " % more or less? Say ‹raise … by "
                        + percent.get() + "%› or ‹lower … by " + percent.get() + "%›." + NOTHING);
            }
            BigDecimal by = new BigDecimal(percent.get());
            return before.orElseThrow().changedBy(less ? by.negate() : by);
        }
        Money amount = given.orElseThrow(
                () -> new CannotAnswer("Please say the new budget, for example ‹to 100› or ‹by 10%›." + NOTHING));
        return !more
                ? amount
                : less
                        ? before.orElseThrow().minus(amount)
                        : before.orElseThrow().plus(amount);
    }

    private static String done(Scene scene, Target target, String what, String is, Map<String, ?> change) {
        Map<String, Object> params = new HashMap<>(change);
        params.put(target.kind().idParameter(), target.id());
        scene.tools().writeOne(target.kind().entity(), "update", params, "change " + target.label());
        return "Done: " + what + target.label() + is + "; the tool confirmed it.\n" + target.paragraph();
    }
}
