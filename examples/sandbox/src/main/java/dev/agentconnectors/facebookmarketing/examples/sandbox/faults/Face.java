package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

/** The services that the sandbox stands in for, told apart by the path. */
public enum Face {
    /** Facebook's Graph API, under {@code /vNN.N/}. */
    GRAPH,
    /** A chat model that speaks OpenAI's protocol, under {@code /v1/}. */
    MODEL,
    /** Airbyte's hosted API, under {@code /api/v1/}, and its consent page. */
    AIRBYTE;

    /**
     * Tells who serves a path.
     *
     * @param path the path of a request
     * @return the face; the Graph API takes whatever is not another's
     */
    public static Face of(String path) {
        if (path.startsWith("/api/v1/") || path.equals("/oauth/consent")) {
            return AIRBYTE;
        }
        return path.startsWith("/v1/") ? MODEL : GRAPH;
    }
}
