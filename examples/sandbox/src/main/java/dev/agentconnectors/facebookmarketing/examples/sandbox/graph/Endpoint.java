package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.Map;

/** Answers one request of Facebook's description, such as {@code GET /insights} of a campaign. */
@FunctionalInterface
interface Endpoint {
    /** The answer about a node that exists and may be seen, to parameters of the types that the description names. */
    Map<String, Object> answer(Node node, GraphRequest request);
}
