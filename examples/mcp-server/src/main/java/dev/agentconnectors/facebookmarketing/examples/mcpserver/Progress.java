package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a client that wants to know what keeps a tool busy. */
@FunctionalInterface
interface Progress {

    /** For those who do not want to know. */
    Progress NONE = text -> {};

    /** Says what goes on now, in a sentence. A client that has gone hears nothing, and the tool goes on. */
    void tell(String text);

    /** Of a call: told if the client has given a token for it. How much there is to do nobody knows; the steps are counted. */
    static Progress of(McpSyncServerExchange client, CallToolRequest call) {
        Logger log = LoggerFactory.getLogger(Progress.class);
        Object token = call.progressToken();
        if (token == null) {
            return NONE;
        }
        AtomicInteger steps = new AtomicInteger();
        return text -> {
            try {
                client.progressNotification(ProgressNotification.builder(token, steps.incrementAndGet())
                        .message(text)
                        .build());
            } catch (RuntimeException e) {
                log.debug("Progress could not be told", e);
            }
        };
    }
}
