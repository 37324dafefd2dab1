package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.Money;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules of a {@link WritePolicy}: they hold however permitted writes are then dealt with. */
final class WriteRules {

    private final WritePolicy policy;

    WriteRules(WritePolicy policy) {
        this.policy = policy;
    }

    /**
     * Why the write is forbidden, for the model, or empty.
     *
     * @param known whether the catalogue knows the operation
     * @param arguments of the call, amounts in minor units
     * @param currency the account's currency, asked for only if a cap is to be checked
     */
    Optional<String> refusal(
            Effect effect,
            boolean known,
            WriteSubject subject,
            Map<String, Object> arguments,
            Supplier<String> currency) {
        if (policy.mode() == WritePolicy.Mode.OFF) {
            return Optional.of("Writing is switched off: the developer has to allow it.");
        }
        if (effect == Effect.DELETE && !policy.deletionAllowed()) {
            return Optional.of("Deleting is not permitted here. Pausing may serve instead.");
        }
        if (!policy.accounts().isEmpty()
                && (subject.accountId() == null || !policy.accounts().contains(subject.accountId()))) {
            return Optional.of("Only these ad accounts may be changed: " + String.join(", ", policy.accounts())
                    + "; this write concerns " + (subject.accountId() == null ? "none of them" : subject.accountId())
                    + ".");
        }
        if (!known && effect == Effect.WRITE) {
            return Optional.of("What this operation would do cannot be told here, so no rule can be checked: use the"
                    + " operations that are described.");
        }
        boolean activates = "ACTIVE"
                .equalsIgnoreCase(String.valueOf(arguments.get("status")).strip());
        if (activates && !policy.activationAllowed()) {
            return Optional.of(
                    subject.objectId() == null
                            ? "New objects must start paused: create it with status PAUSED. A person can activate it."
                            : "Activating is not permitted here. A person can activate it.");
        }
        return overCap("daily_budget", policy.dailyCaps(), subject, arguments, activates, currency)
                .or(() -> overCap("lifetime_budget", policy.lifetimeCaps(), subject, arguments, activates, currency));
    }

    private static Optional<String> overCap(
            String field,
            Map<String, String> caps,
            WriteSubject subject,
            Map<String, Object> arguments,
            boolean activates,
            Supplier<String> currency) {
        Object amount = budget(field, subject, arguments, activates);
        if (caps.isEmpty() || amount == null) {
            return Optional.empty();
        }
        String cap = caps.get(currency.get());
        if (cap == null) {
            return Optional.of("No " + field + " may be set in " + currency.get()
                    + ": the developer has permitted caps in " + String.join(", ", caps.keySet()) + " only.");
        }
        Money wanted = Money.ofMinorUnits(amount.toString(), currency.get());
        return wanted.amount().compareTo(Money.parse(cap).amount()) > 0
                ? Optional.of(field + " of " + wanted + " is above the cap of " + cap + ".")
                : Optional.empty();
    }

    /** The budget that would be in force: the new one, or on activation the one that the object has. */
    private static @Nullable Object budget(
            String field, WriteSubject subject, Map<String, Object> arguments, boolean activates) {
        Object given = arguments.get(field);
        if (given != null) {
            return given;
        }
        Object existing = activates ? subject.before().get(field) : null;
        return existing == null || existing.toString().equals("0") ? null : existing;
    }
}
