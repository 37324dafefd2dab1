package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the Airbyte face behaves where servers differ.
 *
 * @param tokenLifetime how long a bearer token is good, by the sandbox's clock
 * @param statesExpiry whether a token comes with {@code expires_in}
 * @param organizationIds the organizations that the application sees; with several, calls have to name one
 * @param lists how a list is written
 * @param consent what a person who has allowed access comes back with
 * @param errors the shape of all errors, or null for the shape that suits each
 */
public record AirbyteSettings(
        Duration tokenLifetime,
        boolean statesExpiry,
        List<String> organizationIds,
        ListForm lists,
        ConsentOutcome consent,
        @Nullable ErrorShape errors) {
    /** Tokens for a stated 15 minutes, one organization, lists as arrays, consent that ends in a secret id. */
    public static final AirbyteSettings DEFAULT = new AirbyteSettings(
            Duration.ofMinutes(15),
            true,
            List.of("0a5f7d2e-6b1c-4c0e-9d35-000000000001"),
            ListForm.ARRAY,
            ConsentOutcome.SECRET_ID,
            null);

    /** How the result of a list is written. */
    public enum ListForm {
        /** As an array of records. */
        ARRAY,
        /** As an object with {@code data} and {@code meta}. */
        DATA_AND_META
    }

    /** What a person who has allowed access comes back with. */
    public enum ConsentOutcome {
        /** A {@code secret_id}, from which a connector can be created once. */
        SECRET_ID,
        /** The {@code connector_id} of a connector that exists already. */
        CONNECTOR_ID
    }

    /** The shapes that errors come in. */
    public enum ErrorShape {
        /** A text: {@code {"detail": "…"}}. */
        DETAIL,
        /** One entry for each problem: {@code {"detail": [{"loc": […], "msg": "…", "type": "…"}]}}. */
        DETAIL_LIST,
        /** A message and its causes: {@code {"message": "…", "errors": [{"field", "message", "error_code", "details"}]}}. */
        MESSAGE_AND_ERRORS
    }

    /** Copies the organizations, and checks that there is one. */
    public AirbyteSettings {
        organizationIds = List.copyOf(organizationIds);
        if (organizationIds.isEmpty()) {
            throw new IllegalArgumentException("An application belongs to at least one organization");
        }
    }

    /**
     * Changes how long a bearer token is good.
     *
     * @param value how long; whole seconds
     * @return the changed settings
     */
    public AirbyteSettings withTokenLifetime(Duration value) {
        return new AirbyteSettings(value, statesExpiry, organizationIds, lists, consent, errors);
    }

    /** {@return the settings with tokens that do not tell how long they are good} */
    public AirbyteSettings withoutStatedExpiry() {
        return new AirbyteSettings(tokenLifetime, false, organizationIds, lists, consent, errors);
    }

    /**
     * Changes the organizations that the application sees.
     *
     * @param ids their ids; the connector that is there from the start belongs to the first
     * @return the changed settings
     */
    public AirbyteSettings withOrganizations(String... ids) {
        return new AirbyteSettings(tokenLifetime, statesExpiry, List.of(ids), lists, consent, errors);
    }

    /**
     * Changes how lists are written.
     *
     * @param value the form
     * @return the changed settings
     */
    public AirbyteSettings withLists(ListForm value) {
        return new AirbyteSettings(tokenLifetime, statesExpiry, organizationIds, value, consent, errors);
    }

    /**
     * Changes what a person who has allowed access comes back with.
     *
     * @param value the outcome
     * @return the changed settings
     */
    public AirbyteSettings withConsent(ConsentOutcome value) {
        return new AirbyteSettings(tokenLifetime, statesExpiry, organizationIds, lists, value, errors);
    }

    /**
     * Gives all errors the same shape.
     *
     * @param value the shape
     * @return the changed settings
     */
    public AirbyteSettings withErrors(ErrorShape value) {
        return new AirbyteSettings(tokenLifetime, statesExpiry, organizationIds, lists, consent, value);
    }
}
