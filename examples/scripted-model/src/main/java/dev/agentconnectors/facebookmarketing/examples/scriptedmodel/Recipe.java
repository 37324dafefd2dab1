package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be done, each with the slots it heeds: a request that fills another one is not answered without it. */
@SuppressWarnings("ImmutableEnumChecker") // Nothing changes the set, and what answers has no state.
enum Recipe {
    GREETING("hello", Help::greeting),
    CHANGE(
            "verb kind status metric amount percent percent_to object it newest order all period text id objective named country count",
            Changes::answer),
    LIBRARY("kind id political about page country text open status all metric", AdLibrary::answer),
    WHO("kind", Lists::whoAmI),
    ACCOUNTS("kind all count", Lists::accounts),
    PIXEL_EVENTS("kind events object newest metric", Lists::pixelEvents),
    BUDGETS("kind metric order count all status", Lists::budgets),
    DETAILS("kind metric object it newest status id order period", Lists::details),
    FIGURES("kind metric order count period per compare object it newest verb all id", Figures::answer),
    LIST("kind status newest order count object it all metric id", Lists::answer);

    private static final Set<String> ALWAYS = Set.of("noise", "ask", "follow", "account", "other", "hello");
    /** What one request can have but once. */
    private static final List<String> SINGLE =
            List.of("account", "count", "order", "newest", "amount", "percent", "country", "text", "objective");

    private static final Set<String> RESTRICTING = Set.of(
            "in", "for", "on", "of", "with", "at", "by", "from", "during", "within", "into", "than", "over", "under",
            "above", "below", "if", "whether", "unless", "until", "like", "similar", "same");

    private final Set<String> slots;
    private final Function<Scene, String> answer;

    Recipe(String slots, Function<Scene, String> answer) {
        this.slots = new HashSet<>(List.of(slots.split(" ", -1)));
        this.answer = answer;
    }

    static Recipe of(Scene scene) {
        Clause clause = scene.clause();
        if (clause.has("ask", "cannot")) {
            throw new CannotAnswer("I can tell what the figures are, but not why, where or when something came about."
                    + Help.suggestions(clause.text()));
        }
        if (Changes.isWanted(clause)) {
            return CHANGE;
        }
        Changes.refuseQuestion(clause);
        Recipe reading = reading(scene, clause);
        if (reading == null) {
            throw clause.has("hello")
                    ? new CannotAnswer(Help.greeting(scene))
                    : Help.notUnderstood(clause, clause.notUnderstood());
        }
        return reading;
    }

    private static @org.jspecify.annotations.Nullable Recipe reading(Scene scene, Clause clause) {
        List<Kind> kinds = Kind.in(clause);
        List<String> metrics = clause.values("metric");
        boolean object = !scene.objects().isEmpty() || clause.has("it") || clause.has("id");
        if (clause.has("kind", "library") || clause.has("political")) {
            return LIBRARY;
        }
        if (clause.has("kind", "user")) {
            return WHO;
        }
        if (kinds.contains(Kind.PIXEL) && clause.has("events")) {
            return PIXEL_EVENTS;
        }
        if (metrics.contains("budget") || metrics.contains("lifetime")) {
            return object || (clause.has("newest") && !clause.has("order")) ? DETAILS : BUDGETS;
        }
        boolean status = metrics.contains("status") || (clause.has("status") && clause.has("ask", "is"));
        if (status && (object || isOne(clause, kinds))) {
            return DETAILS;
        }
        boolean figures = metrics.stream().anyMatch(metric -> !metric.equals("status"));
        if (figures
                || clause.has("period")
                || clause.has("per")
                || clause.has("compare")
                || (clause.has("order") && kinds.stream().anyMatch(Kind::isDelivered))) {
            return FIGURES;
        }
        if (!kinds.isEmpty()
                && !(object && kinds.size() == 1 && scene.objects().stream().anyMatch(o -> o.kind() == kinds.get(0)))) {
            return isOne(clause, kinds) ? DETAILS : LIST;
        }
        if (object) {
            return DETAILS;
        }
        if (clause.has("kind", "account") || clause.has("account")) {
            return clause.has("account") && !clause.has("kind") ? null : ACCOUNTS;
        }
        return clause.has("hello") ? GREETING : null;
    }

    /** Whether the newest campaign is meant, say, rather than those in it. */
    private static boolean isOne(Clause clause, List<Kind> kinds) {
        return clause.has("newest")
                && kinds.size() == 1
                && !clause.has("count")
                && clause.tags("kind").stream()
                        .noneMatch(tag -> clause.text(tag.from(), tag.to()).endsWith("s"));
    }

    /** Answers, having looked that nothing which was said is passed over. */
    String answer(Scene scene) {
        Clause clause = scene.clause();
        List<String> passedOver = clause.outside(slots).stream()
                .filter(tag -> !ALWAYS.contains(tag.slot()))
                .map(tag -> clause.text(tag.from(), tag.to()))
                .collect(Collectors.toCollection(ArrayList::new));
        SINGLE.stream()
                .filter(slot -> clause.values(slot).size() > 1)
                .findFirst()
                .ifPresent(slot -> {
                    throw new CannotAnswer("I cannot heed "
                            + clause.tags(slot).stream()
                                    .filter(tag -> tag.from() >= 0)
                                    .map(tag -> "‹" + clause.text(tag.from(), tag.to()) + "›")
                                    .collect(Collectors.joining(" and "))
                            + " in one request, so I did nothing. Please ask for one after the other.");
                });
        List<String> notUnderstood = this == LIBRARY ? List.of() : clause.notUnderstood();
        boolean misleading =
                this == CHANGE || this == FIGURES || notUnderstood.stream().anyMatch(Recipe::restricts);
        if (!passedOver.isEmpty() || (misleading && !notUnderstood.isEmpty())) {
            passedOver.addAll(notUnderstood);
            throw whatIsMissing(scene, passedOver);
        }
        List<String> notes = new ArrayList<>(scene.remarks());
        notUnderstood.forEach(run -> notes.add("I did not understand ‹" + run + "›; here is the rest."));
        return (notes.isEmpty() ? "" : String.join(" ", notes) + "\n\n") + answer.apply(scene);
    }

    private static boolean restricts(String run) {
        return RESTRICTING.contains(run.split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT))
                || run.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static CannotAnswer whatIsMissing(Scene scene, List<String> words) {
        Clause clause = scene.clause();
        if (clause.has("not")) {
            return new CannotAnswer("I take no request with ‹"
                    + clause.text(
                            clause.tags("not").get(0).from(),
                            clause.tags("not").get(0).to())
                    + "› in it: I might do or show just what you do not want. Please say what you do want.");
        }
        if (clause.has("them")) {
            return new CannotAnswer("I do not know which ones you mean by ‹"
                    + clause.text(
                            clause.tags("them").get(0).from(),
                            clause.tags("them").get(0).to()) + "›. Please name one, or say what they are.");
        }
        Optional<CannotAnswer> name = scene.nameNotFound(clause.notUnderstood());
        if (name.isPresent()) {
            return name.get();
        }
        if (clause.has("country") && !clause.has("per")) {
            return new CannotAnswer("I did not understand ‹" + String.join("›, ‹", words)
                    + "›: no tool that I was offered limits figures or lists to a country."
                    + Help.suggestions(clause.text()));
        }
        return Help.notUnderstood(clause, words);
    }
}
