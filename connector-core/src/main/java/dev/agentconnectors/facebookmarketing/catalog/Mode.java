package dev.agentconnectors.facebookmarketing.catalog;

/** The two ways to reach Facebook. */
public enum Mode {
    /** Straight to Facebook's Graph API with the caller's own token. */
    OPEN_SOURCE,
    /** Through Airbyte, which keeps the credentials and searches replicated records. */
    HOSTED
}
