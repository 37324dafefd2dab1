package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Decision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every store keeps what it is given, and lets one of several next steps win. */
class PendingWritesTest {

    abstract static class AnyStore {

        private final PendingWrites store = store();

        abstract PendingWrites store();

        @Test
        void whatIsKeptComesBackAsItWas() {
            PendingWrite write = Samples.waiting("a");
            store.add(write);

            assertThat(store.find("a")).contains(write);
            assertThat(store.find("a").orElseThrow().call().parameters().get("big"))
                    .isEqualTo(9_007_199_254_740_993L);
            assertThat(store.find("other")).isEmpty();
        }

        @Test
        void everyStepIsKept() {
            PendingWrite write = Samples.waiting("a");
            store.add(write);
            Decision decision = new Decision(true, "tom", "fine", Samples.NOON.plusSeconds(60));
            PendingWrite approved = write.next(State.APPROVED, decision, null);
            PendingWrite sending = approved.next(State.SENDING, decision, null);
            PendingWrite done =
                    sending.next(State.DONE, decision, new Ending(Samples.NOON.plusSeconds(61), null, "99", null));

            assertThat(store.replace(write, approved)).isTrue();
            assertThat(store.replace(approved, sending)).isTrue();
            assertThat(store.replace(sending, done)).isTrue();

            assertThat(store.find("a")).contains(done);
        }

        @Test
        void anIdIsGivenOnce() {
            store.add(Samples.waiting("a"));

            assertThatThrownBy(() -> store.add(Samples.waiting("a")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("already");
        }

        @Test
        void aStepFromAnythingButTheNewestChangesNothing() {
            PendingWrite write = Samples.waiting("a");
            store.add(write);
            PendingWrite expired = write.next(State.EXPIRED, null, new Ending(Samples.NOON, "late", null, "again-1"));
            PendingWrite approved = write.next(State.APPROVED, new Decision(true, "tom", "", Samples.NOON), null);

            assertThat(store.replace(write, expired)).isTrue();
            assertThat(store.replace(write, approved)).isFalse();
            assertThat(store.replace(Samples.waiting("unknown"), approved)).isFalse();

            assertThat(store.find("a")).contains(expired);
        }

        @Test
        void ofManyStepsAtTheSameTimeOneIsMade() throws Exception {
            for (int round = 0; round < 20; round++) {
                PendingWrite write = Samples.waiting("w" + round);
                store.add(write);
                List<Callable<Boolean>> steps = new ArrayList<>();
                CyclicBarrier together = new CyclicBarrier(8);
                for (int i = 0; i < 8; i++) {
                    PendingWrite next =
                            write.next(State.APPROVED, new Decision(true, "person " + i, "", Samples.NOON), null);
                    steps.add(() -> {
                        together.await();
                        return store.replace(write, next);
                    });
                }
                ExecutorService threads = Executors.newFixedThreadPool(8);
                int made = 0;
                for (Future<Boolean> step : threads.invokeAll(steps)) {
                    made += step.get() ? 1 : 0;
                }
                threads.shutdown();
                assertThat(made).isEqualTo(1);
            }
        }

        @Test
        void theyAreFoundByOwnerStateAccountAndTime() {
            store.add(Samples.waiting("a", Map.of("memory_id", "1", "user", "maya"), "11", Samples.NOON));
            store.add(
                    Samples.waiting("b", Map.of("memory_id", "2", "user", "maya"), "22", Samples.NOON.plusSeconds(1)));
            PendingWrite other =
                    Samples.waiting("c", Map.of("memory_id", "3", "user", "tom"), "11", Samples.NOON.plusSeconds(2));
            store.add(other);
            assertThat(store.replace(
                            other,
                            other.next(State.EXPIRED, null, new Ending(Samples.NOON.plusSeconds(3), "x", null, null))))
                    .isTrue();
            PendingWrites.Query all = PendingWrites.Query.all();

            assertThat(ids(all)).containsExactly("c", "b", "a");
            assertThat(ids(all.limit(2))).containsExactly("c", "b");
            assertThat(ids(all.ownedBy("user", "maya"))).containsExactly("b", "a");
            assertThat(ids(all.ownedBy("user", "maya").ownedBy("memory_id", "1")))
                    .containsExactly("a");
            assertThat(ids(all.ownedBy("user", "maya").ownedBy("memory_id", "3")))
                    .isEmpty();
            assertThat(ids(all.in(State.WAITING))).containsExactly("b", "a");
            assertThat(ids(all.in(State.WAITING, State.EXPIRED).inAccount("act_11")))
                    .containsExactly("c", "a");
            assertThat(ids(all.since(Samples.NOON.plusSeconds(1)))).containsExactly("c", "b");
        }

        @Test
        void whatHasEndedLongAgoIsForgottenAndNothingElse() {
            PendingWrite ended = Samples.waiting("ended");
            store.add(ended);
            assertThat(store.replace(
                            ended, ended.next(State.EXPIRED, null, new Ending(Samples.NOON, "late", null, "again-1"))))
                    .isTrue();
            store.add(Samples.waiting("waiting"));

            assertThat(store.removeEndedBefore(Samples.NOON)).isZero();
            assertThat(store.removeEndedBefore(Samples.NOON.plus(Duration.ofMillis(1))))
                    .isEqualTo(1);

            assertThat(ids(PendingWrites.Query.all())).containsExactly("waiting");
        }

        private List<String> ids(PendingWrites.Query query) {
            return store.list(query).stream().map(PendingWrite::id).toList();
        }
    }

    @Nested
    class InMemory extends AnyStore {

        @Override
        PendingWrites store() {
            return PendingWrites.inMemory();
        }
    }

    @Nested
    class InAnEmbeddedDatabase extends AnyStore {

        @Override
        PendingWrites store() {
            return JdbcPendingWrites.of(Databases.embedded());
        }
    }

    @Nested
    class InPostgreSql extends AnyStore {

        @Override
        PendingWrites store() {
            return JdbcPendingWrites.of(Databases.postgresql());
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithoutItsAddress() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:tcp://127.0.0.1:1/nowhere;PASSWORD=hush");

        assertThatThrownBy(() -> JdbcPendingWrites.of(nowhere).find("a"))
                .isInstanceOf(PendingWrites.UnavailableException.class)
                .hasMessage("The store of pending writes is not available.");
    }
}
