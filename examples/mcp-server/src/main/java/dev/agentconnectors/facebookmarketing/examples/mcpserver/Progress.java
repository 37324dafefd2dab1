package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a client that wants to know how far a tool has come. A client that has gone hears nothing, and the tool goes on. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final McpSyncServerExchange client;
    private final @Nullable Object token;
    private int steps;

    private Progress(McpSyncServerExchange client, @Nullable Object token) {
        this.client = client;
        this.token = token;
    }

    /** Of a call; where the client has not asked for it, nothing is told. */
    static Progress of(McpSyncServerExchange client, CallToolRequest call) {
        return new Progress(client, call.progressToken());
    }

    /** The next step. */
    synchronized void step(String message) {
        if (token == null) {
            return;
        }
        try {
            client.progressNotification(ProgressNotification.builder(token, ++steps)
                    .message(message)
                    .build());
        } catch (RuntimeException e) {
            LOG.debug("Progress could not be told", e);
        }
    }
}
