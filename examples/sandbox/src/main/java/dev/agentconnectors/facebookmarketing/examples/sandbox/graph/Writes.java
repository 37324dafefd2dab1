package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes, after the checks that Graph makes. */
final class Writes {
    private static final Map<String, Object> SUCCESS = Map.of("success", true);

    private final Store store;
    private final Map<Kind, Writer> writers;

    Writes(Store store) {
        this.store = store;
        Budgets budgets = new Budgets(store);
        this.writers = Map.of(
                Kind.CAMPAIGN, new CampaignWrites(store, budgets),
                Kind.AD_SET, new AdSetWrites(store, budgets),
                Kind.AD, new AdWrites(store),
                Kind.CREATIVE, new CreativeWrites());
    }

    /** What is particular to one kind of object: both check, and return the fields to write. */
    interface Writer {
        Map<String, Object> creation(Node account, Params params);

        Map<String, @Nullable Object> change(Node node, Params params);
    }

    Map<String, Object> create(Node parent, String edge, GraphRequest request) {
        Writer writer = Kind.ofEdge(edge)
                .filter(kind -> parent.kind() == Kind.AD_ACCOUNT)
                .map(writers::get)
                .orElseThrow(() -> unsupported(request.method(), parent));
        if (!request.method().equals("POST")) {
            throw unsupported(request.method(), parent);
        }
        Map<String, Object> fields = writer.creation(parent, request.params());
        if (request.params().validateOnly()) {
            return SUCCESS;
        }
        return Map.of("id", store.create(Kind.ofEdge(edge).orElseThrow(), parent.accountId(), fields));
    }

    Map<String, Object> update(Node node, Params params) {
        Writer writer = writers.get(node.kind());
        if (writer == null) {
            throw unsupported("POST", node);
        }
        if (node.text("effective_status").equals("DELETED")) {
            throw GraphError.refused(1487056, "Deleted Objects Can't Be Edited", "This object has been deleted.", "id")
                    .asException();
        }
        Map<String, @Nullable Object> changes = writer.change(node, params);
        if (!params.validateOnly()) {
            store.update(node.id(), changes);
        }
        return SUCCESS;
    }

    Map<String, Object> delete(Node node) {
        if (!writers.containsKey(node.kind())) {
            throw unsupported("DELETE", node);
        }
        store.update(node.id(), Map.of("status", "DELETED"));
        return SUCCESS;
    }

    private static GraphException unsupported(String method, Node node) {
        return GraphError.unknownObject(method, node.id()).asException();
    }

    /** Reads the name and the status, which can be given to objects of every kind. */
    static void changeNameAndStatus(Params params, Map<String, ? super String> changes) {
        if (params.values().containsKey("name")) {
            changes.put("name", name(params));
        }
        params.oneOf("status", List.of("ACTIVE", "PAUSED", "ARCHIVED", "DELETED"))
                .ifPresent(status -> changes.put("status", status));
    }

    static String name(Params params) {
        String name = params.required("name");
        if (name.isBlank() || name.length() > 400) {
            throw GraphError.parameter("Param name must have 1 to 400 characters", "name")
                    .asException();
        }
        return name;
    }

    static String newStatus(Params params) {
        return params.oneOf("status", List.of("ACTIVE", "PAUSED")).orElse("ACTIVE");
    }
}
