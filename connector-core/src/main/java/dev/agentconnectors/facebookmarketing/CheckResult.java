package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/**
 * Whether the connector can work.
 *
 * @param healthy true if the service answered with these credentials
 * @param message who the credentials belong to, or why it cannot work and what to do; safe to show
 * @param error what went wrong, or null if healthy
 */
public record CheckResult(
        boolean healthy, String message, @Nullable ConnectorException error) {}
