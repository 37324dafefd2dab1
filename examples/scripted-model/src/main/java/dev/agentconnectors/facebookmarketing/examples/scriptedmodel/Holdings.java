package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ad accounts that the tools show and what is in them, each read once. */
final class Holdings {
    private final Tools tools;
    private final Optional<String> last;
    private final Map<String, List<Row>> lists = new HashMap<>();
    private @Nullable List<Account> accounts;
    private @Nullable Account account;

    /** Starts with the account that was spoken of last. */
    Holdings(Tools tools, Optional<String> last) {
        this.tools = tools;
        this.last = last;
    }

    boolean wereLookedInto() {
        return accounts != null;
    }

    List<Account> accounts() {
        List<Account> known = accounts;
        if (known == null) {
            known = Account.all(tools);
            accounts = known;
        }
        return known;
    }

    /** The ad account in question: the one that is named, or the conversation's, or the first. */
    Account account() {
        Account known = account;
        if (known == null) {
            known = last.flatMap(id -> Account.byId(accounts(), id))
                    .orElse(accounts().get(0));
            account = known;
        }
        return known;
    }

    /** Makes the account that a request names the one in question; whether it names one. */
    boolean choose(Clause clause) {
        clause.value("account").ifPresent(this::choose);
        if (clause.has("other")) {
            choose(other());
        }
        return clause.has("account") || clause.has("other");
    }

    void choose(Account chosen) {
        account = chosen;
    }

    private void choose(String id) {
        account = Account.byId(accounts(), id)
                .orElseThrow(() -> new CannotAnswer("The tools show no ad account act_" + id + ". There "
                        + (accounts().size() == 1 ? "is " : "are ") + Account.labels(accounts()) + "."));
    }

    private String other() {
        String present = last.orElse(accounts().get(0).id());
        List<Account> others =
                accounts().stream().filter(a -> !a.id().equals(present)).toList();
        if (others.size() != 1) {
            throw new CannotAnswer(
                    others.isEmpty()
                            ? "There is no other ad account than "
                                    + accounts().get(0).label() + "."
                            : "Which one do you mean? There are " + Account.labels(others) + ".");
        }
        return others.get(0).id();
    }

    /** All objects of a kind in the account, with id, name and time. */
    List<Row> list(Kind kind) {
        String key = account().id() + kind;
        List<Row> known = lists.get(key);
        if (known == null) {
            known = all(kind, kind.isDelivered() ? "id,name,created_time" : "id,name");
            lists.put(key, known);
        }
        return known;
    }

    /** All objects of a kind in the account. */
    List<Row> all(Kind kind, String fields) {
        tools.require(kind.entity(), "list");
        return tools.all(kind.entity(), Map.of("account_id", account().id(), "fields", fields));
    }

    boolean canList(Kind kind) {
        return tools.offers(kind.entity(), "list");
    }

    /** The kinds of which names were looked for. */
    List<Kind> listed() {
        return Stream.of(Kind.values())
                .filter(kind -> lists.containsKey(account().id() + kind))
                .toList();
    }

    List<Names.Candidate> candidates(Kind kind) {
        return list(kind).stream()
                .map(row -> new Names.Candidate(row.text("id"), row.text("name")))
                .toList();
    }
}
