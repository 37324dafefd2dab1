package dev.agentconnectors.facebookmarketing.internal.airbyte;

/**
 * A bearer token.
 *
 * @param value the token
 * @param renewAtNanos when to get a new one, on the monotonic clock
 */
record Token(String value, long renewAtNanos) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Token[***]";
    }
}
