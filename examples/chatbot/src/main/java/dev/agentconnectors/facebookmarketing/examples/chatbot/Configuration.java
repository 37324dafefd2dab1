package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.AuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceAccountKeyAuthConfig;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about the model that answers and the ads that it works with. Each is chosen on its own.
 *
 * @param model the model, or null for the sandbox's scripted planner
 * @param credentials Facebook's or Airbyte's, or null for the sandbox
 * @param graphApiUrl in place of Facebook's own, or null
 * @param airbyteApiUrl in place of Airbyte's own, or null
 */
public record Configuration(
        @Nullable ModelSettings model,
        @Nullable AuthConfig credentials,
        @Nullable String graphApiUrl,
        @Nullable String airbyteApiUrl) {

    private static final String[] FACEBOOK = {
        "FACEBOOK_ACCESS_TOKEN",
        "FACEBOOK_ACCOUNT_KEY",
        "FACEBOOK_CLIENT_ID",
        "FACEBOOK_CLIENT_SECRET",
        "FACEBOOK_API_URL"
    };
    private static final String[] AIRBYTE_OWNERS = {
        "AIRBYTE_CONNECTOR_ID", "AIRBYTE_EXTERNAL_USER_ID", "AIRBYTE_CUSTOMER_NAME", "AIRBYTE_WORKSPACE_NAME"
    };
    private static final String[] AIRBYTE = {
        "AIRBYTE_CLIENT_ID",
        "AIRBYTE_CLIENT_SECRET",
        "AIRBYTE_CONNECTOR_ID",
        "AIRBYTE_EXTERNAL_USER_ID",
        "AIRBYTE_CUSTOMER_NAME",
        "AIRBYTE_WORKSPACE_NAME",
        "AIRBYTE_ORGANIZATION_ID",
        "AIRBYTE_API_URL"
    };

    /**
     * Reads the variables that the chatbot's {@code --help} lists.
     *
     * @param environment variables by name
     * @return what they say
     * @throws ConfigurationException if they contradict each other, or something is missing
     */
    public static Configuration read(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        try {
            return new Configuration(
                    ModelSettings.read(variables),
                    credentials(variables),
                    variables.get("FACEBOOK_API_URL"),
                    variables.get("AIRBYTE_API_URL"));
        } catch (ValidationException e) {
            throw new ConfigurationException("The credentials cannot be used: " + e.getMessage());
        }
    }

    /** Whether nothing is left to the sandbox. */
    boolean isComplete() {
        return model != null && credentials != null;
    }

    /**
     * A connector with these credentials.
     *
     * @return the connector
     * @throws NullPointerException if there are none; see {@link #completedBy(Sandbox)}
     */
    public FacebookMarketingConnector connector() {
        FacebookMarketingConnectorBuilder builder =
                FacebookMarketingConnector.builder().authConfig(Objects.requireNonNull(credentials, "credentials"));
        if (graphApiUrl != null) {
            builder.graphApiUrl(graphApiUrl);
        }
        if (airbyteApiUrl != null) {
            builder.airbyteApiUrl(airbyteApiUrl);
        }
        return builder.build();
    }

    /** The same, with what is missing taken from a sandbox. */
    public Configuration completedBy(Sandbox sandbox) {
        return completedBy(sandbox.baseUrl());
    }

    /** The same, with what is missing taken from the sandbox at a URL. */
    public Configuration completedBy(String sandboxUrl) {
        return new Configuration(
                model == null ? ModelSettings.scripted(sandboxUrl) : model,
                credentials == null ? OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN) : credentials,
                credentials == null ? sandboxUrl : graphApiUrl,
                airbyteApiUrl);
    }

    private static @Nullable AuthConfig credentials(Variables variables) {
        List<String> facebook = variables.present(FACEBOOK);
        List<String> airbyte = variables.present(AIRBYTE);
        if (!facebook.isEmpty() && !airbyte.isEmpty()) {
            throw new ConfigurationException(
                    "Facebook or Airbyte? " + facebook.get(0) + " is for Facebook itself, " + airbyte.get(0)
                            + " for Airbyte, which keeps Facebook's credentials. Unset one of the two groups.");
        }
        if (!airbyte.isEmpty()) {
            return airbyte(variables);
        }
        return facebook.isEmpty() ? null : facebook(variables);
    }

    private static AuthConfig facebook(Variables variables) {
        String accountKey = variables.get("FACEBOOK_ACCOUNT_KEY");
        if (accountKey == null) {
            return new OAuthAuthConfig(
                    variables.require("FACEBOOK_ACCESS_TOKEN", "the other FACEBOOK_ variables only add to it."),
                    variables.get("FACEBOOK_CLIENT_ID"),
                    variables.get("FACEBOOK_CLIENT_SECRET"));
        }
        List<String> others =
                variables.present("FACEBOOK_ACCESS_TOKEN", "FACEBOOK_CLIENT_ID", "FACEBOOK_CLIENT_SECRET");
        if (!others.isEmpty()) {
            throw new ConfigurationException("FACEBOOK_ACCOUNT_KEY stands alone, but " + String.join(", ", others)
                    + " is set as well: unset the one or the other.");
        }
        return ServiceAccountKeyAuthConfig.of(accountKey);
    }

    private static AuthConfig airbyte(Variables variables) {
        List<String> owners = variables.present(AIRBYTE_OWNERS);
        if (owners.size() != 1) {
            throw new ConfigurationException("Which connector? Set exactly one of " + String.join(", ", AIRBYTE_OWNERS)
                    + (owners.isEmpty() ? "." : ", not " + String.join(" and ", owners) + "."));
        }
        String reason = "hosted mode needs AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET.";
        AirbyteAuthConfig.Builder config = AirbyteAuthConfig.builder()
                .airbyteClientId(variables.require("AIRBYTE_CLIENT_ID", reason))
                .airbyteClientSecret(variables.require("AIRBYTE_CLIENT_SECRET", reason));
        String owner = variables.require(owners.get(0), reason);
        switch (owners.get(0)) {
            case "AIRBYTE_CONNECTOR_ID" -> config.connectorId(owner);
            case "AIRBYTE_EXTERNAL_USER_ID" -> config.externalUserId(owner);
            case "AIRBYTE_CUSTOMER_NAME" -> config.customerName(owner);
            default -> config.workspaceName(owner);
        }
        String organization = variables.get("AIRBYTE_ORGANIZATION_ID");
        return (organization == null ? config : config.organizationId(organization)).build();
    }
}
