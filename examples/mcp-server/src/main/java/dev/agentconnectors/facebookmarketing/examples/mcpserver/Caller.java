package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities.Elicitation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever a tool is called for.
 *
 * @param client whose connector it is, by name
 * @param exchange with the client that is connected; null where a decision is carried out later
 * @param progress hears how far the call is
 */
record Caller(String client, @Nullable McpSyncServerExchange exchange, Progress progress) {

    /** The one client where the transport tells none apart. */
    static final String LOCAL = "local";

    private static final String KEY = "mcp_caller";
    private static final String CLIENT = "client";

    /** Whoever sent a request. */
    static Caller of(McpSyncServerExchange exchange) {
        return of(exchange, Progress.NONE);
    }

    /** Whoever sent a request, and wants to hear how far it is. */
    static Caller of(McpSyncServerExchange exchange, Progress progress) {
        Object client = exchange.transportContext().get(CLIENT);
        return new Caller(client == null ? LOCAL : client.toString(), exchange, progress);
    }

    /** Whoever a record says that it was, who need not be connected now. */
    static Caller named(String client) {
        return new Caller(client, null, Progress.NONE);
    }

    /** Whoever a tool call is for. */
    static Caller of(InvocationContext context) {
        Caller caller = context.invocationParameters() == null
                ? null
                : context.invocationParameters().get(KEY);
        if (caller == null) {
            throw new IllegalStateException("Nobody knows whom this call is for.");
        }
        return caller;
    }

    /** What a transport that tells clients apart says of a request. */
    static McpTransportContext transportContext(String client) {
        return McpTransportContext.create(Map.of(CLIENT, client));
    }

    /** For the tools: a conversation is what one client says in one session. */
    InvocationContext context() {
        return InvocationContext.builder()
                .chatMemoryId(exchange == null ? client : client + "/" + exchange.sessionId())
                .invocationParameters(InvocationParameters.from(KEY, this))
                .build();
    }

    /** The exchange, if the client can put a question to a person. */
    Optional<McpSyncServerExchange> canBeAsked() {
        Elicitation elicitation = exchange == null || exchange.getClientCapabilities() == null
                ? null
                : exchange.getClientCapabilities().elicitation();
        // A client that names no kind means forms; one that names only URLs cannot show them.
        boolean forms = elicitation != null && (elicitation.form() != null || elicitation.url() == null);
        return forms ? Optional.ofNullable(exchange) : Optional.empty();
    }

    /** The name alone. */
    @Override
    public String toString() {
        return client;
    }
}
