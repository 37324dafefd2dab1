package dev.agentconnectors.facebookmarketing.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.agentconnectors.facebookmarketing.pacing.UsageState.Usage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageStateTest {

    private static final Instant LATER = Instant.parse("2026-11-24T12:00:00.123Z");

    /** Every kind of state has to behave the same. */
    enum Kind {
        IN_MEMORY,
        JDBC;

        UsageState make() {
            return this == IN_MEMORY ? UsageState.inMemory() : UsageState.jdbc(database());
        }
    }

    private static DataSource database() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("CREATE TABLE facebook_usage (usage_key VARCHAR(200) PRIMARY KEY,"
                    + " percent INTEGER NOT NULL, next_call BIGINT NOT NULL, blocked_until BIGINT NOT NULL,"
                    + " version BIGINT NOT NULL)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return pool;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutUnderAKeyIsKept(Kind kind) {
        UsageState state = kind.make();
        Usage near = new Usage(90, LATER, LATER.plusSeconds(1));

        assertThat(state.update("a", usage -> usage)).isEqualTo(Usage.NONE);
        assertThat(state.update("a", usage -> near)).isEqualTo(near);
        assertThat(state.update("a", usage -> usage)).isEqualTo(near);
        assertThat(state.update("b", usage -> usage)).isEqualTo(Usage.NONE);
        assertThat(state.update("a", usage -> Usage.NONE)).isEqualTo(Usage.NONE);
        assertThat(state.update("a", usage -> usage)).isEqualTo(Usage.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void noChangeIsLostHoweverManyComeAtOnce(Kind kind) throws Exception {
        UsageState state = kind.make();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(threads.submit(() -> state.update(
                        "line", usage -> new Usage(99, usage.nextCall().plusSeconds(1), usage.blockedUntil()))));
            }
            for (Future<?> one : all) {
                Object unused = one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(state.update("line", usage -> usage).nextCall()).isEqualTo(Instant.EPOCH.plusSeconds(100));
    }

    @Test
    void memoryDoesNotGrowWithoutLimit() {
        InMemoryUsageState state = new InMemoryUsageState();
        for (int i = 0; i < InMemoryUsageState.MOST_KEYS + 5_000; i++) {
            Instant time = LATER.plusSeconds(i);
            Usage unused = state.update("key-" + i, usage -> new Usage(99, time, Instant.EPOCH));
        }

        assertThat(state.size()).isLessThanOrEqualTo(InMemoryUsageState.MOST_KEYS);
        assertThat(state.update("key-" + (InMemoryUsageState.MOST_KEYS + 4_999), usage -> usage)
                        .percent())
                .isEqualTo(99);
        assertThat(state.update("key-0", usage -> usage)).isEqualTo(Usage.NONE);
    }

    @Test
    void aDatabaseThatIsAwaySaysSo() {
        UsageState state = UsageState.jdbc(JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", ""));

        assertThatIllegalStateException()
                .isThrownBy(() -> state.update("a", usage -> usage))
                .withMessage("The usage of Facebook's limits cannot be read or written");
    }
}
