package dev.agentconnectors.facebookmarketing.examples.sandbox.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request of the description.
 *
 * @param method the HTTP method
 * @param path what follows the node's id, {@code /} for the node itself
 * @param returns the type of node that comes back, or that the answer is about
 * @param params the types of its parameters by name
 */
public record GraphCall(String method, String path, String returns, Map<String, String> params) {
    /** Copies the parameters, keeping their order. */
    public GraphCall {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
}
