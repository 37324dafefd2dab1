package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies campaigns, ad sets and ads: paused unless the caller says otherwise, and few at once. */
final class Copies {
    /** What is worked out of others, and what each object has of its own. */
    private static final Set<String> NOT_COPIED = Set.of(
            "id",
            "account_id",
            "created_time",
            "updated_time",
            "configured_status",
            "effective_status",
            "budget_remaining",
            "issues_info",
            "creative");
    /** As many objects as are copied while the caller waits. */
    private static final int MOST_AT_ONCE = 2;

    private final Store store;
    private final ActivityLog log;

    Copies(Store store, ActivityLog log) {
        this.store = store;
        this.log = log;
    }

    void addTo(Endpoints endpoints) {
        for (Kind kind : List.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)) {
            endpoints.on(kind, "POST", "/copies", (node, request) -> copy(node, request.params()));
        }
    }

    private Map<String, Object> copy(Node source, Params params) {
        boolean deep = params.flag("deep_copy").orElse(false);
        if (source.text("effective_status").equals("DELETED")) {
            throw Refusals.withoutSubcode("Deleted Objects Can't Be Copied", "This object has been deleted.", "id");
        }
        if (1 + (deep ? beneath(source) : 0) > MOST_AT_ONCE) {
            throw Refusals.tooMuchToCopy();
        }
        List<Map<String, Object>> copied = new ArrayList<>();
        String copy = switch (source.kind()) {
            case CAMPAIGN -> campaign(source, params, deep, copied);
            case AD_SET -> {
                Node campaign =
                        parent(source, params, "campaign_id", Kind.CAMPAIGN).orElse(null);
                yield adSet(source, campaign == null ? null : campaign.id(), params, true, deep, copied);
            }
            default -> {
                Node adset = parent(source, params, "adset_id", Kind.AD_SET).orElse(null);
                yield ad(source, adset, params, true, copied);
            }
        };
        return switch (source.kind()) {
            case CAMPAIGN -> Json.object("copied_campaign_id", copy, "ad_object_ids", copied);
            case AD_SET -> Json.object("copied_adset_id", copy, "ad_object_ids", copied);
            default -> Json.object("copied_ad_id", copy);
        };
    }

    private int beneath(Node source) {
        return (source.kind() == Kind.CAMPAIGN ? live(source, Kind.AD_SET).size() : 0)
                + (source.kind() == Kind.AD ? 0 : live(source, Kind.AD).size());
    }

    private List<Node> live(Node parent, Kind kind) {
        return store.children(parent.id(), kind).stream()
                .filter(node -> !Set.of("ARCHIVED", "DELETED").contains(node.text("status")))
                .toList();
    }

    private String campaign(Node source, Params params, boolean deep, List<Map<String, Object>> copied) {
        Map<String, Object> fields = fields(source, params, true);
        fields.put("source_campaign_id", source.id());
        addTimes(source, params, fields, "stop_time");
        String copy = made(source, fields, "campaign", copied);
        if (deep) {
            live(source, Kind.AD_SET).forEach(adset -> adSet(adset, copy, params, false, true, copied));
        }
        return copy;
    }

    private String adSet(
            Node source,
            @Nullable String campaignId,
            Params params,
            boolean top,
            boolean deep,
            List<Map<String, Object>> copied) {
        Map<String, Object> fields = fields(source, params, top);
        fields.put("source_adset_id", source.id());
        if (campaignId != null) {
            fields.put("campaign_id", campaignId);
            checkBudget(source, store.node(campaignId).orElseThrow(), top);
        }
        addTimes(source, params, fields, "end_time");
        String copy = made(source, fields, "ad_set", copied);
        if (deep) {
            Node made = store.node(copy).orElseThrow();
            live(source, Kind.AD).forEach(ad -> ad(ad, made, params, false, copied));
        }
        return copy;
    }

    private static void checkBudget(Node source, Node campaign, boolean top) {
        if (top && Budgets.has(source) && Budgets.has(campaign)) {
            throw Refusals.budgetAtTwoLevels();
        }
        if (top && !Budgets.has(source) && !Budgets.has(campaign)) {
            throw Refusals.withoutSubcode(
                    "Budget Is Missing", "Neither the campaign nor the ad set has a budget.", "campaign_id");
        }
    }

    private String ad(Node source, @Nullable Node adset, Params params, boolean top, List<Map<String, Object>> copied) {
        Map<String, Object> fields = fields(source, params, top);
        fields.put("source_ad_id", source.id());
        if (source.get("creative") instanceof Map<?, ?> creative) {
            fields.put("creative_id", String.valueOf(creative.get("id")));
        }
        if (adset != null) {
            fields.put("adset_id", adset.id());
            fields.put("campaign_id", adset.text("campaign_id"));
        }
        fields.put(Node.REVIEW, "PENDING_REVIEW");
        return made(source, fields, "ad", copied);
    }

    private String made(Node source, Map<String, Object> fields, String type, List<Map<String, Object>> copied) {
        String id = store.create(source.kind(), source.accountId(), fields);
        log.tellCreated(id);
        copied.add(Json.object("ad_object_type", type, "source_id", source.id(), "copied_id", id));
        return id;
    }

    private static Map<String, Object> fields(Node source, Params params, boolean top) {
        Map<String, Object> fields = new LinkedHashMap<>(source.fields());
        fields.keySet().removeAll(NOT_COPIED);
        fields.put("name", name(source, params, top));
        String status = params.get("status_option", "PAUSED");
        fields.put("status", status.equals("INHERITED_FROM_SOURCE") ? source.text("status") : status);
        return fields;
    }

    private static String name(Node source, Params params, boolean top) {
        Map<String, Object> options = params.object("rename_options").orElse(Map.of());
        String strategy = String.valueOf(options.getOrDefault("rename_strategy", "ONLY_TOP_LEVEL_RENAME"));
        boolean renamed = strategy.equals("DEEP_RENAME") || (top && strategy.equals("ONLY_TOP_LEVEL_RENAME"));
        if (!renamed) {
            return source.text("name");
        }
        boolean unsaid = !options.containsKey("rename_prefix") && !options.containsKey("rename_suffix");
        return options.getOrDefault("rename_prefix", "")
                + source.text("name")
                + options.getOrDefault("rename_suffix", unsaid ? " - Copy" : "");
    }

    private void addTimes(Node source, Params params, Map<String, Object> fields, String end) {
        Node account = store.node("act_" + source.accountId()).orElseThrow();
        Times.read(account, params, "start_time", fields);
        Map<String, Object> ends = new LinkedHashMap<>();
        Times.read(account, params, "end_time", ends);
        if (ends.containsKey("end_time")) {
            fields.put(end, ends.get("end_time"));
        }
    }

    /** The object that the copy shall stand in, if the caller names one. */
    private Optional<Node> parent(Node source, Params params, String name, Kind kind) {
        String id = params.get(name);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(store.node(id)
                .filter(node -> node.kind() == kind && node.accountId().equals(source.accountId()))
                .filter(node -> !node.text("effective_status").equals("DELETED"))
                .orElseThrow(() -> Refusals.withoutSubcode(
                        "Parent Not Found", "The ad account has no object with this " + name + ".", name)));
    }
}
