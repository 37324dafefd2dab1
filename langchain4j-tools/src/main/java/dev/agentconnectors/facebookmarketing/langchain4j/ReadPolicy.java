package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.SensitiveFields;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model may get to see. By default all that the connector can read, except personal data (leads, e-mail addresses,
 * telephone numbers, postal addresses) and payment data (means of payment, tax numbers). Immutable.
 *
 * <pre>{@code
 * ReadPolicy.standard().onlyAccounts("734512908841277").withholdFields("targeting")
 * }</pre>
 *
 * <p>A call that asks for what is withheld is refused with a sentence; what comes unasked is taken out of the answer before
 * it reaches a tool's result. What this covers and what it does not is in {@code docs/write-control.md}.
 */
public final class ReadPolicy {

    private final Set<String> accounts;
    private final Set<String> entities;
    private final Set<String> withheld;
    private final boolean leads;

    private ReadPolicy(Set<String> accounts, Set<String> entities, Set<String> withheld, boolean leads) {
        this.accounts = Set.copyOf(accounts);
        this.entities = Set.copyOf(entities);
        this.withheld = Set.copyOf(withheld);
        this.leads = leads;
    }

    /**
     * Everything but personal and payment data.
     *
     * @return the policy
     */
    public static ReadPolicy standard() {
        return new ReadPolicy(Set.of(), Set.of(), union(SensitiveFields.PERSONAL, SensitiveFields.PAYMENT), false);
    }

    /**
     * Only these accounts may be read, and what is in them.
     *
     * @param accountIds their ids, with or without {@code act_}; at least one
     * @return the policy with that rule
     * @throws IllegalArgumentException if none is named, or one is no id
     */
    public ReadPolicy onlyAccounts(String... accountIds) {
        // The same ids that a write policy takes, and the same words about those that are none.
        return new ReadPolicy(WritePolicy.allowed().onlyAccounts(accountIds).accounts(), entities, withheld, leads);
    }

    /**
     * Only these entities may be read.
     *
     * @param names such as {@code campaigns}; at least one
     * @return the policy with that rule
     * @throws IllegalArgumentException if none is named
     */
    public ReadPolicy onlyEntities(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("Name at least one entity.");
        }
        return new ReadPolicy(accounts, Set.of(names), withheld, leads);
    }

    /**
     * Lets personal data through, leads included.
     *
     * @return the policy with that rule
     */
    public ReadPolicy allowPersonalData() {
        return new ReadPolicy(accounts, entities, without(withheld, SensitiveFields.PERSONAL), true);
    }

    /**
     * Lets payment data through.
     *
     * @return the policy with that rule
     */
    public ReadPolicy allowPaymentData() {
        return new ReadPolicy(accounts, entities, without(withheld, SensitiveFields.PAYMENT), leads);
    }

    /**
     * Lets single fields through that are withheld by default.
     *
     * @param names such as {@code tax_id}
     * @return the policy with that rule
     */
    public ReadPolicy allowFields(String... names) {
        return new ReadPolicy(accounts, entities, without(withheld, Set.of(names)), leads);
    }

    /**
     * Withholds further fields, wherever they stand.
     *
     * @param names such as {@code targeting}
     * @return the policy with that rule
     */
    public ReadPolicy withholdFields(String... names) {
        return new ReadPolicy(accounts, entities, union(withheld, Set.of(names)), leads);
    }

    /**
     * The accounts that may be read, digits only.
     *
     * @return empty where all may
     */
    public Set<String> accounts() {
        return accounts;
    }

    /**
     * The entities that may be read.
     *
     * @return empty where all may
     */
    public Set<String> entities() {
        return entities;
    }

    /**
     * The fields that no model gets to see.
     *
     * @return their names
     */
    public Set<String> withheldFields() {
        return withheld;
    }

    /**
     * Whether leads may be read.
     *
     * @return false by default
     */
    public boolean leadsAllowed() {
        return leads;
    }

    /** What it permits, in sentences. */
    @Override
    public String toString() {
        return (entities.isEmpty() ? "Everything" : String.join(", ", new TreeSet<>(entities)))
                + " may be read, in "
                + (accounts.isEmpty() ? "any account" : String.join(", ", new TreeSet<>(accounts)))
                + (leads ? "" : ", but no leads")
                + (withheld.isEmpty() ? "." : "; withheld: " + String.join(", ", new TreeSet<>(withheld)) + ".");
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(name -> !some.contains(name)).collect(Collectors.toSet());
    }
}
