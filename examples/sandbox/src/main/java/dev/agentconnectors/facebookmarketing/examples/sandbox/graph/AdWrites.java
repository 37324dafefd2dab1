package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks ads to be written. */
final class AdWrites implements Writes.Writer {
    private final Store store;

    AdWrites(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> creation(Node account, Params params) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        Node adset = adset(account, params.required("adset_id"));
        fields.put("adset_id", adset.id());
        fields.put("campaign_id", adset.text("campaign_id"));
        params.required("creative");
        fields.put("creative_id", creative(account.accountId(), params));
        fields.put("status", Writes.newStatus(params));
        // Every new ad waits for its review.
        fields.put(Node.REVIEW, "PENDING_REVIEW");
        fields.put("bid_type", "ABSOLUTE_OCPM");
        fields.put("source_ad_id", "0");
        params.array("tracking_specs").ifPresent(specs -> fields.put("tracking_specs", specs));
        refuseBid(params);
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> change(Node ad, Params params) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        Writes.changeNameAndStatus(params, changes);
        if (params.has("creative")) {
            changes.put("creative_id", creative(ad.accountId(), params));
            changes.put(Node.REVIEW, "PENDING_REVIEW");
        }
        params.array("tracking_specs").ifPresent(specs -> changes.put("tracking_specs", specs));
        refuseBid(params);
        return changes;
    }

    private Node adset(Node account, String id) {
        return store.node(id)
                .filter(node -> node.kind() == Kind.AD_SET && node.accountId().equals(account.accountId()))
                .filter(node -> !node.text("effective_status").equals("DELETED"))
                .orElseThrow(() -> Refusals.withoutSubcode(
                        "Ad Set Not Found", "The ad account has no ad set with this adset_id.", "adset_id"));
    }

    private String creative(String accountId, Params params) {
        Map<String, Object> creative = params.object("creative").orElseThrow();
        Object id = creative.getOrDefault("creative_id", creative.get("id"));
        return store.node(String.valueOf(id))
                .filter(node -> node.kind() == Kind.CREATIVE && node.accountId().equals(accountId))
                .filter(node -> !node.text("status").equals("DELETED"))
                .map(Node::id)
                .orElseThrow(() -> Refusals.withoutSubcode(
                        "Creative Not Found",
                        "The creative must be {\"creative_id\": \"…\"} with a creative of the ad account.",
                        "creative"));
    }

    private static void refuseBid(Params params) {
        if (params.has("bid_amount")) {
            throw Refusals.withoutSubcode(
                    "Bid Amount Is Set on the Ad Set",
                    "An ad can't have a bid_amount of its own. Set it on the ad set.",
                    "bid_amount");
        }
    }
}
