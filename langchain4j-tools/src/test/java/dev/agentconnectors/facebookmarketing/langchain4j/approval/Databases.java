package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Empty databases with the tables of {@code schema.sql}. */
final class Databases {

    private static final String POSTGRESQL = "TEST_POSTGRESQL_URL";

    private Databases() {}

    /** H2 in this process, each time another one. */
    static DataSource embedded() {
        DataSource dataSource =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        create(dataSource);
        return dataSource;
    }

    /** A real PostgreSQL, each time another schema of it; skips the test where there is none. */
    static DataSource postgresql() {
        return at(postgresqlSchema());
    }

    /** The URL of a schema of its own with the tables in it; skips the test where there is no PostgreSQL. */
    static String postgresqlSchema() {
        String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
        run(at(postgresqlUrl()), "CREATE SCHEMA " + schema);
        String url = postgresqlUrl() + "&currentSchema=" + schema;
        create(at(url));
        return url;
    }

    /** The database at a URL, on a new connection each time. */
    static DataSource at(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(url);
            return dataSource;
        }
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        return dataSource;
    }

    private static String postgresqlUrl() {
        String url = System.getenv(POSTGRESQL);
        assumeTrue(url != null, "no PostgreSQL: run with .ci/with-postgresql, which sets " + POSTGRESQL);
        return Objects.requireNonNull(url);
    }

    static void create(DataSource dataSource) {
        run(dataSource, JdbcPendingWrites.schema());
        run(dataSource, JdbcPendingWrites.schema());
    }

    private static void run(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
