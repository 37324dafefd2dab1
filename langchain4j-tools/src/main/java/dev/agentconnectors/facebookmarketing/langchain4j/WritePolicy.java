package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.Money;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a model may change, and how. Writing is off until a developer chooses otherwise. The rules hold in every mode but
 * {@link #off()}: new objects start paused and nothing is activated unless {@linkplain #allowActivation() activation} is
 * allowed, nothing is deleted unless {@linkplain #allowDeletion() deletion} is, budgets stay under their caps, and only
 * the listed accounts are touched. Immutable.
 *
 * <pre>{@code
 * WritePolicy.approval(askOnSlack).maxDailyBudget("100.00 USD").onlyAccounts("1234567890")
 * }</pre>
 */
public final class WritePolicy {

    /** How a write that the rules permit is dealt with. */
    public enum Mode {
        /** Not at all: no tool that writes is offered. */
        OFF,
        /** It is checked and reported, and nothing changes. */
        PREVIEW,
        /** Somebody is asked. */
        APPROVAL,
        /** It is done. */
        ALLOWED
    }

    private static final Duration DEFAULT_APPROVAL_TIMEOUT = Duration.ofMinutes(5);

    private final Mode mode;
    private final @Nullable WriteApprover approver;
    private final Duration approvalTimeout;
    private final boolean activationAllowed;
    private final boolean deletionAllowed;
    private final Map<String, String> dailyCaps;
    private final Map<String, String> lifetimeCaps;
    private final Set<String> accounts;
    private final @Nullable WriteListener listener;

    private WritePolicy(
            Mode mode,
            @Nullable WriteApprover approver,
            Duration approvalTimeout,
            boolean activationAllowed,
            boolean deletionAllowed,
            Map<String, String> dailyCaps,
            Map<String, String> lifetimeCaps,
            Set<String> accounts,
            @Nullable WriteListener listener) {
        this.mode = mode;
        this.approver = approver;
        this.approvalTimeout = approvalTimeout;
        this.activationAllowed = activationAllowed;
        this.deletionAllowed = deletionAllowed;
        this.dailyCaps = Map.copyOf(dailyCaps);
        this.lifetimeCaps = Map.copyOf(lifetimeCaps);
        this.accounts = Set.copyOf(accounts);
        this.listener = listener;
    }

    /**
     * No writing.
     *
     * @return the policy
     */
    public static WritePolicy off() {
        return in(Mode.OFF, null);
    }

    /**
     * Writes are checked, in open source mode by Facebook itself ({@code validate_only}), and never done.
     *
     * @return the policy
     */
    public static WritePolicy preview() {
        return in(Mode.PREVIEW, null);
    }

    /**
     * Writes are done once somebody has approved them.
     *
     * @param approver asks
     * @return the policy
     */
    public static WritePolicy approval(WriteApprover approver) {
        return in(Mode.APPROVAL, Objects.requireNonNull(approver, "approver"));
    }

    /**
     * Writes are done, within the rules.
     *
     * @return the policy
     */
    public static WritePolicy allowed() {
        return in(Mode.ALLOWED, null);
    }

    /**
     * Lets objects be created active, and existing ones be activated.
     *
     * @return the policy with that rule
     */
    public WritePolicy allowActivation() {
        return new WritePolicy(
                mode, approver, approvalTimeout, true, deletionAllowed, dailyCaps, lifetimeCaps, accounts, listener);
    }

    /**
     * Lets objects be deleted, where the service can.
     *
     * @return the policy with that rule
     */
    public WritePolicy allowDeletion() {
        return new WritePolicy(
                mode, approver, approvalTimeout, activationAllowed, true, dailyCaps, lifetimeCaps, accounts, listener);
    }

    /**
     * No daily budget above this may be set. Accounts in a currency without a cap of its own can then be given no daily
     * budget; call again for each further currency.
     *
     * @param amount in major units with its currency, such as {@code "100.00 USD"}
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxDailyBudget(String amount) {
        return new WritePolicy(
                mode,
                approver,
                approvalTimeout,
                activationAllowed,
                deletionAllowed,
                with(dailyCaps, amount),
                lifetimeCaps,
                accounts,
                listener);
    }

    /**
     * No lifetime budget above this may be set. Accounts in a currency without a cap of its own can then be given no
     * lifetime budget; call again for each further currency.
     *
     * @param amount in major units with its currency, such as {@code "2000.00 USD"}
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxLifetimeBudget(String amount) {
        return new WritePolicy(
                mode,
                approver,
                approvalTimeout,
                activationAllowed,
                deletionAllowed,
                dailyCaps,
                with(lifetimeCaps, amount),
                accounts,
                listener);
    }

    /**
     * Only these accounts may be changed.
     *
     * @param accountIds their ids, with or without {@code act_}; at least one
     * @return the policy with that rule
     * @throws IllegalArgumentException if none is named, or one is no id
     */
    public WritePolicy onlyAccounts(String... accountIds) {
        if (accountIds.length == 0) {
            throw new IllegalArgumentException("Name at least one account, or use WritePolicy.off().");
        }
        Set<String> ids = Stream.of(accountIds).map(WritePolicy::digits).collect(Collectors.toSet());
        return new WritePolicy(
                mode,
                approver,
                approvalTimeout,
                activationAllowed,
                deletionAllowed,
                dailyCaps,
                lifetimeCaps,
                ids,
                listener);
    }

    /**
     * How long an approver may take; after that the write counts as refused.
     *
     * @param timeout more than zero; 5 minutes by default. The time that the approver itself takes counts
     * @return the policy with that time-out
     * @throws IllegalArgumentException if it is zero or less
     */
    public WritePolicy approvalTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("approvalTimeout is " + timeout + ": give more than zero.");
        }
        return new WritePolicy(
                mode,
                approver,
                timeout,
                activationAllowed,
                deletionAllowed,
                dailyCaps,
                lifetimeCaps,
                accounts,
                listener);
    }

    /**
     * Who is told of every write, done or not.
     *
     * @param auditListener the listener
     * @return the policy with that listener
     */
    public WritePolicy audit(WriteListener auditListener) {
        return new WritePolicy(
                mode,
                approver,
                approvalTimeout,
                activationAllowed,
                deletionAllowed,
                dailyCaps,
                lifetimeCaps,
                accounts,
                auditListener);
    }

    /**
     * How permitted writes are dealt with.
     *
     * @return the mode
     */
    public Mode mode() {
        return mode;
    }

    /**
     * Whether objects may be created active or activated.
     *
     * @return false by default
     */
    public boolean activationAllowed() {
        return activationAllowed;
    }

    /**
     * Whether objects may be deleted.
     *
     * @return false by default
     */
    public boolean deletionAllowed() {
        return deletionAllowed;
    }

    /**
     * The caps on daily budgets, as amounts by currency.
     *
     * @return empty where there is no cap
     */
    public Map<String, String> dailyCaps() {
        return dailyCaps;
    }

    /**
     * The caps on lifetime budgets, as amounts by currency.
     *
     * @return empty where there is no cap
     */
    public Map<String, String> lifetimeCaps() {
        return lifetimeCaps;
    }

    /**
     * The accounts that may be changed, digits only.
     *
     * @return empty where all may
     */
    public Set<String> accounts() {
        return accounts;
    }

    /**
     * How long an approver may take.
     *
     * @return the time-out
     */
    public Duration approvalTimeout() {
        return approvalTimeout;
    }

    /**
     * Who is asked.
     *
     * @return the approver in {@link Mode#APPROVAL}, else empty
     */
    public Optional<WriteApprover> approver() {
        return Optional.ofNullable(approver);
    }

    /**
     * Who is told.
     *
     * @return the listener, if any
     */
    public Optional<WriteListener> listener() {
        return Optional.ofNullable(listener);
    }

    private static WritePolicy in(Mode mode, @Nullable WriteApprover approver) {
        return new WritePolicy(
                mode, approver, DEFAULT_APPROVAL_TIMEOUT, false, false, Map.of(), Map.of(), Set.of(), null);
    }

    private static String digits(String accountId) {
        String digits = accountId.strip().replaceFirst("^act_", "");
        if (!digits.matches("[0-9]+")) {
            throw new IllegalArgumentException(
                    "'" + accountId + "' is no ad account: give its digits, with or without act_ before them.");
        }
        return digits;
    }

    private static Map<String, String> with(Map<String, String> caps, String amount) {
        Money cap = Money.parse(amount);
        Map<String, String> more = new LinkedHashMap<>(caps);
        more.put(cap.currency(), cap.toString());
        return more;
    }
}
