package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes, after the checks that Graph makes. */
final class Writes {
    static final Map<String, Object> SUCCESS = Map.of("success", true);
    private static final Set<String> CHANGEABLE_IN_ARCHIVE =
            Set.of("name", "status", "execution_options", "access_token", "appsecret_proof", "method");

    private final Store store;
    private final ActivityLog log;

    Writes(Store store, ActivityLog log) {
        this.store = store;
        this.log = log;
    }

    /** What is particular to one kind of object: both check, and return the fields to write. */
    interface Writer {
        Map<String, Object> creation(Node account, Params params);

        Map<String, @Nullable Object> change(Node node, Params params);
    }

    void addTo(Endpoints endpoints) {
        Budgets budgets = new Budgets(store);
        add(Kind.CAMPAIGN, new CampaignWrites(store, budgets), endpoints);
        add(Kind.AD_SET, new AdSetWrites(store, budgets), endpoints);
        add(Kind.AD, new AdWrites(store), endpoints);
        add(Kind.CREATIVE, new CreativeWrites(store), endpoints);
        add(Kind.CUSTOM_AUDIENCE, new AudienceWrites(store), endpoints);
        new ImageWrites(store).addTo(endpoints);
    }

    private void add(Kind kind, Writer writer, Endpoints endpoints) {
        endpoints.on(
                Kind.AD_ACCOUNT,
                "POST",
                "/" + kind.edge(),
                (account, request) -> create(kind, writer, account, request));
        endpoints.on(kind, "POST", "/", (node, request) -> update(writer, node, request.params()));
        endpoints.on(kind, "DELETE", "/", (node, request) -> delete(node));
    }

    private Map<String, Object> create(Kind kind, Writer writer, Node account, GraphRequest request) {
        Map<String, Object> fields = writer.creation(account, request.params());
        if (request.params().validateOnly()) {
            return SUCCESS;
        }
        String id = store.create(kind, account.accountId(), fields);
        log.tellCreated(id);
        return Map.of("id", id);
    }

    private Map<String, Object> update(Writer writer, Node node, Params params) {
        if (node.text("effective_status").equals("DELETED")) {
            throw Refusals.withoutSubcode("Deleted Objects Can't Be Edited", "This object has been deleted.", "id");
        }
        refuseBeyondTheArchive(node, params);
        Map<String, @Nullable Object> changes = writer.change(node, params);
        if (!params.validateOnly()) {
            store.update(node.id(), changes);
            log.tellChanged(node, changes);
        }
        return SUCCESS;
    }

    /** What is archived can be renamed and deleted, and nothing else. */
    private static void refuseBeyondTheArchive(Node node, Params params) {
        boolean back = params.has("status") && !Set.of("ARCHIVED", "DELETED").contains(params.get("status", ""));
        boolean more = params.values().keySet().stream().anyMatch(name -> !CHANGEABLE_IN_ARCHIVE.contains(name));
        if (node.text("status").equals("ARCHIVED") && (back || more)) {
            throw Refusals.withoutSubcode(
                    "Archived Objects Can't Be Edited",
                    "Of an archived object only the name can be changed, and it can be deleted.",
                    "status");
        }
    }

    private Map<String, Object> delete(Node node) {
        // An audience has no status that anybody could read, and is in no list any more.
        String status = node.kind() == Kind.CUSTOM_AUDIENCE ? "effective_status" : "status";
        store.update(node.id(), Map.of(status, "DELETED"));
        log.tellChanged(node, Map.of("status", "DELETED"));
        return SUCCESS;
    }

    /** Reads the name and the status, which can be given to objects of every kind. */
    static void changeNameAndStatus(Params params, Map<String, ? super String> changes) {
        if (params.values().containsKey("name")) {
            changes.put("name", name(params));
        }
        String status = params.get("status");
        if (status != null) {
            changes.put("status", status);
        }
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
        String status = params.get("status", "ACTIVE");
        if (!List.of("ACTIVE", "PAUSED").contains(status)) {
            throw Refusals.newIsActiveOrPaused(status);
        }
        return status;
    }
}
