package dev.agentconnectors.facebookmarketing.examples.sandbox.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of node.
 *
 * @param name its name, such as {@code AdSet}
 * @param fields the types of its fields by name
 * @param requests what can be asked of a node of this type
 */
public record NodeType(String name, Map<String, String> fields, List<GraphCall> requests) {
    /** Copies fields and requests, keeping their order. */
    public NodeType {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        requests = List.copyOf(requests);
    }

    /**
     * Finds a request.
     *
     * @param method the HTTP method
     * @param path what follows the node's id, {@code /} for the node itself
     * @return the request, or empty when there is none
     */
    public Optional<GraphCall> request(String method, String path) {
        return requests.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().equals(path))
                .findFirst();
    }
}
