package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphCall;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the sandbox answers, request by request. Which requests there are, with which parameters, is the description's
 * business: one that it does not have is refused as Facebook refuses it.
 */
final class Endpoints {
    private static final GraphDescription DESCRIPTION = GraphDescription.get();

    private final Map<Key, Endpoint> endpoints = new HashMap<>();
    private final Set<Key> harmless = new HashSet<>();

    private record Key(Kind kind, String method, String path) {}

    /** Adds what answers a request; {@code GET} reads, everything else needs a token that may write. */
    Endpoints on(Kind kind, String method, String path, Endpoint endpoint) {
        endpoints.put(new Key(kind, method, path), endpoint);
        return this;
    }

    /** Adds what answers a {@code POST} that changes nothing, for which a token that may read is enough. */
    Endpoints onReadingPost(Kind kind, String path, Endpoint endpoint) {
        harmless.add(new Key(kind, "POST", path));
        return on(kind, "POST", path, endpoint);
    }

    /** Whether a node has an edge to read, as a field or as a path. */
    boolean hasEdge(Node node, String edge) {
        return endpoints.containsKey(new Key(node.kind(), "GET", "/" + edge));
    }

    Map<String, Object> answer(Node node, String path, GraphRequest request) {
        Key key = new Key(node.kind(), request.method(), path);
        Endpoint endpoint = endpoints.get(key);
        if (endpoint == null) {
            throw refusal(node, path, request);
        }
        if (!request.isRead() && !harmless.contains(key) && !request.token().mayWrite()) {
            throw GraphError.writingNotPermitted().asException();
        }
        described(node.kind(), request.method(), path).ifPresent(call -> DescribedParams.check(call, request.params()));
        return endpoint.answer(node, request);
    }

    private static Optional<GraphCall> described(Kind kind, String method, String path) {
        return DESCRIPTION.node(kind.graphName()).request(method, path);
    }

    private static GraphException refusal(Node node, String path, GraphRequest request) {
        if (described(node.kind(), request.method(), path).isPresent()) {
            // Facebook would answer; saying what is true of the sandbox is better than a wrong answer.
            return GraphError.of(3, 0).asException();
        }
        return (request.isRead() ? GraphError.unknownPath(path) : GraphError.unknownObject(request.method(), node.id()))
                .asException();
    }
}
