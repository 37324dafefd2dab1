package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Pending writes in a database, for applications that restart or run on several machines. {@link #schema()} creates
 * the tables. Each step is a transaction of its own, on a connection of its own.
 */
public final class JdbcPendingWrites implements PendingWrites {

    private final Transactions transactions;

    private JdbcPendingWrites(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    /**
     * Pending writes in the tables of {@code schema.sql}.
     *
     * @param dataSource gives connections to the database; best from a pool
     * @return the store
     */
    public static JdbcPendingWrites of(DataSource dataSource) {
        return new JdbcPendingWrites(Objects.requireNonNull(dataSource, "dataSource"));
    }

    /**
     * The SQL that creates what is not there yet: the tables of pending writes and of {@link JdbcSpendingLedger}. Several
     * statements, with semicolons between them, as H2 and PostgreSQL run them in one.
     *
     * @return the text of {@code schema.sql}
     */
    public static String schema() {
        try (InputStream file =
                Objects.requireNonNull(JdbcPendingWrites.class.getResourceAsStream("schema.sql"), "schema.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(PendingWrite write) {
        boolean added = transactions.changed(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO facebook_pending_write"
                    + " (version, state, account_id, created_at, expires_at, ended_at, content, id)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                bind(insert, write);
                insert.setString(8, write.id());
                insert.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO facebook_pending_write_owner (write_id, name, owner_value) VALUES (?, ?, ?)")) {
                for (Map.Entry<String, String> one : write.owner().entrySet()) {
                    insert.setString(1, write.id());
                    insert.setString(2, one.getKey());
                    insert.setString(3, one.getValue());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return true;
        });
        if (!added) {
            throw new IllegalStateException("There is a pending write with the id " + write.id() + " already.");
        }
    }

    @Override
    public Optional<PendingWrite> find(String id) {
        return transactions.read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT content FROM facebook_pending_write WHERE id = ?")) {
                select.setString(1, id);
                return writes(select).stream().findFirst();
            }
        });
    }

    @Override
    public boolean replace(PendingWrite expected, PendingWrite next) {
        return transactions.changed(connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE facebook_pending_write"
                    + " SET version = ?, state = ?, account_id = ?, created_at = ?, expires_at = ?, ended_at = ?,"
                    + " content = ? WHERE id = ? AND version = ?")) {
                bind(update, next);
                update.setString(8, expected.id());
                update.setLong(9, expected.version());
                return update.executeUpdate() == 1;
            }
        });
    }

    @Override
    public List<PendingWrite> list(PendingWrites.Query query) {
        List<Object> values = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        query.owner().forEach((name, value) -> {
            conditions.add("id IN (SELECT write_id FROM facebook_pending_write_owner"
                    + " WHERE name = ? AND owner_value = ?)");
            values.add(name);
            values.add(value);
        });
        if (!query.states().isEmpty()) {
            conditions.add(
                    "state IN (" + query.states().stream().map(state -> "?").collect(Collectors.joining(", ")) + ")");
            query.states().forEach(state -> values.add(state.name()));
        }
        if (query.accountId() != null) {
            conditions.add("account_id = ?");
            values.add(query.accountId());
        }
        if (query.since() != null) {
            conditions.add("created_at >= ?");
            values.add(query.since().toEpochMilli());
        }
        String sql = "SELECT content FROM facebook_pending_write"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + " ORDER BY created_at DESC, id DESC";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    select.setObject(i + 1, values.get(i));
                }
                select.setMaxRows(query.limit());
                return writes(select);
            }
        });
    }

    @Override
    public int removeEndedBefore(Instant time) {
        return transactions.read(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM facebook_pending_write WHERE ended_at < ?")) {
                delete.setLong(1, time.toEpochMilli());
                return delete.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, PendingWrite write) throws SQLException {
        statement.setLong(1, write.version());
        statement.setString(2, write.state().name());
        statement.setString(3, write.call().accountId());
        statement.setLong(4, write.createdAt().toEpochMilli());
        statement.setLong(5, write.expiresAt().toEpochMilli());
        PendingWrite.Ending ending = write.ending();
        statement.setObject(6, ending == null ? null : ending.at().toEpochMilli(), java.sql.Types.BIGINT);
        statement.setString(7, WriteJson.write(write));
    }

    private static List<PendingWrite> writes(PreparedStatement select) throws SQLException {
        List<PendingWrite> writes = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                writes.add(WriteJson.read(rows.getString(1)));
            }
        }
        return writes;
    }
}
