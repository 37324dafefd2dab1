package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request as a recipe sees it: its words with the names in them found, the tools, the ad account in question. */
final class Scene {
    private final Tools tools;
    private final Conversation conversation;
    private final Clock clock;
    private final Holdings holdings;
    private final Clause clause;
    private final List<Target> objects = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final boolean elliptical;
    private final boolean accountIsNamed;

    Scene(Clause typed, Tools tools, Conversation conversation, Clock clock) {
        this.tools = tools;
        this.conversation = conversation;
        this.clock = clock;
        this.holdings = new Holdings(tools, conversation.account());
        Clause read = Reading.known(typed, List.of());
        Map<Integer, String> mistyped = Reading.mistyped(read);
        Clause corrected = Reading.known(correct(typed, mistyped), List.of());
        if (isWorthLookingUp(read, corrected)) {
            NameSearch search = new NameSearch(typed, holdings);
            Clause named = search.run();
            objects.addAll(search.objects());
            mistyped = Reading.mistyped(named);
            corrected = mistyped.isEmpty() ? named : copyNames(named, correct(typed, mistyped));
        }
        clause = corrected;
        mistyped.forEach((index, word) -> {
            if (Optional.ofNullable(clause.tagAt(index))
                    .filter(tag -> tag.slot().equals("verb"))
                    .isPresent()) {
                throw new CannotAnswer("Did you mean ‹" + word + "› by ‹"
                        + typed.words().get(index).text() + "›? I change nothing on a guess; please type it again.");
            }
            remarks.add("I read ‹" + typed.words().get(index).text() + "› as ‹" + word + "›.");
        });
        elliptical = conversation.complete(clause);
        accountIsNamed = clause.has("account") || clause.has("other");
    }

    private Scene(Scene scene, Account account) {
        this.tools = scene.tools;
        this.conversation = scene.conversation;
        this.clock = scene.clock;
        this.clause = scene.clause;
        this.elliptical = scene.elliptical;
        this.accountIsNamed = false;
        this.holdings = new Holdings(scene.tools, Optional.of(account.id()));
    }

    /** The same request in another account. */
    Scene in(Account other) {
        return new Scene(this, other);
    }

    private static Clause correct(Clause typed, Map<Integer, String> mistyped) {
        return typed.withNorms(mistyped);
    }

    private static Clause copyNames(Clause named, Clause fresh) {
        Stream.of("account", "object")
                .flatMap(slot -> named.tags(slot).stream())
                .forEach(tag -> fresh.tag(tag.slot(), tag.value(), tag.from(), tag.to()));
        FreeText.tag(fresh);
        Reading.fill(fresh);
        return fresh;
    }

    /** Whether some words may be a name; free texts and other languages are not looked up. */
    private boolean isWorthLookingUp(Clause read, Clause corrected) {
        boolean quoted = false;
        boolean capitals = false;
        for (int i = 0; i < read.words().size(); i++) {
            quoted |= read.words().get(i).quoted() && read.tagAt(i) == null;
            capitals |= i > 0 && read.isOpen(i) && read.words().get(i).isCapitalised();
        }
        boolean free = read.has("kind", "library") || read.has("political") || Reading.isForeign(read);
        boolean sense = capitals || corrected.saysSomething();
        return !free && (quoted || (corrected.open() > 0 && sense)) && tools.offers("ad_accounts", "list");
    }

    Clause clause() {
        return clause;
    }

    Tools tools() {
        return tools;
    }

    /** What is to be said beside the answer. */
    List<String> remarks() {
        return remarks;
    }

    /** The objects that are named, in the order of the words. */
    List<Target> objects() {
        List<String> order = clause.values("object");
        objects.sort(Comparator.comparing(object -> order.indexOf(object.id())));
        return objects;
    }

    /** The object of the conversation, for a request that goes on about it. */
    Optional<Target> lastObject() {
        return conversation.object();
    }

    boolean goesOn() {
        return elliptical && conversation.ofObject();
    }

    List<Account> accounts() {
        return holdings.accounts();
    }

    /** The ad account in question: the one that is named, or the conversation's, or the first. */
    Account account() {
        if (accountIsNamed && objects.isEmpty()) {
            holdings.choose(clause);
        }
        return holdings.account();
    }

    /** All objects of a kind in the account, with id, name and time. */
    List<Row> list(Kind kind) {
        account();
        return holdings.list(kind);
    }

    /** All objects of a kind in the account. */
    List<Row> all(Kind kind, String fields) {
        account();
        return holdings.all(kind, fields);
    }

    /** The ads of an ad set. */
    List<Row> in(Target adSet, String fields) {
        Map<String, Object> params = Map.of("account_id", account().id(), "fields", fields, "adset_id", adSet.id());
        return tools.all("ads", params).stream()
                .filter(row -> row.is("adset_id", adSet.id()))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(account().zone()));
    }

    /** The periods that are asked about, in the account's own calendar. */
    List<Period> periods() {
        Function<String, Period> read = text -> Period.of(text, today())
                .filter(period -> !period.since().isAfter(period.until()))
                .orElseThrow(() -> new CannotAnswer("There is no such day or period as ‹" + text + "›."));
        List<Period> periods = clause.values("period").stream().map(read).toList();
        periods.stream()
                .filter(period -> period.since().isAfter(today()))
                .findFirst()
                .ifPresent(period -> {
                    throw new CannotAnswer(period.text() + " has not begun, so there are no figures of it.");
                });
        return periods;
    }

    /** An amount of a record in the account's currency; empty if it has none. */
    Optional<Money> money(Kind kind, Row row, String field) {
        return row.number(field)
                .map(number -> Money.read(row, field, account().currency(), tools.answersInMajorUnits(kind.entity())));
    }

    /** What to say of words that look like a name which nothing has. */
    Optional<CannotAnswer> nameNotFound(List<String> words) {
        List<Kind> searched = holdings.wereLookedInto() ? holdings.listed() : List.of();
        if (!holdings.wereLookedInto()) {
            return Optional.empty();
        }
        String typed = words.stream()
                .filter(run -> run.codePoints().anyMatch(Character::isUpperCase) || isQuoted(run))
                .findFirst()
                .orElse("");
        String text = typed.replaceFirst("^(?:(?:in|on|of|for|by|from|the|with|at) )+", "")
                .replace("\"", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean ofAccount = clause.has("kind", "account")
                && clause.tags("kind").stream()
                        .noneMatch(tag -> Kind.of(tag.value()).isPresent());
        if (ofAccount || searched.isEmpty()) {
            return Optional.of(new CannotAnswer("There is no ad account called ‹" + text + "›. There "
                    + (accounts().size() == 1 ? "is " : "are ") + Account.labels(accounts()) + "."));
        }
        List<String> nearest = Names.nearest(
                text,
                searched.stream()
                        .flatMap(kind -> holdings.candidates(kind).stream())
                        .toList());
        return Optional.of(new CannotAnswer("I found nothing called ‹" + text + "› among the "
                + searched.stream().map(Kind::words).collect(Collectors.joining(", ")) + " of "
                + account().label()
                + (nearest.isEmpty()
                        ? "."
                        : ". Nearest: "
                                + nearest.stream().map(name -> "‹" + name + "›").collect(Collectors.joining(", "))
                                + ".")
                + (Changes.isWanted(clause) ? " I changed nothing." : "")));
    }

    private boolean isQuoted(String run) {
        return clause.words().stream().anyMatch(word -> word.quoted() && run.contains(word.text()));
    }

    /** The object that is meant: named, the newest, the best, or the one that the conversation is about. */
    Optional<Target> object(List<Kind> kinds) {
        long newestOnes =
                clause.tags("newest").stream().filter(tag -> tag.from() >= 0).count();
        if (objects.size() + clause.values("id").size() + newestOnes + (clause.has("it") ? 1 : 0) > 1) {
            throw new CannotAnswer("That names several objects"
                    + (objects.isEmpty()
                            ? ""
                            : ": " + objects().stream().map(Target::label).collect(Collectors.joining(", ")))
                    + ". Please name one at a time. I changed nothing.");
        }
        if (!objects.isEmpty()) {
            return Optional.of(objects.get(0));
        }
        if (clause.has("id")) {
            return Optional.of(byId(clause.value("id").orElseThrow()));
        }
        Optional<Kind> newest = clause.tags("newest").stream()
                .flatMap(tag -> clause.tags("kind").stream().filter(kind -> kind.from() >= tag.to()))
                .flatMap(tag -> Kind.of(tag.value()).stream())
                .filter(Kind::isDelivered)
                .findFirst();
        if (newest.isPresent()) {
            return Optional.of(newest(newest.get(), clause.has("newest", "oldest")));
        }
        if (clause.has("it") || goesOn()) {
            if (!conversation.ofObject() && conversation.account().isPresent() && !clause.has("verb")) {
                return Optional.empty();
            }
            Target last = lastObject()
                    .orElseThrow(() -> new CannotAnswer("I do not know what you mean by ‹it›: nothing was named so far."
                            + " Say, for example, ‹the newest campaign›. I changed nothing."));
            if (clause.has("it")
                    && clause.tags("it").stream()
                            .anyMatch(tag -> !matches(clause.text(tag.from(), tag.to()), last.kind()))) {
                throw new CannotAnswer("The last thing we spoke of is " + last.label()
                        + ". Please name the one you mean. I changed nothing.");
            }
            return Optional.of(last);
        }
        return Optional.empty();
    }

    private static boolean matches(String pronoun, Kind kind) {
        String word = pronoun.toLowerCase(java.util.Locale.ROOT);
        boolean names = word.matches(".*\\b(campaign|ad set|ad)$");
        return !names || (word.matches(".*\\b" + kind.word()) && !(kind == Kind.AD && word.endsWith("ad set")));
    }

    private Target byId(String id) {
        List<Kind> kinds = new ArrayList<>(
                Kind.in(clause).stream().filter(Kind::isDelivered).toList());
        Stream.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)
                .filter(kind -> kinds.isEmpty() || !kinds.contains(kind))
                .forEach(kinds::add);
        for (Kind kind : kinds) {
            Optional<Row> row = tools.offers(kind.entity(), "list")
                    ? list(kind).stream().filter(each -> each.is("id", id)).findFirst()
                    : Optional.empty();
            if (row.isPresent()) {
                return Target.of(kind, row.get(), "");
            }
        }
        throw new CannotAnswer("There is no campaign, ad set or ad with the id `" + id + "` in "
                + account().label() + ". I changed nothing.");
    }

    /** The object that was created last, or first. */
    Target newest(Kind kind, boolean oldest) {
        Comparator<Row> order = Comparator.comparing(row -> Row.time(row.text("created_time")));
        return list(kind).stream()
                .max(oldest ? order.reversed() : order)
                .map(row -> Target.of(
                        kind,
                        row,
                        "The " + (oldest ? "oldest " : "newest ") + kind.word() + " is the one created "
                                + (oldest ? "first" : "last") + ", at " + row.text("created_time") + "."))
                .orElseThrow(() -> new CannotAnswer(
                        "There is no " + kind.word() + " in " + account().label() + "."));
    }
}
