package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is in a sandbox's ad accounts at one moment.
 *
 * @param store where it comes from
 * @param fields the fields of every campaign, ad set and ad, by id
 */
record World(Store store, Map<String, Map<String, Object>> fields) {
    private static final List<Kind> KINDS = List.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD);

    /**
     * A field that has another value than before.
     *
     * @param id whose it is
     * @param field its name; empty if the object is new
     * @param value what it holds now
     */
    record Change(String id, String field, String value) {}

    static World of(Store store) {
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        store.accountIds()
                .forEach(account -> KINDS.forEach(kind -> store.children(account, kind)
                        .forEach(node -> fields.put(node.id(), Map.copyOf(node.fields())))));
        return new World(store, fields);
    }

    /** What people set: a status in effect and a time of change follow from it. */
    List<Change> changedSince(World before) {
        List<Change> changes = new ArrayList<>();
        fields.forEach((id, now) -> {
            Map<String, Object> then = before.fields().get(id);
            if (then == null) {
                changes.add(new Change(id, "", ""));
                return;
            }
            now.forEach((field, value) -> {
                boolean derived = List.of("effective_status", "updated_time", "configured_status", "budget_remaining")
                        .contains(field);
                if (!derived && !Objects.equals(String.valueOf(value), String.valueOf(then.get(field)))) {
                    changes.add(new Change(id, field, String.valueOf(value)));
                }
            });
        });
        return changes;
    }

    /** The id of what an expectation names: account, other_account, newest_campaign, or a name. */
    String id(String object) {
        String account = store.accountIds().get(0);
        return switch (object) {
            case "account" -> account;
            case "other_account" -> store.accountIds().get(1);
            case "newest_campaign" -> newest(Kind.CAMPAIGN);
            case "newest_ad_set" -> newest(Kind.AD_SET);
            case "newest_ad" -> newest(Kind.AD);
            default ->
                fields.entrySet().stream()
                        .filter(entry -> object.equals(entry.getValue().get("name")))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + object));
        };
    }

    String value(String id, String field) {
        return String.valueOf(fields.get(id).get(field));
    }

    private String newest(Kind kind) {
        return store.children(store.accountIds().get(0), kind).get(0).id();
    }

    Metrics metrics(String id, LocalDate[] days) {
        return store.insights(id, days[0], days[1]);
    }

    /** The currency of the account that an object is in. */
    String currency(String id) {
        String account = store.accountIds().contains(id)
                ? id
                : store.accountIds().stream()
                        .filter(each -> KINDS.stream()
                                .anyMatch(kind -> store.children(each, kind).stream()
                                        .anyMatch(node -> node.id().equals(id))))
                        .findFirst()
                        .orElseThrow();
        return store.node(account).orElseThrow().text("currency");
    }

    /** The objects of a kind that delivered anything in these days, by a figure. */
    List<Node> ranked(Kind kind, LocalDate[] days, Comparator<Metrics> order, long leastImpressions) {
        return store.children(store.accountIds().get(0), kind).stream()
                .filter(node -> metrics(node.id(), days).impressions() >= leastImpressions)
                .sorted(Comparator.comparing(node -> metrics(node.id(), days), order))
                .toList();
    }
}
