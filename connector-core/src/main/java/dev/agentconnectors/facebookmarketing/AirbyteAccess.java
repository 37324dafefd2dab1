package dev.agentconnectors.facebookmarketing;

/**
 * Access to Airbyte that connectors can share: one application's tokens and connections. An {@code AirbyteClient} is one;
 * others cannot be made.
 */
public interface AirbyteAccess {}
