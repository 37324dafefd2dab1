package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.List;

/**
 * Whose a connector is.
 *
 * @param key what the caller calls it: one of {@link #KEYS}
 * @param value the name
 */
public record Owner(String key, String value) {
    /** The names of the same key, the oldest first. */
    public static final List<String> KEYS = List.of("external_user_id", "customer_name", "workspace_name");
}
