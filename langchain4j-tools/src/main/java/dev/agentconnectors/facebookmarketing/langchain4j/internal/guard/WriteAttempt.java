package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A write that a model wants. However it ends, the audit listener hears of it exactly once, and can do it no harm. */
final class WriteAttempt {

    private static final Logger LOG = LoggerFactory.getLogger(WriteAttempt.class);

    private final WriteEvent.@Nullable Listener listener;
    private final List<String> leftOut;
    private WriteRequest request;
    private boolean sent;
    private boolean told;

    WriteAttempt(WriteEvent.@Nullable Listener listener, WriteRequest request, List<String> leftOut) {
        this.listener = listener;
        this.request = request;
        this.leftOut = List.copyOf(leftOut);
    }

    WriteRequest request() {
        return request;
    }

    /** More is known of what it is. */
    void describedAs(WriteRequest described) {
        this.request = described;
    }

    /** From here on a failure may have left something behind. */
    void sending() {
        this.sent = true;
    }

    /** It has ended without an error. */
    void ended(Outcome outcome, @Nullable String resultId) {
        tell(outcome, null, null, resultId);
    }

    /** It is forbidden; what the model is told. */
    CallRefusedException refused(Outcome outcome, Refusal refusal) {
        return refused(outcome, refusal.rule(), refusal.sentence(), refusal.forTheModel());
    }

    /** The same, where people and models read different words. */
    CallRefusedException refused(Outcome outcome, String rule, String forPeople, String forTheModel) {
        tell(outcome, rule, forPeople, null);
        return new CallRefusedException(rule, forPeople, "Refused, and nothing was changed. " + forTheModel);
    }

    /** It has failed somewhere on its way. */
    void failed(Throwable error) {
        CallRefusedException refusal = error instanceof CallRefusedException refused ? refused : null;
        String reason = refusal != null
                ? refusal.explanation()
                : error instanceof ConnectorException || error instanceof ToolCallException
                        ? error.getMessage()
                        : "The tool failed inside: " + error.getClass().getSimpleName();
        tell(outcomeOf(error), refusal == null ? null : refusal.rule().orElse(null), reason, null);
    }

    private Outcome outcomeOf(Throwable error) {
        if (error instanceof WriteOutcomeUnknownException) {
            return Outcome.UNKNOWN;
        }
        if (!sent && error instanceof CallRefusedException) {
            return Outcome.REFUSED_BY_RULE;
        }
        if (!sent && (error instanceof ValidationException || error instanceof ToolCallException)) {
            return Outcome.INVALID;
        }
        boolean knownToHaveFailed = error instanceof ConnectorException || error instanceof ToolCallException;
        return sent && !knownToHaveFailed ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    private void tell(Outcome outcome, @Nullable String rule, @Nullable String reason, @Nullable String resultId) {
        if (told || listener == null) {
            return;
        }
        told = true;
        try {
            listener.onWrite(new WriteEvent(request, outcome, rule, reason, resultId, leftOut));
        } catch (RuntimeException | Error e) {
            // The write has happened or not, whatever the listener makes of it.
            LOG.warn("The write listener failed", e);
        }
    }
}
