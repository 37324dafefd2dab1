package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.airbyte.AirbyteClient;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the web application talks to, each real or the sandbox's.
 *
 * @param airbyte keeps the connections, and is closed with this
 * @param graphUrl in place of Facebook's own for people's own tokens, or null; the sandbox's tokens go to the sandbox
 * @param model answers
 * @param accountIds the ad accounts that a person is likely to want; empty where the ads are real
 * @param description one line for people
 * @param clock tells today and now
 * @param sandbox what is to be stopped with this, or null
 */
record Services(
        AirbyteClient airbyte,
        @Nullable String graphUrl,
        ModelSettings model,
        List<String> accountIds,
        String description,
        Clock clock,
        @Nullable Sandbox sandbox)
        implements AutoCloseable {

    /**
     * Reads the variables that {@code --help} lists.
     *
     * @param sandboxes starts a sandbox, where something of it is needed
     * @throws ConfigurationException if something is missing in them
     */
    static Services start(Variables variables, Supplier<Sandbox> sandboxes) {
        return start(variables, sandboxes, Clock.system(ZoneId.systemDefault()));
    }

    /** The same by another clock. */
    static Services start(Variables variables, Supplier<Sandbox> sandboxes, Clock clock) {
        ModelSettings model = ModelSettings.read(variables);
        boolean real = !variables
                .present("AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET", "AIRBYTE_ORGANIZATION_ID", "AIRBYTE_API_URL")
                .isEmpty();
        AirbyteClient airbyte = real ? airbyte(variables) : null;
        if (airbyte != null && model != null) {
            return new Services(
                    airbyte,
                    variables.get("FACEBOOK_API_URL"),
                    model,
                    List.of(),
                    description(model.name(), "yours"),
                    clock,
                    null);
        }
        Sandbox sandbox = sandboxes.get();
        return new Services(
                airbyte == null ? airbyte(sandbox) : airbyte,
                variables.get("FACEBOOK_API_URL"),
                model == null ? ModelSettings.scripted(sandbox) : model,
                airbyte == null ? sandbox.store().accountIds() : List.of(),
                description(
                        model == null ? "a scripted planner, not a language model" : model.name(),
                        airbyte == null ? "made-up ones, in a sandbox" : "yours"),
                clock,
                sandbox);
    }

    /** What a person's own token begins with here: one of the sandbox, to try it; empty where the ads are real. */
    String suggestedToken() {
        return sandbox == null || accountIds.isEmpty() ? "" : Sandbox.ACCESS_TOKEN;
    }

    /**
     * A connector with a person's own token.
     *
     * @throws ValidationException if it cannot be one
     */
    FacebookMarketingConnector connector(String token) {
        FacebookMarketingConnectorBuilder builder =
                FacebookMarketingConnector.builder().authConfig(OAuthAuthConfig.of(token));
        String url = token.equals(Sandbox.ACCESS_TOKEN) && sandbox != null ? sandbox.graphUrl() : graphUrl;
        return (url == null ? builder : builder.graphApiUrl(url)).build();
    }

    @Override
    public void close() {
        airbyte.close();
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static String description(String model, String ads) {
        return "Model: " + model + ". Ad accounts: " + ads + ".";
    }

    private static AirbyteClient airbyte(Sandbox sandbox) {
        return AirbyteClient.builder()
                .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build();
    }

    private static AirbyteClient airbyte(Variables variables) {
        String reason = "people's connections need AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET.";
        try {
            AirbyteClient.Builder builder = AirbyteClient.builder()
                    .airbyteClientId(variables.require("AIRBYTE_CLIENT_ID", reason))
                    .airbyteClientSecret(variables.require("AIRBYTE_CLIENT_SECRET", reason))
                    .organizationId(variables.get("AIRBYTE_ORGANIZATION_ID"));
            String url = variables.get("AIRBYTE_API_URL");
            return (url == null ? builder : builder.airbyteApiUrl(url)).build();
        } catch (ValidationException e) {
            throw new ConfigurationException("The credentials cannot be used: " + e.getMessage());
        }
    }
}
