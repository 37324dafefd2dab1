package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Deferral;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Guard;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.StaleWriteException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries writes out through the gate that every call of a model passes. */
final class GuardedCarrier implements Carrier {

    private final ConnectorResolver connectors;
    private final Guard guard;
    private final Owners owners;

    GuardedCarrier(ConnectorResolver connectors, Guard guard, Owners owners) {
        this.connectors = connectors;
        this.guard = guard;
        this.owners = owners;
    }

    @Override
    public @Nullable String carryOut(PendingWrite write, Runnable sending) {
        InvocationContext context = owners.context(write.owner());
        WriteRequest.Origin origin = new WriteRequest.Origin(context.chatMemoryId(), null, context);
        Gate approved = guard.approved(origin, write.call().before());
        Gate gate = call -> {
            Passage passage = approved.judge(call);
            if (passage instanceof Passage.Go go) {
                toldBeforeSending(go, sending);
            }
            return passage;
        };
        try {
            ExecutionResult result = with(
                    context,
                    connector -> connector
                            .gated(gate)
                            .execute(
                                    write.call().entity(),
                                    write.call().action(),
                                    write.call().parameters()));
            return write.call().objectId() == null ? createdId(result) : null;
        } catch (StaleWriteException e) {
            throw new StaleException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Asks for a write as a model would, for somebody who will decide on it themselves.
     *
     * @param owner on whose behalf
     * @param deferral keeps it
     */
    void ask(Map<String, String> owner, PendingWrite.Call call, Deferral deferral) {
        InvocationContext context = owners.context(owner);
        Gate asking = guard.asking(new WriteRequest.Origin(context.chatMemoryId(), null, context), deferral);
        ExecutionResult unused = with(
                context, connector -> connector.gated(asking).execute(call.entity(), call.action(), call.parameters()));
    }

    private <T> T with(InvocationContext context, Work<T> work) {
        FacebookMarketingConnector connector = connectors.resolve(context);
        try {
            return work.with(connector);
        } finally {
            connectors.release(connector);
        }
    }

    private interface Work<T> {

        T with(FacebookMarketingConnector connector);
    }

    private static void toldBeforeSending(Passage.Go go, Runnable sending) {
        try {
            sending.run();
        } catch (RuntimeException | Error e) {
            go.ending().failed(e);
            throw e;
        }
    }

    private static @Nullable String createdId(ExecutionResult result) {
        Object id = result.isList() ? null : result.records().get(0).get("id");
        return id == null ? null : id.toString();
    }
}
