package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Short transactions, each on a connection of its own, which it gives back as it was. */
final class Transactions {

    /** The class of SQL states for constraints that do not hold, such as a key that is there already. */
    private static final String CONSTRAINT = "23";

    /** The class of SQL states for transactions that others got in the way of. */
    private static final String ROLLED_BACK = "40";

    private final DataSource dataSource;

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done in a transaction. */
    interface Work<T> {

        T in(Connection connection) throws SQLException;
    }

    <T> T read(Work<T> work) {
        try {
            return run(work);
        } catch (SQLException e) {
            throw new PendingWrites.UnavailableException(e);
        }
    }

    /** A change that others may have made impossible; then false. */
    boolean changed(Work<Boolean> work) {
        try {
            return run(work);
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && (state.startsWith(CONSTRAINT) || state.startsWith(ROLLED_BACK))) {
                return false;
            }
            throw new PendingWrites.UnavailableException(e);
        }
    }

    private <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(automatic);
            }
        }
    }
}
