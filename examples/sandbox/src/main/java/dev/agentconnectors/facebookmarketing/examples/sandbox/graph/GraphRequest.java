package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that has been let in.
 *
 * @param method the HTTP method
 * @param root the URL up to and with the version, for the links in the answer
 * @param path the parts of the path behind the version
 * @param params the parameters from the query and the body
 * @param token the access token it came with
 */
record GraphRequest(String method, String root, List<String> path, Params params, AccessToken token) {
    /** The whole URL up to the query. */
    String url() {
        return root + "/" + String.join("/", path);
    }

    /** The request for an edge of an object that the caller asks for in passing, as one of the fields. */
    GraphRequest forEdge(String id, FieldSpec edge) {
        Map<String, String> values = new LinkedHashMap<>(edge.arguments());
        values.put("fields", edge.fields());
        return new GraphRequest(method, root, List.of(id, edge.name()), new Params(values), token);
    }

    /** The same request with a value for a parameter that it leaves out. */
    GraphRequest withDefault(String name, String value) {
        if (params.has(name)) {
            return this;
        }
        Map<String, String> values = new LinkedHashMap<>(params.values());
        values.put(name, value);
        return new GraphRequest(method, root, path, new Params(values), token);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Passes the object on if it exists and may be seen. */
    Node permitted(Optional<Node> node, String id) {
        return node.filter(found -> found.id().equals(id) && token.sees(found.accountId()))
                .orElseThrow(() -> GraphError.unknownObject(method, id).asException());
    }
}
