package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists what an object consists of: the campaigns of an account, the ads of an ad set. */
final class Lists {
    private static final Set<String> HIDDEN = Set.of("ARCHIVED", "DELETED");

    private final Store store;
    private final FieldProjection projection;

    Lists(Store store, FieldProjection projection) {
        this.store = store;
        this.projection = projection;
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

    Map<String, Object> read(Node parent, Kind kind, GraphRequest request) {
        Params params = request.params();
        List<String> statuses = params.texts(
                "effective_status", GraphDescription.get().values(kind.graphName() + ".EnumEffectiveStatus"));
        List<Filtering.Condition> conditions = Filtering.parse(params);
        boolean asksForStatus = !statuses.isEmpty()
                || conditions.stream().anyMatch(condition -> condition.field().endsWith("effective_status"));
        List<Node> nodes = store.children(parent.id(), kind).stream()
                .filter(node -> asksForStatus || !isGone(node))
                .filter(node -> statuses.isEmpty() || statuses.contains(node.text("effective_status")))
                .filter(node -> Filtering.holds(conditions, field -> FilterFields.read(store, node, field)))
                .toList();
        return ListAnswer.of(Page.of(nodes, Node::order, params), request, node -> projection.project(node, request));
    }

    /** Creatives have one status only. */
    private static boolean isGone(Node node) {
        return HIDDEN.contains(node.text("effective_status"))
                || (node.kind() == Kind.CREATIVE && HIDDEN.contains(node.text("status")));
    }
}
