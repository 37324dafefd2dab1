package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A person's ad accounts, and an agent for each: it sees and changes that account and no other. What an agent wants to change
 * waits for somebody's decision.
 */
final class Connection implements AutoCloseable {

    /** An ad account with its conversation. */
    record Desk(AdAccount account, Chat chat, Overview overview) {}

    private final String id;
    private final FacebookMarketingConnector connector;
    private final Runnable forget;
    private final PendingChanges changes;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private String current;

    private Connection(
            String id,
            FacebookMarketingConnector connector,
            List<AdAccount> accounts,
            ModelSettings model,
            PendingChanges changes,
            Clock clock,
            Runnable forget) {
        this.id = id;
        this.connector = connector;
        this.forget = forget;
        this.changes = changes;
        for (AdAccount account : accounts) {
            FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                    .reads(ReadPolicy.standard().onlyAccounts(account.id()))
                    .writes(changes.policy(id, account.id()))
                    .build();
            desks.put(
                    account.id(),
                    new Desk(account, new Chat(model, tools, clock), new Overview(connector, account, clock)));
        }
        this.current = accounts.get(0).id();
    }

    /**
     * Opens it.
     *
     * @param id whose its changes are, for as long as they wait
     * @param connector is closed with this
     * @param accounts at least one; the first is worked with first
     * @param forget gives back what lets the connector in
     */
    static Connection open(
            String id,
            FacebookMarketingConnector connector,
            List<AdAccount> accounts,
            Services services,
            PendingChanges changes,
            Runnable forget) {
        return new Connection(id, connector, accounts, services.model(), changes, services.clock(), forget);
    }

    /** The account that the person works with. */
    synchronized Desk desk() {
        return Objects.requireNonNull(desks.get(current));
    }

    List<AdAccount> accounts() {
        List<AdAccount> accounts = new ArrayList<>();
        desks.values().forEach(desk -> accounts.add(desk.account()));
        return accounts;
    }

    /** Goes on with another account; returns false if it is none of these. */
    synchronized boolean switchTo(String accountId) {
        boolean known = desks.containsKey(accountId);
        if (known) {
            current = accountId;
        }
        return known;
    }

    /** What the agent of the current account wanted to change, the newest first. */
    List<PendingWrite> changes() {
        return changes.of(id, desk().account().id());
    }

    /** Whether Airbyte keeps the credentials. */
    boolean isHosted() {
        return !id.startsWith(OwnToken.PREFIX);
    }

    /** Ends it for good: what lets the connector in is given back. */
    void forget() {
        forget.run();
    }

    @Override
    public void close() {
        desks.values().forEach(desk -> desk.chat().close());
        // A token of the person's own is kept no longer than this; a connector at Airbyte stays theirs.
        changes.forget(id);
        connector.close();
    }
}
