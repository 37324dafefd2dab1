package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

/** Ends a request with an error. */
final class GraphException extends RuntimeException {
    private final transient GraphError error;

    GraphException(GraphError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    GraphError error() {
        return error;
    }
}
