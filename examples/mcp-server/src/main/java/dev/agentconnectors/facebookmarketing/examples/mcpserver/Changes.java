package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.ApprovalsBuilder;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who decides on changes: the person at the client where it can ask one, and otherwise whoever looks at what waits, in
 * another process and later. Both ways lead to the same records, under the same rules.
 */
final class Changes implements ConnectorResolver {

    private static final String CLIENT = "client";

    private final Connections connections;
    private final Approvals waiting;
    private final Approvals asking;

    Changes(Connections connections, UnaryOperator<WritePolicy> rules, PendingWrites store, SpendingLedger sums) {
        this.connections = connections;
        this.waiting = approvals(connections, rules, store, sums).build();
        this.asking = approvals(connections, rules, store, sums)
                .askAtOnce(new PersonAtClient())
                .build();
        int unused = waiting.tidy();
    }

    /** Where changes are decided on later. */
    Approvals approvals() {
        return waiting;
    }

    @Override
    public FacebookMarketingConnector resolve(InvocationContext context) {
        return connections.resolve(context);
    }

    @Override
    public Optional<WritePolicy> writes(InvocationContext context) {
        boolean canBeAsked = Caller.of(context).canBeAsked().isPresent();
        return Optional.of((canBeAsked ? asking : waiting).policy());
    }

    private static ApprovalsBuilder approvals(
            Connections connections, UnaryOperator<WritePolicy> rules, PendingWrites store, SpendingLedger sums) {
        return Approvals.builder(connections)
                .rules(policy -> rules.apply(policy).sumsIn(sums))
                .store(store)
                .owner(
                        origin -> Map.of(CLIENT, Caller.of(origin.context()).client()),
                        owner -> Caller.named(owner.getOrDefault(CLIENT, "")).context())
                // Whoever can read and write the records is who decides here; a service asks who somebody is.
                .authorizer((write, by) -> true);
    }
}
