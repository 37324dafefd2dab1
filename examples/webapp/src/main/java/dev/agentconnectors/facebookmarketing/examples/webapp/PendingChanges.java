package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorCache;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.ApprovalsBuilder;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.JdbcPendingWrites;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.langchain4j.invocation.InvocationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The changes that agents want: kept in a database until somebody decides, who need not be here yet. A change belongs to a
 * connection. Where that is a connector at Airbyte, the change is made with it whether or not the person who connected it is
 * still there; where it is a person's own token, only as long as that is kept, since no token is written down.
 */
final class PendingChanges implements AutoCloseable {

    private static final String CONNECTOR = "connector_id";
    private static final int MOST_CONNECTORS = 100;
    private static final int MOST_SHOWN = 100;

    private final Approvers approvers;
    private final PendingWrites store;
    private final @Nullable JdbcConnectionPool database;
    private final Map<String, Supplier<FacebookMarketingConnector>> ownTokens = new ConcurrentHashMap<>();
    private final ConnectorCache<Object> connectors;
    private final Approvals approvals;
    private final Clock clock;

    private PendingChanges(
            Services services, Approvers approvers, PendingWrites store, @Nullable JdbcConnectionPool database) {
        this.clock = services.clock();
        this.approvers = approvers;
        this.store = store;
        this.database = database;
        this.connectors = ConnectorCache.of(
                MOST_CONNECTORS, InvocationContext::chatMemoryId, id -> connector(services, String.valueOf(id)));
        this.approvals = builder("").build();
        int unused = approvals.tidy();
    }

    /**
     * Opens the database.
     *
     * @param file the file, without an ending; null to keep them in memory, which a restart forgets
     * @throws ConfigurationException if it cannot be opened
     */
    static PendingChanges open(Services services, Approvers approvers, @Nullable String file) {
        if (file == null) {
            return new PendingChanges(services, approvers, PendingWrites.inMemory(), null);
        }
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "", "");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(JdbcPendingWrites.schema());
        } catch (SQLException e) {
            database.dispose();
            throw new ConfigurationException("Changes cannot be kept in " + file + ": " + e.getMessage());
        }
        return new PendingChanges(services, approvers, JdbcPendingWrites.of(database), database);
    }

    /** For decisions. */
    Approvals approvals() {
        return approvals;
    }

    Approvers approvers() {
        return approvers;
    }

    /** When it is, for whoever looks at them. */
    Clock clock() {
        return clock;
    }

    /**
     * The policy of an agent: whatever it wants to change waits.
     *
     * @param connection whose change it is
     * @param accountId the only ad account that it may change
     */
    WritePolicy policy(String connection, String accountId) {
        return WritePolicy.pending(builder(connection).build())
                .allowActivation()
                .onlyAccounts(accountId);
    }

    /** What was to be changed through a connection in an account, the newest first. */
    List<PendingWrite> of(String connection, String accountId) {
        return approvals.list(PendingWrites.Query.all()
                .ownedBy(CONNECTOR, connection)
                .inAccount(accountId)
                .limit(MOST_SHOWN));
    }

    /** Changes of a connection can be made with a person's own token from here on. */
    void keep(String connection, Supplier<FacebookMarketingConnector> connector) {
        ownTokens.put(connection, connector);
    }

    /** The token is gone; what waits for it can be made no more. */
    void forget(String connection) {
        ownTokens.remove(connection);
    }

    List<PendingWrite> in(State first, State... others) {
        return approvals.list(PendingWrites.Query.all().in(first, others).limit(MOST_SHOWN));
    }

    @Override
    public void close() {
        connectors.close();
        if (database != null) {
            database.dispose();
        }
    }

    private FacebookMarketingConnector connector(Services services, String connection) {
        if (!connection.startsWith(OwnToken.PREFIX)) {
            return services.airbyte().getConnector(connection).connector();
        }
        Supplier<FacebookMarketingConnector> own = ownTokens.get(connection);
        if (own == null) {
            throw new AuthenticationException(
                    "The token that this change was asked with is not kept any more: connect again and ask again.",
                    null,
                    null);
        }
        return own.get();
    }

    /** Whoever approves each change may also have things activated, and taken back by archiving them. */
    private ApprovalsBuilder builder(String connection) {
        return Approvals.builder(connectors)
                .rules(rules -> rules.allowActivation().allowDeletion())
                .store(store)
                .clock(clock)
                .owner(
                        origin -> Map.of(CONNECTOR, connection),
                        owner -> InvocationContext.builder()
                                .chatMemoryId(String.valueOf(owner.get(CONNECTOR)))
                                .build())
                .authorizer((write, by) -> approvers.contains(by));
    }
}
