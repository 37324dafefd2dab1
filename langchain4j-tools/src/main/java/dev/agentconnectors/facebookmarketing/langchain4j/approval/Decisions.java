package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Decision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes writes from step to step. Each step is kept before anything follows from it, so that whoever looks later, after
 * whatever end of this process, finds a state that is true; and only who has made a step goes on from it, so that of any
 * number of simultaneous decisions one counts.
 */
final class Decisions {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);

    private final PendingWrites store;
    private final Carrier carrier;
    private final Approvals.Authorizer authorizer;
    private final PendingWrite.Listener listener;
    private final Clock clock;

    Decisions(
            PendingWrites store,
            Carrier carrier,
            Approvals.Authorizer authorizer,
            PendingWrite.Listener listener,
            Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.authorizer = authorizer;
        this.listener = listener;
        this.clock = clock;
    }

    /** Keeps a new write. */
    PendingWrite ask(PendingWrite write) {
        store.add(write);
        tell(write);
        return write;
    }

    /** The write as it is now; one whose time is over has expired. */
    Optional<PendingWrite> find(String id) {
        return store.find(id).map(this::expiredIfDue);
    }

    /** Decides, and carries out what was approved. */
    PendingWrite decide(String id, WriteDecision decision, String by) {
        return decide(id, decision, by, stale -> null);
    }

    /**
     * The same.
     *
     * @param askAgain asks for the write anew where it is stale; gives the id of the new one, or null
     */
    PendingWrite decide(
            String id, WriteDecision decision, String by, Function<PendingWrite, @Nullable String> askAgain) {
        PendingWrite write =
                find(id).orElseThrow(() -> new IllegalArgumentException("There is no pending write '" + id + "'."));
        requireAuthorized(write, by);
        return write.state() == State.WAITING ? decided(write, decision, by, askAgain) : write;
    }

    /** Decides on a waiting write; whoever calls this has made sure that they may. */
    PendingWrite decided(PendingWrite write, WriteDecision decision, String by) {
        return decided(write, decision, by, stale -> null);
    }

    private PendingWrite decided(
            PendingWrite write, WriteDecision decision, String by, Function<PendingWrite, @Nullable String> askAgain) {
        Decision decided = new Decision(decision.approved(), by, decision.reason(), now());
        PendingWrite next = decision.approved()
                ? write.next(State.APPROVED, decided, null)
                : write.next(State.REFUSED, decided, new Ending(now(), reason(decision), null, null));
        if (!step(write, next)) {
            return newest(next);
        }
        return decision.approved() ? carryOut(next, askAgain) : next;
    }

    void requireAuthorized(PendingWrite write, String by) {
        boolean may;
        try {
            may = authorizer.mayDecide(write, by);
        } catch (RuntimeException e) {
            LOG.warn("The authorizer failed; the decision is not accepted", e);
            may = false;
        }
        if (!may) {
            throw new Approvals.DecisionForbiddenException(by, write);
        }
    }

    /** What was left behind by a process that ended: not sent is not approved, and perhaps sent is unknown. */
    boolean takeOver(PendingWrite write, Duration after) {
        Decision decision = write.decision();
        if (decision == null || decision.at().plus(after).isAfter(now())) {
            return false;
        }
        return switch (write.state()) {
            case APPROVED -> step(write, write.next(State.WAITING, null, null));
            case SENDING ->
                step(
                        write,
                        write.next(
                                State.UNKNOWN,
                                decision,
                                new Ending(
                                        now(),
                                        "It was being sent when the process that sent it ended. Look whether it took"
                                                + " effect.",
                                        null,
                                        null)));
            default -> false;
        };
    }

    /** A waiting write whose time is over has expired. */
    PendingWrite expiredIfDue(PendingWrite write) {
        if (write.state() != State.WAITING || write.expiresAt().isAfter(now())) {
            return write;
        }
        PendingWrite expired =
                write.next(State.EXPIRED, null, new Ending(now(), "Nobody decided in time.", null, null));
        return step(write, expired) ? expired : newest(write);
    }

    /** To the millisecond, which is what a database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What became of a write that is kept as being sent. */
    void ended(PendingWrite sending, State state, @Nullable String explanation, @Nullable String created) {
        PendingWrite unused = new Attempt(sending).end(state, explanation, created);
    }

    private PendingWrite carryOut(PendingWrite approved, Function<PendingWrite, @Nullable String> askAgain) {
        Attempt attempt = new Attempt(approved);
        try {
            String created = carrier.carryOut(approved, attempt::sending);
            return attempt.sent()
                    ? attempt.end(State.DONE, null, created)
                    : attempt.end(State.FAILED, "It was held back, and nothing was sent.", null);
        } catch (Carrier.StaleException e) {
            // The new question first: a process that ends in between leaves one that waits, and asks for no second one.
            return attempt.end(State.STALE, e.getMessage(), null, askAgain.apply(approved));
        } catch (CallRefusedException e) {
            return attempt.end(State.REFUSED, e.explanation(), null);
        } catch (WriteOutcomeUnknownException e) {
            return attempt.end(State.UNKNOWN, e.getMessage(), null);
        } catch (ConnectorException e) {
            return attempt.end(State.FAILED, e.getMessage(), null);
        } catch (RuntimeException | Error e) {
            LOG.warn("Carrying out the approved write {} failed inside", approved.id(), e);
            PendingWrite ended = attempt.sent()
                    ? attempt.end(State.UNKNOWN, "It was sent, and what came of it could not be read.", null)
                    : attempt.end(State.FAILED, "It could not be sent.", null);
            if (e instanceof Error fatal) {
                throw fatal;
            }
            return ended;
        }
    }

    /** The steps of one write from its approval on. */
    private final class Attempt {

        private PendingWrite current;

        private Attempt(PendingWrite approved) {
            this.current = approved;
        }

        private boolean sent() {
            return current.state() == State.SENDING;
        }

        private void sending() {
            PendingWrite sending = current.next(State.SENDING, current.decision(), null);
            if (!step(current, sending)) {
                throw new CallRefusedException(
                        "The approval took too long to be carried out, and waits for a decision again.");
            }
            current = sending;
        }

        private PendingWrite end(State state, @Nullable String explanation, @Nullable String created) {
            return end(state, explanation, created, null);
        }

        private PendingWrite end(
                State state, @Nullable String explanation, @Nullable String created, @Nullable String askedAgain) {
            // What the gate refuses is refused before it is sent; after that only the service can say no.
            State reached = sent() && (state == State.REFUSED || state == State.STALE) ? State.UNKNOWN : state;
            PendingWrite.Ending ending = new Ending(now(), explanation, created, askedAgain);
            State safe = !sent() && reached == State.UNKNOWN ? State.FAILED : reached;
            PendingWrite ended = current.next(safe, current.decision(), ending);
            try {
                if (step(current, ended)) {
                    return ended;
                }
                // Somebody has given this one up in the meantime: the answer is still the truth.
                PendingWrite newest = newest(ended);
                boolean givenUp = newest.state() == State.UNKNOWN && safe != State.UNKNOWN;
                PendingWrite corrected = givenUp ? newest.next(safe, newest.decision(), ending) : newest;
                return givenUp && !step(newest, corrected) ? newest(corrected) : corrected;
            } catch (PendingWrites.UnavailableException e) {
                LOG.error("What became of the write {} could not be kept: {}", ended.id(), safe, e);
                return ended;
            }
        }
    }

    private boolean step(PendingWrite from, PendingWrite to) {
        boolean made = store.replace(from, to);
        if (made) {
            tell(to);
        }
        return made;
    }

    private PendingWrite newest(PendingWrite fallback) {
        return store.find(fallback.id()).orElse(fallback);
    }

    private static String reason(WriteDecision decision) {
        return decision.reason().isBlank() ? "It was not approved." : "It was not approved: " + decision.reason();
    }

    private void tell(PendingWrite write) {
        try {
            listener.onStep(write);
        } catch (RuntimeException | Error e) {
            LOG.warn("The listener of pending writes failed", e);
        }
    }
}
