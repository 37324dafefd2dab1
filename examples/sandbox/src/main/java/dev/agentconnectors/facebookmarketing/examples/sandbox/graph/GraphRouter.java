package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds out what a request wants and has it done. */
final class GraphRouter {
    private final Store store;
    private final Endpoints endpoints;
    private final Leads leads;
    /** What is read at a name rather than of an object. */
    private final Map<String, Function<GraphRequest, Map<String, Object>>> names;

    GraphRouter(Store store, Gate gate, ReportRuns runs) {
        this.store = store;
        this.endpoints = World.of(store, runs);
        this.leads = new Leads(store);
        this.names = Map.of(
                "debug_token", new TokenInfo(gate, store.user().id())::read,
                "ads_archive", new AdLibrarySearch(store)::search,
                "search", new TargetingSearch()::places);
    }

    Map<String, Object> answer(GraphRequest request) {
        List<String> path = request.path();
        if (!List.of("GET", "POST", "DELETE").contains(request.method())) {
            throw GraphError.parameter("Unsupported " + request.method() + " request")
                    .asException();
        }
        if (path.isEmpty()) {
            throw GraphError.unsupported(request.method()).asException();
        }
        String first = path.get(0);
        Function<GraphRequest, Map<String, Object>> named = names.get(first);
        if (named != null && path.size() == 1 && request.isRead()) {
            return named.apply(request);
        }
        if (path.size() > 2 || !first.matches("me|act_\\d+|\\d+(:[0-9a-f]+)?")) {
            throw GraphError.unknownPath("/" + String.join("/", path.size() > 2 ? path.subList(2, path.size()) : path))
                    .asException();
        }
        return leads.answer(request).orElseGet(() -> ofNode(first, request));
    }

    private Map<String, Object> ofNode(String first, GraphRequest request) {
        List<String> path = request.path();
        return endpoints.answer(node(first, request), path.size() == 1 ? "/" : "/" + path.get(1), request);
    }

    private Node node(String id, GraphRequest request) {
        return id.equals("me") ? store.user() : request.permitted(store.node(id), id);
    }
}
