package dev.agentconnectors.facebookmarketing.pacing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** {@link UsageState#jdbc}. */
final class JdbcUsageState implements UsageState {

    private static final int MOST_TRIES = 100;

    private final DataSource dataSource;

    JdbcUsageState(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A row, or what stands for a missing one: version 0. */
    private record Row(Usage usage, long version) {}

    @Override
    public Usage update(String key, UnaryOperator<Usage> change) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                Row before = read(connection, key);
                Usage after = change.apply(before.usage());
                if (after.equals(before.usage()) || written(connection, key, before.version(), after)) {
                    return after;
                }
                // Somebody else was quicker: begin with what they wrote.
            }
            throw new IllegalStateException("The row of a usage changes too fast: " + key);
        } catch (SQLException e) {
            throw new IllegalStateException("The usage of Facebook's limits cannot be read or written", e);
        }
    }

    private static Row read(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT percent, next_call, blocked_until, version FROM facebook_usage WHERE usage_key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Row(
                                new Usage(
                                        row.getInt(1),
                                        Instant.ofEpochMilli(row.getLong(2)),
                                        Instant.ofEpochMilli(row.getLong(3))),
                                row.getLong(4))
                        : new Row(Usage.NONE, 0);
            }
        }
    }

    private static boolean written(Connection connection, String key, long version, Usage usage) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                version == 0
                        ? "INSERT INTO facebook_usage (percent, next_call, blocked_until, version, usage_key)"
                                + " VALUES (?, ?, ?, ?, ?)"
                        : "UPDATE facebook_usage SET percent = ?, next_call = ?, blocked_until = ?, version = ?"
                                + " WHERE usage_key = ? AND version = ?")) {
            update.setInt(1, usage.percent());
            update.setLong(2, usage.nextCall().toEpochMilli());
            update.setLong(3, usage.blockedUntil().toEpochMilli());
            update.setLong(4, version + 1);
            update.setString(5, key);
            if (version != 0) {
                update.setLong(6, version);
            }
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            if (version == 0 && read(connection, key).version() != 0) {
                // Two inserted at the same time, and the other one came first.
                return false;
            }
            throw e;
        }
    }
}
