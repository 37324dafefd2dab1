package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for names of ad accounts and of what they hold among the words of a request. */
final class NameSearch {
    private static final int MOST_NAMES = 3;

    private final Holdings holdings;
    /** The words with all that is understood of them, and those with the names alone, for the rest to be read again. */
    private final Clause read;

    private final Clause named;
    private final List<Target> objects = new ArrayList<>();

    NameSearch(Clause typed, Holdings holdings) {
        this.holdings = holdings;
        read = Reading.known(typed, List.of());
        named = typed.withNorms(Map.of());
        FreeText.tag(named);
    }

    /** The request with names found first: a word in a name means nothing else. */
    Clause run() {
        for (int i = 0; i < read.words().size(); i++) {
            for (Account each : holdings.accounts()) {
                if (read.isOpen(i) && each.isMeantBy(read.words().get(i).norm())) {
                    tag("account", each.id(), i, i + 1);
                }
            }
        }
        Names.in(
                        read,
                        holdings.accounts().stream()
                                .map(account -> new Names.Candidate(account.id(), account.name()))
                                .toList())
                .filter(found -> found.ids().size() == 1)
                .ifPresent(found -> tag("account", found.ids().get(0), found.from(), found.to()));
        boolean chosen = holdings.choose(read);
        find(true);
        if (!chosen && objects.isEmpty() && mayHoldName()) {
            elsewhere();
        }
        find(false);
        Reading.fill(named);
        return named;
    }

    List<Target> objects() {
        return objects;
    }

    private void tag(String slot, String value, int from, int to) {
        read.tag(slot, value, from, to);
        named.tag(slot, value, from, to);
    }

    private boolean mayHoldName() {
        for (int i = 0; i < read.words().size(); i++) {
            boolean untaken = read.words().get(i).quoted() && read.tagAt(i) == null;
            if (untaken || (read.isOpen(i) && read.words().get(i).norm().length() > 2)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for whole names in the other accounts: who names an object need not name its account. */
    private void elsewhere() {
        Account here = holdings.account();
        for (Account other : holdings.accounts()) {
            holdings.choose(other);
            find(true);
            if (!objects.isEmpty()) {
                return;
            }
        }
        holdings.choose(here);
    }

    /** Looks for a name of a campaign, an ad set or an ad; a whole name ends the search. */
    private void find(boolean wholeOnly) {
        for (int i = 0; i < MOST_NAMES && mayHoldName(); i++) {
            findOne(wholeOnly);
        }
    }

    private void findOne(boolean wholeOnly) {
        List<Kind> kinds = new ArrayList<>(Kind.in(read).stream()
                .filter(kind -> kind.isDelivered() || kind == Kind.PIXEL)
                .toList());
        Stream.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        Map<Kind, Names.Found> parts = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            if (!holdings.canList(kind)) {
                continue;
            }
            Optional<Names.Found> found =
                    Names.in(read, holdings.candidates(kind)).filter(each -> each.whole() || !wholeOnly);
            found.ifPresent(f -> parts.put(kind, f));
            if (found.isPresent() && found.get().whole()) {
                break;
            }
        }
        parts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Kind, Names.Found> e) ->
                                e.getValue().to() - e.getValue().from())
                        .thenComparing(e -> e.getValue().whole()))
                .ifPresent(best -> take(best.getKey(), best.getValue()));
    }

    private void take(Kind kind, Names.Found found) {
        List<Row> rows = holdings.list(kind).stream()
                .filter(row -> found.ids().contains(row.text("id")))
                .toList();
        if (rows.size() > 1) {
            throw new CannotAnswer(
                    "‹" + read.text(found.from(), found.to()) + "› may mean several " + kind.words() + ": "
                            + rows.stream()
                                    .limit(5)
                                    .map(row -> Target.of(kind, row, "").label())
                                    .collect(Collectors.joining(", "))
                            + (rows.size() > 5 ? " and " + (rows.size() - 5) + " more" : "")
                            + ". Please give the whole name or the id. I changed nothing.");
        }
        tag("object", found.ids().get(0), found.from(), found.to());
        objects.add(Target.of(kind, rows.get(0), ""));
    }
}
