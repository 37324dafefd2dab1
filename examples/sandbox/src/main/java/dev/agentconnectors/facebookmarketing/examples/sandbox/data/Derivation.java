package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out the fields of an object that follow from its parents and from what was delivered. */
final class Derivation {
    private final Store store;

    Derivation(Store store) {
        this.store = store;
    }

    Node complete(Node node) {
        Map<String, Object> fields = new LinkedHashMap<>(node.fields());
        fields.remove(Node.REVIEW);
        switch (node.kind()) {
            case AD_ACCOUNT -> addSpending(node, fields);
            case CAMPAIGN, AD_SET -> {
                addStatus(node, fields);
                fields.put("budget_remaining", Long.toString(budgetRemaining(node)));
            }
            case AD -> {
                addStatus(node, fields);
                Object creative = fields.remove("creative_id");
                if (creative != null) {
                    fields.put("creative", Json.object("id", creative));
                }
            }
            default -> {}
        }
        return new Node(node.kind(), node.id(), node.accountId(), node.order(), fields);
    }

    /** Tells whether lists show the object when nobody asks for archived or deleted ones. */
    static boolean isListed(Node node) {
        String status = node.text("effective_status");
        return !status.equals("ARCHIVED") && !status.equals("DELETED");
    }

    private void addStatus(Node node, Map<String, Object> fields) {
        fields.put("configured_status", node.text("status"));
        fields.put("effective_status", effectiveStatus(node));
    }

    private String effectiveStatus(Node node) {
        String own = node.text("status");
        Node campaign = store.raw(node.text("campaign_id"));
        Node adset = store.raw(node.text("adset_id"));
        for (String gone : List.of("DELETED", "ARCHIVED")) {
            if (own.equals(gone) || has(campaign, gone) || has(adset, gone)) {
                return gone;
            }
        }
        if (!own.equals("ACTIVE")) {
            return own;
        }
        if (node.fields().containsKey(Node.REVIEW)) {
            return node.text(Node.REVIEW);
        }
        if (has(campaign, "PAUSED")) {
            return "CAMPAIGN_PAUSED";
        }
        return has(adset, "PAUSED") ? "ADSET_PAUSED" : "ACTIVE";
    }

    private static boolean has(@Nullable Node parent, String status) {
        return parent != null && parent.text("status").equals(status);
    }

    private long budgetRemaining(Node node) {
        long daily = node.number("daily_budget");
        if (daily > 0) {
            return Math.max(0, daily - spent(node, store.today()));
        }
        long lifetime = node.number("lifetime_budget");
        return lifetime > 0 ? Math.max(0, lifetime - spent(node, LocalDate.MIN)) : 0;
    }

    private long spent(Node node, LocalDate since) {
        return store.insights(node.id(), since, store.today()).spend();
    }

    private void addSpending(Node account, Map<String, Object> fields) {
        long before = account.number("spent_before");
        fields.remove("spent_before");
        fields.put("amount_spent", Long.toString(before + spent(account, LocalDate.MIN)));
    }
}
