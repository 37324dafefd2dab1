package dev.agentconnectors.facebookmarketing;

import java.util.Objects;

/**
 * Whose hosted connector it is: one key under three names, one for each age of the server.
 *
 * @param wireKey the key on the wire: {@code external_user_id}, {@code customer_name} or {@code workspace_name}
 * @param value your own identifier of the owner
 */
public record ConnectorOwner(String wireKey, String value) {

    /** Refuses a blank value with {@link ValidationException}. */
    public ConnectorOwner {
        Objects.requireNonNull(wireKey, "wireKey");
        if (value == null || value.isBlank()) {
            throw new ValidationException(
                    "The owner (" + wireKey + ") is blank: give your own identifier of the end user.");
        }
    }

    /**
     * An owner by {@code external_user_id}.
     *
     * @param value your own identifier of the end user
     * @return the owner
     */
    public static ConnectorOwner externalUserId(String value) {
        return new ConnectorOwner("external_user_id", value);
    }

    /**
     * An owner by {@code customer_name}.
     *
     * @param value the name
     * @return the owner
     */
    public static ConnectorOwner customerName(String value) {
        return new ConnectorOwner("customer_name", value);
    }

    /**
     * An owner by {@code workspace_name}.
     *
     * @param value the name
     * @return the owner
     */
    public static ConnectorOwner workspaceName(String value) {
        return new ConnectorOwner("workspace_name", value);
    }

    /** {@code wire_key=value}. */
    @Override
    public String toString() {
        return wireKey + "=" + value;
    }
}
