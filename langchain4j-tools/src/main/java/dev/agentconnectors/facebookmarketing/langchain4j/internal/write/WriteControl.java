package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets writes through, holds them back, or asks; and tells the audit listener. */
public final class WriteControl {

    private static final Logger LOG = LoggerFactory.getLogger(WriteControl.class);

    private static final String EXECUTION_OPTIONS = "execution_options";
    private static final String VALIDATE_ONLY = "validate_only";

    private final WritePolicy policy;
    private final WriteRules rules;

    /** Control under a policy. */
    public WriteControl(WritePolicy policy) {
        this.policy = policy;
        this.rules = new WriteRules(policy);
    }

    /**
     * One write, ready to be judged.
     *
     * @param operation the operation of the catalogue, or null where only the hosted server knows it
     * @param arguments just as they will be sent, amounts in minor units
     * @param currency the account's currency, asked for only where it is needed
     */
    public record Write(
            FacebookMarketingConnector connector,
            String entity,
            String action,
            Effect effect,
            @Nullable Operation operation,
            WriteSubject subject,
            Map<String, Object> arguments,
            Supplier<String> currency) {}

    /**
     * Does all that belongs to one write. What it throws is told to the audit listener first.
     *
     * @param call the tool call that wants the write
     * @param work judges the write and carries it out
     */
    public <T> T attempt(String entity, String action, ToolCall call, Function<WriteAttempt, T> work) {
        WriteAttempt attempt = new WriteAttempt(
                policy.listener().orElse(null),
                new WriteRequest(entity, action, null, null, null, List.of(), call.origin()),
                call.leftOut());
        try {
            return work.apply(attempt);
        } catch (RuntimeException | Error e) {
            attempt.failed(e);
            throw e;
        }
    }

    /**
     * Refuses at once what cannot be permitted whatever the arguments are, before anything is looked up.
     *
     * @param known whether the catalogue knows the operation
     */
    public void refuseOutright(WriteAttempt attempt, Effect effect, boolean known) {
        rules.refusalOutright(effect, known).ifPresent(reason -> {
            throw attempt.refused(Outcome.REFUSED_BY_RULE, reason);
        });
    }

    /**
     * Judges a write, and carries it out if it is permitted.
     *
     * @param execution carries it out
     * @return what the operation returned, or for a preview a record of what would change
     * @throws ToolCallException if it is refused
     */
    public Outcomes perform(WriteAttempt attempt, Write write, Supplier<ExecutionResult> execution) {
        WriteRequest request = WriteRequests.describe(
                write.entity(),
                write.action(),
                write.operation(),
                write.subject(),
                write.arguments(),
                write.currency(),
                attempt.request().origin());
        attempt.describedAs(request);
        Optional<String> refusal = rules.refusal(write);
        if (refusal.isPresent()) {
            throw attempt.refused(Outcome.REFUSED_BY_RULE, refusal.get());
        }
        if (policy.mode() == WritePolicy.Mode.PREVIEW) {
            return preview(attempt, write);
        }
        policy.approver().ifPresent(approver -> ask(approver, attempt));
        return carryOut(attempt, write, execution);
    }

    /**
     * How a permitted write ended.
     *
     * @param result what the operation returned; null after a preview
     * @param previewed what would have changed; null unless previewed
     */
    public record Outcomes(
            @Nullable ExecutionResult result, @Nullable WriteRequest previewed) {}

    private static Outcomes preview(WriteAttempt attempt, Write write) {
        boolean facebookCanCheck = write.connector().mode() == Mode.OPEN_SOURCE
                && write.operation() != null
                && write.operation().parameter(EXECUTION_OPTIONS).isPresent();
        if (facebookCanCheck) {
            Map<String, Object> dryRun = new LinkedHashMap<>(write.arguments());
            dryRun.put(EXECUTION_OPTIONS, List.of(VALIDATE_ONLY));
            ExecutionResult answer = write.connector().execute(write.entity(), write.action(), dryRun);
            String unused = Answers.requireDone(write.entity(), write.action(), write.operation(), answer, true);
        }
        attempt.ended(Outcome.PREVIEWED, null);
        return new Outcomes(null, attempt.request());
    }

    private void ask(WriteApprover approver, WriteAttempt attempt) {
        WriteDecision decision;
        try {
            long start = System.nanoTime();
            long timeout = nanos(policy.approvalTimeout());
            Optional<WriteDecision> answer = Optional.empty();
            var answering = approver.decide(attempt.request()).toCompletableFuture();
            // An approver that blocks has used the time up just as one that answers later.
            long left = timeout - (System.nanoTime() - start);
            if (left > 0) {
                answer = Optional.ofNullable(answering.get(left, TimeUnit.NANOSECONDS));
            }
            decision = left > 0
                    ? answer.orElseGet(() -> WriteDecision.refuse("No reason was given."))
                    : WriteDecision.refuse("Nobody answered in time.");
        } catch (TimeoutException e) {
            decision = WriteDecision.refuse("Nobody answered in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            decision = WriteDecision.refuse("The wait for an answer was interrupted.");
        } catch (ExecutionException | RuntimeException | Error e) {
            LOG.warn("The write approver failed; the write is refused", e);
            decision = WriteDecision.refuse("The question could not be asked.");
        }
        if (!decision.approved()) {
            String reason = decision.reason().isBlank() ? "No reason was given." : decision.reason();
            throw attempt.refused(Outcome.REFUSED_BY_APPROVER, "It was not approved: " + reason);
        }
    }

    private static long nanos(Duration timeout) {
        try {
            return timeout.toNanos();
        } catch (ArithmeticException longerThanAnyoneLives) {
            return Long.MAX_VALUE;
        }
    }

    private static Outcomes carryOut(WriteAttempt attempt, Write write, Supplier<ExecutionResult> execution) {
        boolean onlyChecked =
                String.valueOf(write.arguments().get(EXECUTION_OPTIONS)).contains(VALIDATE_ONLY);
        attempt.sending();
        ExecutionResult result = execution.get();
        String id = Answers.requireDone(write.entity(), write.action(), write.operation(), result, onlyChecked);
        attempt.ended(onlyChecked ? Outcome.PREVIEWED : Outcome.DONE, id);
        return new Outcomes(result, null);
    }
}
