package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.AuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolUtils;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.List;

/** The ways to give an agent the same ads. What it is asked and what comes of it is the same in all of them. */
enum Setup {
    READY_MADE_TOOLS(false, false),
    OWN_DECORATED_TOOL(true, false),
    READY_MADE_TOOLS_HOSTED(false, true),
    OWN_DECORATED_TOOL_HOSTED(true, true);

    private final boolean own;
    private final boolean hosted;

    Setup(boolean own, boolean hosted) {
        this.own = own;
        this.hosted = hosted;
    }

    boolean hosted() {
        return hosted;
    }

    FacebookMarketingConnector connector(Sandbox sandbox) {
        return FacebookMarketingConnector.builder()
                .authConfig(hosted ? airbyte() : OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build();
    }

    List<AiServiceTool> tools(FacebookMarketingConnector connector, WritePolicy writes) {
        return own
                ? ToolUtils.builder(connector).writes(writes).build().decorate(new OwnTools(connector))
                : FacebookMarketingTools.builder(connector).writes(writes).build();
    }

    private static AuthConfig airbyte() {
        return AirbyteAuthConfig.builder()
                .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                .externalUserId(Sandbox.AIRBYTE_EXTERNAL_USER_ID)
                .build();
    }
}
