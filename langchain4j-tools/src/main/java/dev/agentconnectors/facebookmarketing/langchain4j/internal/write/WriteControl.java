package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
     * Refuses at once what cannot be permitted whatever the arguments are, before anything is looked up.
     *
     * @param known whether the catalogue knows the operation
     */
    public void refuseOutright(String entity, String action, Effect effect, boolean known) {
        rules.refusalOutright(effect, known).ifPresent(reason -> {
            WriteRequest request = new WriteRequest(entity, action, null, null, null, List.of());
            throw refused(request, Outcome.REFUSED_BY_RULE, reason);
        });
    }

    /**
     * Judges a write, and carries it out if it is permitted.
     *
     * @param execution carries it out
     * @return what the operation returned, or for a preview a record of what would change
     * @throws ToolCallException if it is refused
     */
    public Outcomes perform(Write write, Supplier<ExecutionResult> execution) {
        WriteRequest request = WriteRequests.describe(
                write.entity(),
                write.action(),
                write.operation(),
                write.subject(),
                write.arguments(),
                write.currency());
        Optional<String> refusal = rules.refusal(write);
        if (refusal.isPresent()) {
            throw refused(request, Outcome.REFUSED_BY_RULE, refusal.get());
        }
        if (policy.mode() == WritePolicy.Mode.PREVIEW) {
            return preview(write, request);
        }
        policy.approver().ifPresent(approver -> ask(approver, request));
        return carryOut(write, request, execution);
    }

    /**
     * How a permitted write ended.
     *
     * @param result what the operation returned; null after a preview
     * @param previewed what would have changed; null unless previewed
     */
    public record Outcomes(
            @Nullable ExecutionResult result, @Nullable WriteRequest previewed) {}

    private Outcomes preview(Write write, WriteRequest request) {
        boolean facebookCanCheck = write.connector().mode() == Mode.OPEN_SOURCE
                && write.operation() != null
                && write.operation().parameter(EXECUTION_OPTIONS).isPresent();
        if (facebookCanCheck) {
            Map<String, Object> dryRun = new LinkedHashMap<>(write.arguments());
            dryRun.put(EXECUTION_OPTIONS, List.of(VALIDATE_ONLY));
            tellFailures(request, () -> write.connector().execute(write.entity(), write.action(), dryRun));
        }
        tell(new WriteEvent(request, Outcome.PREVIEWED, null, null));
        return new Outcomes(null, request);
    }

    private void ask(WriteApprover approver, WriteRequest request) {
        WriteDecision decision;
        try {
            decision = approver.decide(request)
                    .toCompletableFuture()
                    .get(policy.approvalTimeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            decision = WriteDecision.refuse("Nobody answered in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            decision = WriteDecision.refuse("The wait for an answer was interrupted.");
        } catch (ExecutionException | RuntimeException e) {
            LOG.warn("The write approver failed; the write is refused", e);
            decision = WriteDecision.refuse("The question could not be asked.");
        }
        if (decision == null || !decision.approved()) {
            String reason =
                    decision == null || decision.reason().isBlank() ? "No reason was given." : decision.reason();
            throw refused(request, Outcome.REFUSED_BY_APPROVER, "It was not approved: " + reason);
        }
    }

    private Outcomes carryOut(Write write, WriteRequest request, Supplier<ExecutionResult> execution) {
        ExecutionResult result = tellFailures(request, execution);
        Object id = result.isList() ? null : result.records().get(0).get("id");
        boolean onlyChecked =
                String.valueOf(write.arguments().get(EXECUTION_OPTIONS)).contains(VALIDATE_ONLY);
        tell(new WriteEvent(
                request, onlyChecked ? Outcome.PREVIEWED : Outcome.DONE, null, id == null ? null : id.toString()));
        return new Outcomes(result, null);
    }

    private ExecutionResult tellFailures(WriteRequest request, Supplier<ExecutionResult> execution) {
        try {
            return execution.get();
        } catch (ConnectorException e) {
            Outcome outcome = e instanceof WriteOutcomeUnknownException ? Outcome.UNKNOWN : Outcome.FAILED;
            tell(new WriteEvent(request, outcome, e.getMessage(), null));
            throw e;
        }
    }

    private ToolCallException refused(WriteRequest request, Outcome outcome, String reason) {
        tell(new WriteEvent(request, outcome, reason, null));
        return new ToolCallException(
                "Refused, and nothing was changed. " + reason + " Do not try to get around this; tell the user.");
    }

    private void tell(WriteEvent event) {
        policy.listener().ifPresent(listener -> {
            try {
                listener.onWrite(event);
            } catch (RuntimeException e) {
                LOG.warn("The write listener failed", e);
            }
        });
    }
}
