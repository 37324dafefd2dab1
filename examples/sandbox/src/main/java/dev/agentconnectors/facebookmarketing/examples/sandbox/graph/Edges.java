package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the edges of objects: what an account has, what a campaign or an ad set consists of, insights, stats. */
final class Edges {
    private static final List<String> STATUSES = List.of(
            "ACTIVE",
            "PAUSED",
            "ARCHIVED",
            "DELETED",
            "IN_PROCESS",
            "WITH_ISSUES",
            "CAMPAIGN_PAUSED",
            "ADSET_PAUSED",
            "DISAPPROVED",
            "PENDING_REVIEW",
            "PREAPPROVED",
            "PENDING_BILLING_INFO");
    private static final Set<String> HIDDEN = Set.of("ARCHIVED", "DELETED");

    private final Store store;
    private final FieldProjection projection;
    private final InsightsReport insights;
    private final PixelStats pixelStats;

    Edges(Store store) {
        this.store = store;
        this.projection = new FieldProjection(store, this);
        this.insights = new InsightsReport(store);
        this.pixelStats = new PixelStats(store);
    }

    FieldProjection projection() {
        return projection;
    }

    boolean exists(Node node, String edge) {
        return switch (edge) {
            case "insights" -> node.kind().delivers() || node.kind() == Kind.AD_ACCOUNT;
            case "stats" -> node.kind() == Kind.PIXEL;
            default -> listed(node, edge).isPresent();
        };
    }

    Map<String, Object> read(Node node, String edge, GraphRequest request) {
        if (!exists(node, edge)) {
            throw GraphError.unknownPath("/" + edge).asException();
        }
        return switch (edge) {
            case "insights" -> insights.read(node, request);
            case "stats" -> pixelStats.read(node, request.params());
            default -> list(node, listed(node, edge).orElseThrow(), request);
        };
    }

    /** Lists the ad accounts that a token sees. */
    Map<String, Object> accounts(GraphRequest request) {
        List<Node> seen = store.accountIds().stream()
                .filter(request.token()::sees)
                .flatMap(id -> store.node("act_" + id).stream())
                .toList();
        Page<Node> page = Page.of(seen, account -> -seen.indexOf(account), request.params());
        return ListAnswer.of(page, request, account -> projection.project(account, request));
    }

    private static Optional<Kind> listed(Node node, String edge) {
        return Kind.ofEdge(edge).filter(kind -> switch (node.kind()) {
            case AD_ACCOUNT -> kind != Kind.AD_ACCOUNT;
            case CAMPAIGN -> kind == Kind.AD_SET || kind == Kind.AD;
            case AD_SET -> kind == Kind.AD;
            default -> false;
        });
    }

    private Map<String, Object> list(Node parent, Kind kind, GraphRequest request) {
        Params params = request.params();
        List<String> statuses = params.texts("effective_status", STATUSES);
        List<Filtering.Condition> conditions = Filtering.parse(params);
        boolean asksForStatus = !statuses.isEmpty()
                || conditions.stream().anyMatch(condition -> condition.field().endsWith("effective_status"));
        List<Node> nodes = store.children(parent.id(), kind).stream()
                .filter(node -> asksForStatus || !HIDDEN.contains(node.text("effective_status")))
                .filter(node -> statuses.isEmpty() || statuses.contains(node.text("effective_status")))
                .filter(node -> Filtering.holds(conditions, field -> FilterFields.read(store, node, field)))
                .toList();
        return ListAnswer.of(Page.of(nodes, Node::order, params), request, node -> projection.project(node, request));
    }
}
