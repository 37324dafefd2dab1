package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.airbyte.AirbyteClient;
import dev.agentconnectors.facebookmarketing.airbyte.HostedConnector;
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
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The changes that agents want: kept in a database until somebody decides, who need not be here yet. A change belongs to a
 * connector at Airbyte, and is made with it, whether or not the person who connected it is still there.
 */
final class PendingChanges implements AutoCloseable {

    private static final String CONNECTOR = "connector_id";
    private static final int MOST_CONNECTORS = 100;
    private static final int MOST_SHOWN = 100;

    private final Approvers approvers;
    private final PendingWrites store;
    private final @Nullable JdbcConnectionPool database;
    private final ConnectorCache<Object> connectors;
    private final Approvals approvals;

    private PendingChanges(
            AirbyteClient airbyte, Approvers approvers, PendingWrites store, @Nullable JdbcConnectionPool database) {
        this.approvers = approvers;
        this.store = store;
        this.database = database;
        this.connectors = ConnectorCache.of(
                MOST_CONNECTORS,
                InvocationContext::chatMemoryId,
                id -> airbyte.getConnector(String.valueOf(id)).connector());
        this.approvals = builder("").build();
        int unused = approvals.tidy();
    }

    /**
     * Opens the database.
     *
     * @param file the file, without an ending; null to keep them in memory, which a restart forgets
     * @throws ConfigurationException if it cannot be opened
     */
    static PendingChanges open(AirbyteClient airbyte, Approvers approvers, @Nullable String file) {
        if (file == null) {
            return new PendingChanges(airbyte, approvers, PendingWrites.inMemory(), null);
        }
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "", "");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(JdbcPendingWrites.schema());
        } catch (SQLException e) {
            database.dispose();
            throw new ConfigurationException("Changes cannot be kept in " + file + ": " + e.getMessage());
        }
        return new PendingChanges(airbyte, approvers, JdbcPendingWrites.of(database), database);
    }

    /** For decisions. */
    Approvals approvals() {
        return approvals;
    }

    Approvers approvers() {
        return approvers;
    }

    /** The policy of the agent that works with a connector: whatever it wants to change waits. */
    WritePolicy policy(HostedConnector connector) {
        return WritePolicy.pending(builder(connector.id()).build()).allowActivation();
    }

    List<PendingWrite> of(HostedConnector connector) {
        return approvals.list(
                PendingWrites.Query.all().ownedBy(CONNECTOR, connector.id()).limit(MOST_SHOWN));
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

    /** Whoever approves each change may also have things activated, and taken back by archiving them. */
    private ApprovalsBuilder builder(String connectorId) {
        return Approvals.builder(connectors)
                .rules(rules -> rules.allowActivation().allowDeletion())
                .store(store)
                .owner(
                        origin -> Map.of(CONNECTOR, connectorId),
                        owner -> InvocationContext.builder()
                                .chatMemoryId(String.valueOf(owner.get(CONNECTOR)))
                                .build())
                .authorizer((write, by) -> approvers.contains(by));
    }
}
