package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A spending ledger in a database, for sums that outlive a process and hold for several. {@code schema.sql} beside this class
 * creates the tables. One account is changed by one transaction at a time; other accounts are not held up.
 */
public final class JdbcSpendingLedger implements SpendingLedger {

    private final Transactions transactions;

    private JdbcSpendingLedger(DataSource dataSource) {
        this.transactions = new Transactions(dataSource);
    }

    /**
     * A ledger in the tables of {@code schema.sql}.
     *
     * @param dataSource gives connections to the database; best from a pool
     * @return the ledger
     */
    public static JdbcSpendingLedger of(DataSource dataSource) {
        return new JdbcSpendingLedger(Objects.requireNonNull(dataSource, "dataSource"));
    }

    @Override
    public void update(String accountId, UnaryOperator<List<Entry>> step) {
        boolean known = transactions.read(connection -> lock(connection, accountId));
        if (!known) {
            // Somebody else may be quicker; either way it is there afterwards.
            boolean unused = transactions.changed(connection -> {
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO facebook_spending_account (account_id) VALUES (?)")) {
                    insert.setString(1, accountId);
                    return insert.executeUpdate() == 1;
                }
            });
        }
        boolean done = transactions.read(connection -> {
            if (!lock(connection, accountId)) {
                throw new SQLException("The account's row is missing");
            }
            List<Entry> before = entries(connection, accountId);
            replace(connection, accountId, before, List.copyOf(step.apply(List.copyOf(before))));
            return true;
        });
        if (!done) {
            throw new IllegalStateException("nothing was recorded");
        }
    }

    private static boolean lock(Connection connection, String accountId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT account_id FROM facebook_spending_account WHERE account_id = ? FOR UPDATE")) {
            select.setString(1, accountId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static List<Entry> entries(Connection connection, String accountId) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, kind, object_id, currency, minor_units, since, released_at FROM facebook_spending"
                        + " WHERE account_id = ? ORDER BY since, id")) {
            select.setString(1, accountId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long released = row.getLong(7);
                    Instant releasedAt = row.wasNull() ? null : Instant.ofEpochMilli(released);
                    entries.add(new Entry(
                            row.getString(1),
                            SpendingLedger.Kind.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            Instant.ofEpochMilli(row.getLong(6)),
                            releasedAt));
                }
            }
        }
        return entries;
    }

    private static void replace(Connection connection, String accountId, List<Entry> before, List<Entry> after)
            throws SQLException {
        Set<String> kept = after.stream().map(Entry::id).collect(Collectors.toSet());
        Set<String> there = before.stream().map(Entry::id).collect(Collectors.toSet());
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM facebook_spending WHERE id = ?")) {
            for (Entry entry : before) {
                if (!kept.contains(entry.id())) {
                    delete.setString(1, entry.id());
                    delete.executeUpdate();
                }
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO facebook_spending"
                + " (id, account_id, kind, object_id, currency, minor_units, since, released_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Entry entry : after) {
                if (!there.contains(entry.id())) {
                    insert.setString(1, entry.id());
                    insert.setString(2, accountId);
                    insert.setString(3, entry.kind().name());
                    insert.setString(4, entry.objectId());
                    insert.setString(5, entry.currency());
                    insert.setLong(6, entry.minorUnits());
                    insert.setLong(7, entry.at().toEpochMilli());
                    bind(insert, entry.releasedAt());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void bind(PreparedStatement insert, @Nullable Instant releasedAt) throws SQLException {
        if (releasedAt == null) {
            insert.setNull(8, Types.BIGINT);
        } else {
            insert.setLong(8, releasedAt.toEpochMilli());
        }
    }
}
