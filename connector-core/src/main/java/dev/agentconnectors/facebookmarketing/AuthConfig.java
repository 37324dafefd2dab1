package dev.agentconnectors.facebookmarketing;

/**
 * Credentials. The two with a Facebook token make the connector work in open source mode, {@link AirbyteAuthConfig} in
 * hosted mode. Immutable; {@code toString()} shows no secret.
 */
public sealed interface AuthConfig permits OAuthAuthConfig, ServiceAccountKeyAuthConfig, AirbyteAuthConfig {}
