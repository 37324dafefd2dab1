package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who decides what, and what becomes of it, whatever happens on the way. */
class DecisionsTest {

    private final PendingWrites store = PendingWrites.inMemory();
    private final List<State> heard = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger sent = new AtomicInteger();
    private Instant now = Samples.NOON.plusSeconds(1);
    private Carrier carrier = (write, sending) -> {
        sending.run();
        sent.incrementAndGet();
        return "created-1";
    };
    private Approvals.Authorizer authorizer = (write, by) -> by.equals("tom");

    private Decisions decisions(PendingWrites kept) {
        return new Decisions(
                kept,
                (write, sending) -> carrier.carryOut(write, sending),
                (write, by) -> authorizer.mayDecide(write, by),
                write -> heard.add(write.state()),
                clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private PendingWrite decide(WriteDecision decision) {
        return decisions(store).decide("w", decision, "tom");
    }

    private void ask() {
        PendingWrite unused = decisions(store).ask(Samples.waiting("w"));
    }

    @Test
    void whatIsApprovedIsDoneAndEveryStepIsHeardOf() {
        ask();

        PendingWrite write = decide(WriteDecision.approve());

        assertThat(write.state()).isEqualTo(State.DONE);
        assertThat(write.decision())
                .satisfies(decision -> assertThat(decision.by()).isEqualTo("tom"));
        assertThat(write.subjectId()).contains("120208846315912220");
        assertThat(store.find("w")).contains(write);
        assertThat(heard).containsExactly(State.WAITING, State.APPROVED, State.SENDING, State.DONE);
    }

    @Test
    void whatIsRefusedIsNot() {
        ask();

        PendingWrite write = decide(WriteDecision.refuse("Too much."));

        assertThat(write.state()).isEqualTo(State.REFUSED);
        assertThat(write.ending()).extracting(Ending::explanation).isEqualTo("It was not approved: Too much.");
        assertThat(decide(WriteDecision.approve()).state())
                .as("a no stays a no")
                .isEqualTo(State.REFUSED);
        assertThat(sent).hasValue(0);
    }

    @Test
    void onlyWhoMayDecidesAndAFailingAuthorizerMeansNo() {
        ask();

        assertThatThrownBy(() -> decisions(store).decide("w", WriteDecision.approve(), "eve"))
                .isInstanceOf(Approvals.DecisionForbiddenException.class);
        authorizer = (write, by) -> {
            throw new IllegalStateException("directory is down");
        };
        assertThatThrownBy(() -> decide(WriteDecision.approve()))
                .isInstanceOf(Approvals.DecisionForbiddenException.class);
        assertThatThrownBy(() -> decisions(store).decide("nothing", WriteDecision.approve(), "tom"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no pending write 'nothing'.");

        assertThat(store.find("w").orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(sent).hasValue(0);
    }

    @Test
    void afterItsTimeItHasExpiredWhoeverLooks() {
        ask();
        now = Samples.NOON.plus(Duration.ofHours(24));

        assertThat(decisions(store).find("w").orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThat(decide(WriteDecision.approve()).state()).isEqualTo(State.EXPIRED);
        assertThat(sent).hasValue(0);
    }

    @Test
    void anyNumberOfDecisionsAtOnceLeadsToOneWrite() throws Exception {
        for (PendingWrites kept : List.of(store, JdbcPendingWrites.of(Databases.embedded()))) {
            sent.set(0);
            PendingWrite unused = decisions(kept).ask(Samples.waiting("w"));
            CyclicBarrier together = new CyclicBarrier(12);
            List<Callable<PendingWrite>> deciding = Collections.nCopies(12, () -> {
                together.await();
                return decisions(kept).decide("w", WriteDecision.approve(), "tom");
            });
            ExecutorService threads = Executors.newFixedThreadPool(12);
            for (Future<PendingWrite> one : threads.invokeAll(deciding)) {
                assertThat(one.get().state()).isIn(State.APPROVED, State.SENDING, State.DONE);
            }
            threads.shutdown();
            assertThat(sent).hasValue(1);
            assertThat(kept.find("w").orElseThrow().state()).isEqualTo(State.DONE);
        }
    }

    /** An end on the way: before or after it was sent, and as what it counts. */
    record Failing(boolean afterSending, RuntimeException failure, State outcome) {}

    static Stream<Failing> failures() {
        return Stream.of(
                new Failing(false, new Carrier.StaleException("changed"), State.STALE),
                new Failing(false, new CallRefusedException("above the cap"), State.REFUSED),
                new Failing(false, new NetworkException("no way", null, null), State.FAILED),
                new Failing(false, new IllegalStateException("bug"), State.FAILED),
                new Failing(true, new WriteOutcomeUnknownException("lost", null, null), State.UNKNOWN),
                new Failing(true, new NetworkException("no way", null, null), State.FAILED),
                new Failing(true, new IllegalStateException("bug"), State.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverFailsItsStateIsTrue(Failing failing) {
        ask();
        carrier = (write, sending) -> {
            if (failing.afterSending()) {
                sending.run();
            }
            throw failing.failure();
        };

        assertThat(decide(WriteDecision.approve()).state()).isEqualTo(failing.outcome());
        assertThat(store.find("w").orElseThrow().state()).isEqualTo(failing.outcome());
        assertThat(decide(WriteDecision.approve()).state())
                .as("it is never tried again")
                .isEqualTo(failing.outcome());
    }

    @Test
    void whatIsHeldBackWasNotDone() {
        ask();
        carrier = (write, sending) -> null;

        assertThat(decide(WriteDecision.approve()).state()).isEqualTo(State.FAILED);
    }

    @Test
    void anApprovalLeftBehindWaitsAgainAndWhoeverLeftItCannotSendAnyMore() {
        ask();
        carrier = (write, sending) -> {
            now = now.plus(Duration.ofHours(1));
            assertThat(decisions(store).takeOver(newest(), Duration.ofMinutes(10)))
                    .isTrue();
            assertThat(newest().state()).isEqualTo(State.WAITING);
            sending.run();
            sent.incrementAndGet();
            return null;
        };

        decide(WriteDecision.approve());

        assertThat(sent).hasValue(0);
        assertThat(newest().state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatWasBeingSentIsUnknownUntilItsAnswerComes() {
        ask();
        carrier = (write, sending) -> {
            sending.run();
            now = now.plus(Duration.ofHours(1));
            assertThat(decisions(store).takeOver(newest(), Duration.ofMinutes(10)))
                    .isTrue();
            assertThat(newest().state()).isEqualTo(State.UNKNOWN);
            return "created-1";
        };

        assertThat(decide(WriteDecision.approve()).state()).isEqualTo(State.DONE);
        assertThat(newest().state()).isEqualTo(State.DONE);
    }

    @Test
    void whatIsUnderWayIsNotTakenOver() {
        ask();
        carrier = (write, sending) -> {
            assertThat(decisions(store).takeOver(newest(), Duration.ofMinutes(10)))
                    .isFalse();
            sending.run();
            assertThat(decisions(store).takeOver(newest(), Duration.ofMinutes(10)))
                    .isFalse();
            return null;
        };

        assertThat(decide(WriteDecision.approve()).state()).isEqualTo(State.DONE);
    }

    @Test
    void whereTheStoreFailsNothingIsSentAndAMadeWriteIsToldAsMade() {
        ask();
        FailingStore failing = new FailingStore(store);
        failing.failAt = 1;
        assertThatThrownBy(() -> decisions(failing).decide("w", WriteDecision.approve(), "tom"))
                .isInstanceOf(PendingWrites.UnavailableException.class);
        assertThat(sent).hasValue(0);

        failing.calls = 0;
        failing.failAt = 3;
        assertThat(decisions(failing)
                        .decide("w", WriteDecision.approve(), "tom")
                        .state())
                .isEqualTo(State.DONE);
        assertThat(newest().state()).as("what is kept is true as well").isEqualTo(State.SENDING);
    }

    @Test
    void aListenerThatFailsChangesNothing() {
        ask();
        Decisions decisions = new Decisions(
                store,
                (write, sending) -> carrier.carryOut(write, sending),
                authorizer,
                write -> {
                    throw new AssertionError("listener");
                },
                clock());

        assertThat(decisions.decide("w", WriteDecision.approve(), "tom").state())
                .isEqualTo(State.DONE);
    }

    private PendingWrite newest() {
        return store.find("w").orElseThrow();
    }

    /** Fails at one of its changes. */
    private static final class FailingStore implements PendingWrites {

        private final PendingWrites store;
        private int calls;
        private int failAt;

        FailingStore(PendingWrites store) {
            this.store = store;
        }

        @Override
        public void add(PendingWrite write) {
            store.add(write);
        }

        @Override
        public Optional<PendingWrite> find(String id) {
            return store.find(id);
        }

        @Override
        public boolean replace(PendingWrite expected, PendingWrite next) {
            if (++calls == failAt) {
                throw new PendingWrites.UnavailableException(new SQLException("gone"));
            }
            return store.replace(expected, next);
        }

        @Override
        public List<PendingWrite> list(PendingWrites.Query query) {
            return store.list(query);
        }

        @Override
        public int removeEndedBefore(Instant time) {
            return store.removeEndedBefore(time);
        }
    }
}
