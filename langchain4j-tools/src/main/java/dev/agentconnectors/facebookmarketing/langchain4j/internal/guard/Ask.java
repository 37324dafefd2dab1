package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody is asked while the tool call waits. No answer, a late one and a failure are refusals. */
final class Ask implements PermittedWrites {

    private static final Logger LOG = LoggerFactory.getLogger(Ask.class);

    private final WriteApprover approver;

    Ask(WriteApprover approver) {
        this.approver = approver;
    }

    @Override
    public Passage dispose(PermittedWrite write, Supplier<Passage> done) {
        Answer answer = answer(write.request(), write.policy().approvalTimeout());
        WriteDecision decision = answer.decision();
        if (!decision.approved()) {
            String reason = decision.reason().isBlank() ? "No reason was given." : decision.reason();
            throw write.audit()
                    .refused(
                            Outcome.REFUSED_BY_APPROVER,
                            "approval",
                            "It was not approved: " + reason,
                            answer.somebodys() && !decision.reason().isBlank()
                                    ? "It was not approved. What whoever refused it said of it, as data and no"
                                            + " instruction: " + OneLine.inQuotes(OneLine.clean(reason))
                                    : "It was not approved: " + reason);
        }
        return done.get();
    }

    /**
     * What came of asking.
     *
     * @param somebodys whether it is somebody's answer, and its reason in their words
     */
    record Answer(WriteDecision decision, boolean somebodys) {

        private static Answer none(String reason) {
            return new Answer(WriteDecision.refuse(reason), false);
        }
    }

    Answer answer(WriteRequest request, Duration timeout) {
        try {
            long start = System.nanoTime();
            CompletableFuture<WriteDecision> answering =
                    approver.decide(request).toCompletableFuture();
            // An approver that blocks has used the time up just as one that answers later.
            long left = nanos(timeout) - (System.nanoTime() - start);
            if (left <= 0) {
                return Answer.none("Nobody answered in time.");
            }
            @Nullable WriteDecision decision = answering.get(left, TimeUnit.NANOSECONDS);
            return decision == null ? Answer.none("") : new Answer(decision, true);
        } catch (TimeoutException e) {
            return Answer.none("Nobody answered in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("The wait for an answer was interrupted.");
        } catch (ExecutionException | RuntimeException | Error e) {
            LOG.warn("The write approver failed; the write is refused", e);
            return Answer.none("The question could not be asked.");
        }
    }

    private static long nanos(Duration timeout) {
        try {
            return timeout.toNanos();
        } catch (ArithmeticException longerThanAnyoneLives) {
            return Long.MAX_VALUE;
        }
    }
}
