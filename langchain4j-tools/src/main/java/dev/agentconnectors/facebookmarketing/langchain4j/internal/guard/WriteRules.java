package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules of a {@link WritePolicy} other than those about money: they hold however permitted writes are dealt with. */
final class WriteRules {

    private static final Refusal REMOVAL = new Refusal(
            "deletion",
            "Deleting is not permitted here, and a status of DELETED or ARCHIVED is deleting.",
            "Pausing may serve instead.");

    private final WritePolicy policy;

    WriteRules(WritePolicy policy) {
        this.policy = policy;
    }

    /** Why such writes are forbidden whatever their arguments, for the model, or empty. */
    Optional<Refusal> refusalOutright(Effect effect, @Nullable Operation operation) {
        if (policy.mode() == WritePolicy.Mode.OFF) {
            return Optional.of(new Refusal("writing", "Writing is switched off.", "The developer has to allow it."));
        }
        boolean deletes = operation == null ? effect == Effect.DELETE : operation.effect() == Effect.DELETE;
        if (operation == null ? !deletes : !Natures.canBeJudged(operation)) {
            return Optional.of(new Refusal(
                    "operations",
                    "What this operation would do cannot be told here, so no rule can be checked.",
                    "Use the operations that are described."));
        }
        if (operation != null && Selection.isAutomation(operation) && !policy.automationAllowed()) {
            return Optional.of(Automation.NOT_PERMITTED);
        }
        if (effect == Effect.DELETE && !policy.deletionAllowed()) {
            return Optional.of(
                    deletes
                            ? new Refusal("deletion", "Deleting is not permitted here.", "Pausing may serve instead.")
                            : REMOVAL);
        }
        return Optional.empty();
    }

    /** Why this write is forbidden, for the model, or empty. */
    Optional<Refusal> refusal(GatedCall call, WriteSubject subject, Delivery delivery) {
        return foreignAccount(subject)
                .or(() -> unknownParameter(call))
                .or(() -> Optional.ofNullable(subject.copied()).flatMap(Copied::refusal))
                .or(() -> delivery(subject, delivery))
                .or(() -> speaker(call));
    }

    private Optional<Refusal> foreignAccount(WriteSubject subject) {
        String account = subject.accountId();
        return policy.accounts().isEmpty()
                        || (account != null && policy.accounts().contains(account))
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "accounts",
                        "Only these ad accounts may be changed: "
                                + String.join(", ", new TreeSet<>(policy.accounts())) + "; this write concerns "
                                + (account == null ? "none of them" : OneLine.clean(account)) + "."));
    }

    private static Optional<Refusal> unknownParameter(GatedCall call) {
        Operation operation = call.declared();
        return operation == null
                ? Optional.empty()
                : call.parameters().keySet().stream()
                        .filter(name -> operation
                                .parameter(name)
                                .filter(parameter -> Natures.canBeJudged(operation, parameter))
                                .isEmpty())
                        .findFirst()
                        .map(name -> new Refusal(
                                "parameters",
                                "What '" + OneLine.clean(name)
                                        + "' would do cannot be told here, so no rule can be checked.",
                                "Leave it out."));
    }

    private Optional<Refusal> delivery(WriteSubject subject, Delivery delivery) {
        if (delivery.forGood() && !policy.deletionAllowed()) {
            return Optional.of(REMOVAL);
        }
        if (!delivery.starts() || policy.activationAllowed()) {
            return Optional.empty();
        }
        return Optional.of(
                subject.objectId() == null
                        ? new Refusal(
                                "activation",
                                "New objects must start paused.",
                                "Create it with status PAUSED. A person can activate it.")
                        : delivery.prolongs()
                                ? new Refusal(
                                        "activation",
                                        "It has ended, and a new end would start it again, which is not permitted here.",
                                        "A person can do it.")
                                : new Refusal(
                                        "activation",
                                        "Activating is not permitted here.",
                                        "A person can activate it."));
    }

    private Optional<Refusal> speaker(GatedCall call) {
        for (Map.Entry<String, Object> parameter : call.parameters().entrySet()) {
            Object value = parameter.getValue();
            Optional<Refusal> refusal = switch (Natures.of(call, parameter.getKey())) {
                case CREATIVE -> Creatives.refusal(value, policy.pages());
                case PROMOTED -> Creatives.refusalToPromote(value, policy.pages());
                case AUTOMATION -> Automation.refusal(value, policy);
                case SPEAKER -> Creatives.refusalToSpeakFor(parameter.getKey(), value, policy.pages());
                default -> Optional.empty();
            };
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
