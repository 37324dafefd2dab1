package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what a request wants and has it done. */
final class GraphRouter {
    private static final String USER_ID = "10229847561200417";
    private static final String USER_NAME = "Maya Lindqvist";

    private final Store store;
    private final Edges edges;
    private final Writes writes;
    private final AdLibrarySearch adLibrary;
    private final TokenInfo tokenInfo;

    GraphRouter(Store store, Gate gate) {
        this.store = store;
        this.edges = new Edges(store);
        this.writes = new Writes(store);
        this.adLibrary = new AdLibrarySearch(store);
        this.tokenInfo = new TokenInfo(gate, USER_ID);
    }

    Map<String, Object> answer(GraphRequest request) {
        List<String> path = request.path();
        if (!List.of("GET", "POST", "DELETE").contains(request.method())) {
            throw GraphError.parameter("Unsupported " + request.method() + " request")
                    .asException();
        }
        return switch (path.size()) {
            case 0 -> several(request);
            case 1 -> one(path.get(0), request);
            case 2 -> edge(path.get(0), path.get(1), request);
            default -> throw unknownPath(path.subList(2, path.size()));
        };
    }

    private Map<String, Object> several(GraphRequest request) {
        if (!request.isRead()) {
            throw GraphError.unknownPath("/").asException();
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        request.params().required("ids");
        for (String id : request.params().texts("ids")) {
            answer.put(id, edges.projection().project(permitted(id, request), request));
        }
        return answer;
    }

    private Map<String, Object> one(String id, GraphRequest request) {
        if (request.isRead()) {
            switch (id) {
                case "me" -> {
                    return me(request);
                }
                case "debug_token" -> {
                    return tokenInfo.read(request);
                }
                case "ads_archive" -> {
                    return adLibrary.search(request);
                }
                default -> {
                    if (!id.matches("act_\\d+|\\d+(:[0-9a-f]+)?")) {
                        throw unknownPath(List.of(id));
                    }
                    return edges.projection().project(permitted(id, request), request);
                }
            }
        }
        Node node = permitted(id, request);
        checkMayWrite(request);
        return request.method().equals("DELETE") ? writes.delete(node) : writes.update(node, request.params());
    }

    private Map<String, Object> edge(String id, String edge, GraphRequest request) {
        if (id.equals("me")) {
            if (edge.equals("adaccounts") && request.isRead()) {
                return edges.accounts(request);
            }
            throw unknownPath(List.of(edge));
        }
        Node node = permitted(id, request);
        if (request.isRead()) {
            return edges.read(node, edge, request);
        }
        checkMayWrite(request);
        return writes.create(node, edge, request);
    }

    private static Map<String, Object> me(GraphRequest request) {
        Map<String, Object> user = new LinkedHashMap<>();
        for (FieldSpec field : FieldSpec.parse(request.params().get("fields", "id,name"))) {
            switch (field.name()) {
                case "id" -> user.put("id", USER_ID);
                case "name" -> user.put("name", USER_NAME);
                default -> throw GraphError.unknownField(field.name(), "User").asException();
            }
        }
        user.putIfAbsent("id", USER_ID);
        return user;
    }

    private Node permitted(String id, GraphRequest request) {
        return request.permitted(store.node(id), id);
    }

    private static void checkMayWrite(GraphRequest request) {
        if (!request.token().mayWrite()) {
            throw GraphError.writingNotPermitted().asException();
        }
    }

    private static GraphException unknownPath(List<String> parts) {
        return GraphError.unknownPath("/" + String.join("/", parts)).asException();
    }
}
