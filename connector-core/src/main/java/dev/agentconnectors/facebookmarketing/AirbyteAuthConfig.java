package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.http.Secrets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hosted mode: Airbyte keeps the Facebook credentials, and the connector is named by its id or by its owner.
 *
 * <p>An owner is one key under three names, one for each age of the server: {@code externalUserId},
 * {@code customerName} and {@code workspaceName}.
 */
public final class AirbyteAuthConfig implements AuthConfig {

    private final String airbyteClientId;
    private final String airbyteClientSecret;
    private final @Nullable String connectorId;
    private final @Nullable ConnectorOwner owner;
    private final @Nullable String organizationId;

    private AirbyteAuthConfig(Builder builder) {
        this.airbyteClientId = Secrets.require(builder.airbyteClientId, "airbyteClientId");
        this.airbyteClientSecret = Secrets.require(builder.airbyteClientSecret, "airbyteClientSecret");
        long owners = Stream.of(builder.externalUserId, builder.customerName, builder.workspaceName)
                .filter(Objects::nonNull)
                .count();
        if (owners > 1) {
            throw new ValidationException("externalUserId, customerName and workspaceName are three names for the same"
                    + " key: give just one of them.");
        }
        if (builder.connectorId != null && owners == 1) {
            throw new ValidationException("A connectorId already names the connector: give either connectorId or an"
                    + " owner (externalUserId, customerName or workspaceName), not both.");
        }
        if (builder.connectorId == null && owners == 0) {
            throw new ValidationException("Which connector? Give connectorId, or the owner by which to find it:"
                    + " externalUserId (customerName or workspaceName on newer servers).");
        }
        this.connectorId = builder.connectorId == null ? null : requireText(builder.connectorId, "connectorId");
        this.owner = builder.owner();
        this.organizationId =
                builder.organizationId == null ? null : Secrets.require(builder.organizationId, "organizationId");
    }

    /**
     * Starts a configuration.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The client id of the Airbyte application.
     *
     * @return the id
     */
    public String airbyteClientId() {
        return airbyteClientId;
    }

    /**
     * The client secret of the Airbyte application.
     *
     * @return the secret
     */
    public String airbyteClientSecret() {
        return airbyteClientSecret;
    }

    /**
     * The connector's id.
     *
     * @return the id, or empty where the owner names the connector
     */
    public Optional<String> connectorId() {
        return Optional.ofNullable(connectorId);
    }

    /**
     * The connector's owner.
     *
     * @return the owner, or empty where the id names the connector
     */
    public Optional<ConnectorOwner> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * The organization, for credentials that see several.
     *
     * @return the id, or empty
     */
    public Optional<String> organizationId() {
        return Optional.ofNullable(organizationId);
    }

    /** Shows who is meant and no secret. */
    @Override
    public String toString() {
        return "AirbyteAuthConfig[airbyteClientId=" + airbyteClientId + ", airbyteClientSecret=***, "
                + (owner == null ? "connectorId=" + connectorId : owner)
                + (organizationId == null ? "" : ", organizationId=" + organizationId) + "]";
    }

    private static String requireText(String value, String name) {
        if (value.isBlank()) {
            throw new ValidationException(name + " is blank: give a value, or leave it out.");
        }
        return value;
    }

    /** Collects the parts. A null part counts as left out. */
    public static final class Builder {

        private @Nullable String airbyteClientId;
        private @Nullable String airbyteClientSecret;
        private @Nullable String connectorId;
        private @Nullable String externalUserId;
        private @Nullable String customerName;
        private @Nullable String workspaceName;
        private @Nullable String organizationId;

        private Builder() {}

        /**
         * The client id of the Airbyte application. Required.
         *
         * @param value the id
         * @return this builder
         */
        public Builder airbyteClientId(@Nullable String value) {
            this.airbyteClientId = value;
            return this;
        }

        /**
         * The client secret of the Airbyte application. Required.
         *
         * @param value the secret
         * @return this builder
         */
        public Builder airbyteClientSecret(@Nullable String value) {
            this.airbyteClientSecret = value;
            return this;
        }

        /**
         * The connector's id; this or an owner is required.
         *
         * @param value the id
         * @return this builder
         */
        public Builder connectorId(@Nullable String value) {
            this.connectorId = value;
            return this;
        }

        /**
         * The owner: your own identifier of the end user (wire key {@code external_user_id}).
         *
         * @param value the identifier
         * @return this builder
         */
        public Builder externalUserId(@Nullable String value) {
            this.externalUserId = value;
            return this;
        }

        /**
         * The owner, for servers that call it {@code customer_name}.
         *
         * @param value the name
         * @return this builder
         */
        public Builder customerName(@Nullable String value) {
            this.customerName = value;
            return this;
        }

        /**
         * The owner, for servers that call it {@code workspace_name}.
         *
         * @param value the name
         * @return this builder
         */
        public Builder workspaceName(@Nullable String value) {
            this.workspaceName = value;
            return this;
        }

        /**
         * The organization (header {@code X-Organization-Id}), for credentials that see several.
         *
         * @param value the id
         * @return this builder
         */
        public Builder organizationId(@Nullable String value) {
            this.organizationId = value;
            return this;
        }

        /**
         * Checks the parts and makes the configuration.
         *
         * @return the configuration
         * @throws ValidationException if a part is missing, or two contradict each other
         */
        public AirbyteAuthConfig build() {
            return new AirbyteAuthConfig(this);
        }

        private @Nullable ConnectorOwner owner() {
            if (externalUserId != null) {
                return ConnectorOwner.externalUserId(externalUserId);
            }
            if (customerName != null) {
                return ConnectorOwner.customerName(customerName);
            }
            return workspaceName == null ? null : ConnectorOwner.workspaceName(workspaceName);
        }
    }
}
