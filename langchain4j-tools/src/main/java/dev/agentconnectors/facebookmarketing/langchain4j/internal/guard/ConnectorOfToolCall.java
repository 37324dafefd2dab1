package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;

/** Finds the connector of whoever the running tool call is for. */
public final class ConnectorOfToolCall implements Gate.Connectors {

    private final ConnectorResolver resolver;

    /** A source that asks the resolver. */
    public ConnectorOfToolCall(ConnectorResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public FacebookMarketingConnector acquire() {
        return resolver.resolve(ToolCall.current()
                .orElseThrow(() ->
                        new IllegalStateException("The guarded connector was used outside of a tool call, so whose"
                                + " it is cannot be told: use it in the thread that LangChain4j calls the tool in."))
                .context());
    }

    @Override
    public void release(FacebookMarketingConnector connector) {
        resolver.release(connector);
    }
}
