package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every ledger. */
class SpendingLedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123Z");

    static Stream<Named<Supplier<SpendingLedger>>> ledgers() {
        return Stream.of(
                Named.of("in memory", SpendingLedger::inMemory),
                Named.of("H2", () -> JdbcSpendingLedger.of(Databases.embedded())),
                Named.of("PostgreSQL", () -> JdbcSpendingLedger.of(Databases.postgresql())));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void keepsWhatAStepGivesAccountByAccount(Supplier<SpendingLedger> made) {
        SpendingLedger ledger = made.get();
        Entry kept = entry("a", 50_00, null);
        Entry gone = entry("b", 70_00, NOW);

        ledger.update("1", entries -> {
            assertThat(entries).isEmpty();
            return List.of(kept, gone);
        });
        ledger.update("1", entries -> {
            assertThat(entries).containsExactlyInAnyOrder(kept, gone);
            return List.of(kept);
        });

        assertThat(entries(ledger, "1")).containsExactly(kept);
        assertThat(entries(ledger, "2")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void aStepThatThrowsChangesNothing(Supplier<SpendingLedger> made) {
        SpendingLedger ledger = made.get();
        Entry kept = entry("a", 50_00, null);
        ledger.update("1", entries -> List.of(kept));

        assertThatThrownBy(() -> ledger.update("1", entries -> {
                    throw new IllegalStateException("above the cap");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("above the cap");

        assertThat(entries(ledger, "1")).containsExactly(kept);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void stepsOfManyThreadsDoNotGetBetweenEachOther(Supplier<SpendingLedger> made) throws Exception {
        SpendingLedger ledger = made.get();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> claims = IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<Boolean>) () -> {
                        try {
                            ledger.update("1", entries -> {
                                long sum = entries.stream()
                                        .mapToLong(Entry::minorUnits)
                                        .sum();
                                if (sum + 30 > 100) {
                                    throw new IllegalStateException("above the cap");
                                }
                                List<Entry> more = new ArrayList<>(entries);
                                more.add(entry("object " + number, 30, null));
                                return more;
                            });
                            return true;
                        } catch (IllegalStateException full) {
                            return false;
                        }
                    })
                    .toList();
            int made3 = 0;
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                made3 += claim.get() ? 1 : 0;
            }
            assertThat(made3).isEqualTo(3);
            assertThat(entries(ledger, "1")).hasSize(3);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void sumsOutliveTheLedger() {
        DataSource database = Databases.embedded();
        Entry entry = entry("a", 50_00, null);
        JdbcSpendingLedger.of(database).update("1", entries -> List.of(entry));

        assertThat(entries(JdbcSpendingLedger.of(database), "1")).containsExactly(entry);
    }

    private static List<Entry> entries(SpendingLedger ledger, String account) {
        List<Entry> seen = new ArrayList<>();
        ledger.update(account, entries -> {
            seen.addAll(entries);
            return entries;
        });
        return seen;
    }

    private static Entry entry(String object, long amount, @org.jspecify.annotations.Nullable Instant releasedAt) {
        return new Entry(
                UUID.randomUUID().toString(), SpendingLedger.Kind.DAILY_BUDGET, object, "USD", amount, NOW, releasedAt);
    }
}
