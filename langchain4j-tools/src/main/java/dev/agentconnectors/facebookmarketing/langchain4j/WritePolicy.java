package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model may change: rules, what happens to a write that they permit, and who hears of it. Writing is off until a
 * developer chooses otherwise. Immutable; {@code toString()} says what it permits.
 *
 * <pre>{@code
 * WritePolicy.approval(request -> askInTheTerminal(request.summary()))
 *         .maxDailyBudget("100.00 USD")
 *         .maxLifetimeBudget("2000.00 USD")
 *         .onlyAccounts("734512908841277")
 * }</pre>
 *
 * <p>Without further rules new objects start paused, and nothing is activated, archived or deleted. As soon as one kind of
 * money has a cap, no other kind may be set without one: a cap on daily budgets alone permits no lifetime budget, no bid
 * and no higher spend limit. What each rule covers and what it does not is in {@code docs/write-control.md}.
 */
public final class WritePolicy extends WritePolicySettings {

    /** How a write that the rules permit is dealt with. */
    public enum Mode {
        /** Not at all: no tool that writes is offered. */
        OFF,
        /** It is checked and reported, and nothing changes. */
        PREVIEW,
        /** Somebody is asked while the tool call waits. */
        APPROVAL,
        /** It is kept, and somebody decides on it later. */
        PENDING,
        /** It is done. */
        ALLOWED
    }

    private WritePolicy(Settings settings) {
        super(settings);
    }

    /**
     * No writing.
     *
     * @return the policy
     */
    public static WritePolicy off() {
        return new WritePolicy(new Settings());
    }

    /**
     * Writes are checked, in open source mode by Facebook itself ({@code validate_only}), and never done.
     *
     * @return the policy
     */
    public static WritePolicy preview() {
        return off().with(all -> all.mode = Mode.PREVIEW);
    }

    /**
     * Writes are done once somebody has said yes, while the tool call waits.
     *
     * @param approver asks, and says whether the write may be done; a failure counts as no
     * @return the policy
     */
    public static WritePolicy approval(Predicate<WriteRequest> approver) {
        Objects.requireNonNull(approver, "approver");
        return decidedBy(request -> CompletableFuture.completedFuture(
                approver.test(request) ? WriteDecision.approve() : WriteDecision.refuse("The answer was no.")));
    }

    /**
     * Writes are done once somebody has approved them, while the tool call waits: for approvers that give a reason, or answer
     * in another thread.
     *
     * @param approver asks
     * @return the policy
     */
    public static WritePolicy decidedBy(WriteApprover approver) {
        Objects.requireNonNull(approver, "approver");
        return off().with(all -> {
            all.mode = Mode.APPROVAL;
            all.approver = approver;
        });
    }

    /**
     * Writes are kept, and done once somebody decides so, from anywhere; the tool call does not wait.
     *
     * @param approvals keep them; its own {@link Approvals#policy()} is one of these, with its rules
     * @return the policy
     */
    public static WritePolicy pending(Approvals approvals) {
        Objects.requireNonNull(approvals, "approvals");
        return off().with(all -> {
            all.mode = Mode.PENDING;
            all.approvals = approvals;
        });
    }

    /**
     * Writes are done, within the rules.
     *
     * @return the policy
     */
    public static WritePolicy allowed() {
        return off().with(all -> all.mode = Mode.ALLOWED);
    }

    /**
     * Lets objects be created active, existing ones be activated, and ended ones be given a new end.
     *
     * @return the policy with that rule
     */
    public WritePolicy allowActivation() {
        return with(all -> all.activation = true);
    }

    /**
     * Lets ad rules and budget schedules be created, by which Facebook changes delivery and budgets later without asking
     * anybody. A rule may still only pause and notify where money is capped; one that activates needs
     * {@link #allowActivation()} too. A budget schedule is judged together with the budget that it goes beyond.
     *
     * @return the policy with that rule
     */
    public WritePolicy allowAutomation() {
        return with(all -> all.automation = true);
    }

    /**
     * Lets objects be taken out of use for good: archived, and deleted where the service can.
     *
     * @return the policy with that rule
     */
    public WritePolicy allowDeletion() {
        return with(all -> all.deletion = true);
    }

    /**
     * The most that one object, and all daily budgets together that agents create, raise or activate in an account, may be.
     * Accounts in a currency without a cap of its own can then be given no daily budget; call again for each further
     * currency. {@link #maxDailyTotal} sets another cap for the sum.
     *
     * @param amount such as {@code Money.parse("100.00 USD")}
     * @return the policy with that rule
     */
    public WritePolicy maxDailyBudget(Money amount) {
        return capped(SpendingLedger.Kind.DAILY_BUDGET, amount);
    }

    /**
     * The same as {@link #maxDailyBudget(Money)}.
     *
     * @param amount in major units with its currency, such as {@code "100.00 USD"}
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxDailyBudget(String amount) {
        return maxDailyBudget(Money.parse(amount));
    }

    /**
     * The most that all daily budgets together may be that agents create, raise or activate in an account.
     *
     * @param amount such as {@code Money.parse("500.00 USD")}; also the most for one object where that has no cap
     * @return the policy with that rule
     */
    public WritePolicy maxDailyTotal(Money amount) {
        return with(all -> all.caps = all.caps.withTotal(SpendingLedger.Kind.DAILY_BUDGET, amount));
    }

    /**
     * The same as {@link #maxDailyTotal(Money)}.
     *
     * @param amount in major units with its currency
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxDailyTotal(String amount) {
        return maxDailyTotal(Money.parse(amount));
    }

    /**
     * The most that one object, and all lifetime budgets together that agents create, raise or activate in an account, may
     * be. {@link #maxLifetimeTotal} sets another cap for the sum, which is never used again: what was given away is gone.
     *
     * @param amount such as {@code Money.parse("2000.00 USD")}
     * @return the policy with that rule
     */
    public WritePolicy maxLifetimeBudget(Money amount) {
        return capped(SpendingLedger.Kind.LIFETIME_BUDGET, amount);
    }

    /**
     * The same as {@link #maxLifetimeBudget(Money)}.
     *
     * @param amount in major units with its currency, such as {@code "2000.00 USD"}
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxLifetimeBudget(String amount) {
        return maxLifetimeBudget(Money.parse(amount));
    }

    /**
     * The most that all lifetime budgets together may be that agents create, raise or activate in an account.
     *
     * @param amount such as {@code Money.parse("20000.00 USD")}; also the most for one object where that has no cap
     * @return the policy with that rule
     */
    public WritePolicy maxLifetimeTotal(Money amount) {
        return with(all -> all.caps = all.caps.withTotal(SpendingLedger.Kind.LIFETIME_BUDGET, amount));
    }

    /**
     * The same as {@link #maxLifetimeTotal(Money)}.
     *
     * @param amount in major units with its currency
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxLifetimeTotal(String amount) {
        return maxLifetimeTotal(Money.parse(amount));
    }

    /**
     * The most that may be bid. An automatic bid strategy without a bid is not touched by this; taking a bid cap away is
     * refused.
     *
     * @param amount such as {@code Money.parse("5.00 USD")}
     * @return the policy with that rule
     */
    public WritePolicy maxBid(Money amount) {
        return capped(SpendingLedger.Kind.BID, amount);
    }

    /**
     * The same as {@link #maxBid(Money)}.
     *
     * @param amount in major units with its currency
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxBid(String amount) {
        return maxBid(Money.parse(amount));
    }

    /**
     * The most to which a limit on spending, such as a campaign's {@code spend_cap}, may be set or raised.
     *
     * @param amount such as {@code Money.parse("10000.00 USD")}
     * @return the policy with that rule
     */
    public WritePolicy maxSpendLimit(Money amount) {
        return capped(SpendingLedger.Kind.SPEND_LIMIT, amount);
    }

    /**
     * The same as {@link #maxSpendLimit(Money)}.
     *
     * @param amount in major units with its currency
     * @return the policy with that rule
     * @throws IllegalArgumentException if that is no amount
     */
    public WritePolicy maxSpendLimit(String amount) {
        return maxSpendLimit(Money.parse(amount));
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
        Set<String> ids = Stream.of(accountIds).map(WritePolicy::account).collect(Collectors.toUnmodifiableSet());
        return with(all -> all.accounts = ids);
    }

    /**
     * Lets ads be made with creatives of their own that speak for these Facebook Pages and Instagram accounts. Without this
     * an ad can only show a creative that exists.
     *
     * @param ids of Pages and Instagram accounts; at least one
     * @return the policy with that rule
     * @throws IllegalArgumentException if none is named, or one is no id
     */
    public WritePolicy onlyPages(String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("Name at least one Page.");
        }
        Set<String> pages = Stream.of(ids)
                .map(id -> digits(id.strip(), "'" + id + "' is no Page or Instagram account: give its digits."))
                .collect(Collectors.toUnmodifiableSet());
        return with(all -> all.pages = pages);
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
        return with(all -> all.approvalTimeout = timeout);
    }

    /**
     * How long a conversation may not repeat a create whose outcome is unknown, so that nothing is made twice.
     *
     * @param time 10 minutes by default; zero switches it off
     * @return the policy with that rule
     * @throws IllegalArgumentException if it is negative
     */
    public WritePolicy holdRepeatsFor(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("holdRepeatsFor is " + time + ": give zero or more.");
        }
        return with(all -> all.repeatsHeldFor = time);
    }

    /**
     * Where the sums are kept of what agents set in motion. By default the tools keep them in memory, each set of tools its
     * own.
     *
     * @param ledger the same for all tools and processes that may write to the same accounts
     * @return the policy with that ledger
     */
    public WritePolicy sumsIn(SpendingLedger ledger) {
        Objects.requireNonNull(ledger, "ledger");
        return with(all -> all.ledger = ledger);
    }

    /**
     * Where is kept what is changed without waiting there: what an {@link #allowed()} or {@link #decidedBy asking} policy
     * lets through is then listed with the values from before, can be taken back, and stopped, as if it had been approved
     * there. A write that cannot be kept is not made. Unless there is {@linkplain #sumsIn another ledger}, the sums are
     * kept together with those of {@code kept}.
     *
     * @param kept keeps them; its rules hold for taking back
     * @return the policy with that record
     */
    public WritePolicy changesIn(Approvals kept) {
        Objects.requireNonNull(kept, "kept");
        return with(all -> all.changes = kept);
    }

    /**
     * Who is told of every write, done or not.
     *
     * @param auditListener the listener
     * @return the policy with that listener
     */
    public WritePolicy audit(WriteEvent.Listener auditListener) {
        Objects.requireNonNull(auditListener, "auditListener");
        return with(all -> all.listener = auditListener);
    }

    /** What it permits, in sentences. */
    @Override
    public String toString() {
        return PolicyText.of(this);
    }

    private WritePolicy with(Consumer<Settings> change) {
        Settings copy = new Settings(settings());
        change.accept(copy);
        return new WritePolicy(copy);
    }

    private WritePolicy capped(SpendingLedger.Kind kind, Money cap) {
        return with(all -> all.caps = all.caps.withEach(kind, cap));
    }

    private static String account(String id) {
        return digits(
                id.strip().replaceFirst("^act_", ""),
                "'" + id + "' is no ad account: give its digits, with or without act_ before them.");
    }

    private static String digits(String id, String otherwise) {
        if (id.isEmpty() || !id.chars().allMatch(character -> character >= '0' && character <= '9')) {
            throw new IllegalArgumentException(otherwise);
        }
        return id;
    }
}
