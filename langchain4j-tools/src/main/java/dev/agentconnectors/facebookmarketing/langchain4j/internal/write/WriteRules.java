package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.Money;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.write.WriteControl.Write;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a {@link WritePolicy}: they hold however permitted writes are then dealt with. */
final class WriteRules {

    private final WritePolicy policy;

    WriteRules(WritePolicy policy) {
        this.policy = policy;
    }

    /** Why such writes are forbidden whatever their arguments, for the model, or empty. */
    Optional<String> refusalOutright(Effect effect, boolean known) {
        if (policy.mode() == WritePolicy.Mode.OFF) {
            return Optional.of("Writing is switched off: the developer has to allow it.");
        }
        if (effect == Effect.DELETE && !policy.deletionAllowed()) {
            return Optional.of("Deleting is not permitted here. Pausing may serve instead.");
        }
        if (effect == Effect.WRITE && !known) {
            return Optional.of("What this operation would do cannot be told here, so no rule can be checked: use the"
                    + " operations that are described.");
        }
        return Optional.empty();
    }

    /** Why this write is forbidden, for the model, or empty. */
    Optional<String> refusal(Write write) {
        WriteSubject subject = write.subject();
        Operation operation = write.operation();
        if (!policy.accounts().isEmpty()
                && (subject.accountId() == null || !policy.accounts().contains(subject.accountId()))) {
            return Optional.of("Only these ad accounts may be changed: " + String.join(", ", policy.accounts())
                    + "; this write concerns " + (subject.accountId() == null ? "none of them" : subject.accountId())
                    + ".");
        }
        Optional<String> undeclared = write.arguments().keySet().stream()
                .filter(name -> operation != null && operation.parameter(name).isEmpty())
                .findFirst();
        if (undeclared.isPresent()) {
            return Optional.of("What '" + undeclared.get()
                    + "' would do cannot be told here, so no rule can be checked: leave it out.");
        }
        if (Effect.removes(write.arguments()) && !policy.deletionAllowed()) {
            return Optional.of("Deleting is not permitted here, and a status of DELETED or ARCHIVED is deleting."
                    + " Pausing may serve instead.");
        }
        boolean activates = "ACTIVE".equals(write.arguments().get("status"));
        if (activates && !policy.activationAllowed()) {
            return Optional.of(
                    subject.objectId() == null
                            ? "New objects must start paused: create it with status PAUSED. A person can activate it."
                            : "Activating is not permitted here. A person can activate it.");
        }
        return overCap("daily_budget", policy.dailyCaps(), write, activates)
                .or(() -> overCap("lifetime_budget", policy.lifetimeCaps(), write, activates));
    }

    private static Optional<String> overCap(String field, Map<String, String> caps, Write write, boolean activates) {
        Object amount = budget(field, write, activates);
        if (caps.isEmpty() || amount == null) {
            return Optional.empty();
        }
        String currency = write.currency().get();
        String cap = caps.get(currency);
        if (cap == null) {
            return Optional.of("No " + field + " may be set in " + currency + ": the developer has permitted caps in "
                    + String.join(", ", caps.keySet()) + " only.");
        }
        Money wanted;
        try {
            wanted = Money.ofMinorUnits(amount.toString(), currency);
        } catch (IllegalArgumentException noAmount) {
            return Optional.of("The " + field + " cannot be read as an amount, so its cap cannot be checked.");
        }
        return wanted.amount().compareTo(Money.parse(cap).amount()) > 0
                ? Optional.of(field + " of " + wanted + " is above the cap of " + cap + ".")
                : Optional.empty();
    }

    /** The budget that would be in force: the new one, or on activation the one that the object has. */
    private static @Nullable Object budget(String field, Write write, boolean activates) {
        Object given = write.arguments().get(field);
        if (given != null) {
            return given;
        }
        Object existing = activates ? write.subject().before().get(field) : null;
        return existing == null || existing.toString().equals("0") ? null : existing;
    }
}
