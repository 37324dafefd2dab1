package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Asked;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Deferral;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Guard;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PermittedWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Policies;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.WriteJudge;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AccountCurrencies;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes that wait for somebody. Under {@link #policy()} a tool that writes keeps the write and answers the model at once;
 * later, from anywhere, {@link #decide} makes it or does not. Safe to use from many threads, and from many processes that
 * share one {@link PendingWrites}.
 *
 * <pre>{@code
 * Approvals approvals = Approvals.builder(connector)
 *         .rules(rules -> rules.maxDailyBudget("100.00 USD"))
 *         .store(JdbcPendingWrites.of(dataSource))
 *         .authorizer((write, by) -> managers.contains(by))
 *         .build();
 * List<AiServiceTool> tools = FacebookMarketingTools.builder(connector).writes(approvals.policy()).build();
 * …
 * PendingWrite outcome = approvals.decide(id, WriteDecision.approve(), "maya");
 * }</pre>
 */
public final class Approvals extends Deferral {

    private static final Logger LOG = LoggerFactory.getLogger(Approvals.class);
    private static final int MANY = 1_000;
    static final String ASKED_AT_ONCE = "whoever was asked at once";

    private final PendingWrites store;
    private final Owners owners;
    private final Decisions decisions;
    private final GuardedCarrier carrier;
    private final TakingBack takingBack;
    private final MadeWrites made;
    private final Duration expiry;
    private final Duration retention;
    private final Duration takeOverAfter;
    private final WritePolicy policy;
    private final @Nullable WriteApprover approver;

    Approvals(ApprovalsBuilder builder) {
        this.store = builder.store;
        this.owners = builder.owners;
        this.expiry = builder.expiry;
        this.retention = builder.retention;
        this.takeOverAfter = builder.takeOverAfter;
        WritePolicy wanted = builder.rules.apply(WritePolicy.pending(this));
        // One ledger for asking and for doing.
        this.policy = wanted.ledger().isPresent() ? wanted : wanted.sumsIn(SpendingLedger.inMemory());
        Guard guard = new Guard(
                new Policies(builder.connectors, policy, ReadPolicy.standard()),
                Selection.EVERYTHING,
                new WriteJudge(new AccountCurrencies()::of, builder.clock));
        this.carrier = new GuardedCarrier(builder.connectors, guard, owners);
        this.decisions = new Decisions(
                store,
                carrier,
                Objects.requireNonNull(builder.authorizer, "authorizer"),
                builder.listener,
                builder.clock);
        this.takingBack = new TakingBack(store, decisions, carrier, this::kept);
        this.made = new MadeWrites(decisions, owners);
        this.approver = builder.approver;
    }

    /**
     * Starts with options.
     *
     * @param connector with which approved writes are made
     * @return a builder
     */
    public static ApprovalsBuilder builder(FacebookMarketingConnector connector) {
        Objects.requireNonNull(connector, "connector");
        return new ApprovalsBuilder(context -> connector);
    }

    /**
     * Starts with options, for many users: the connector, and the policy if they differ, are found again by what is kept of
     * a write's owner.
     *
     * @param connectors the same as the tools have
     * @return a builder
     */
    public static ApprovalsBuilder builder(ConnectorResolver connectors) {
        return new ApprovalsBuilder(Objects.requireNonNull(connectors, "connectors"));
    }

    /**
     * The policy for tools whose writes wait here.
     *
     * @return the rules, under which permitted writes wait for a decision
     */
    public WritePolicy policy() {
        return policy;
    }

    /**
     * Decides on a write. One that is approved is made at once, in this thread: its object is read again and must be what
     * it was, the rules that hold now are asked again, and whatever comes of it is kept. Where the object has changed, the
     * write is {@link State#STALE}, and the same is asked for again about the object as it is now ({@link
     * PendingWrite.Ending#askedAgain()}). Of several decisions the first one counts.
     *
     * @param id the write's id
     * @param decision yes or no
     * @param by who decides, as the application calls them
     * @return the write with what became of it; where it had been decided before, as it is now
     * @throws IllegalArgumentException if there is no such write
     * @throws DecisionForbiddenException if the authorizer does not let them decide
     * @throws PendingWrites.UnavailableException if the store is not available; nothing was sent
     */
    public PendingWrite decide(String id, WriteDecision decision, String by) {
        return decisions.decide(
                id, Objects.requireNonNull(decision, "decision"), Objects.requireNonNull(by, "by"), this::askedAgain);
    }

    /**
     * Finds a write.
     *
     * @param id its id
     * @return the write as it is now, or empty
     */
    public Optional<PendingWrite> find(String id) {
        return decisions.find(id);
    }

    /**
     * Lists writes, such as those that wait for a user: {@code PendingWrites.Query.all().ownedBy("user",
     * "maya").in(State.WAITING)}, or what was changed today: {@code PendingWrites.Query.all().in(State.DONE).since(midnight)}.
     *
     * @param query which
     * @return those, the newest first
     */
    public List<PendingWrite> list(PendingWrites.Query query) {
        return store.list(query).stream()
                .map(decisions::expiredIfDue)
                .filter(query::admits)
                .toList();
    }

    /**
     * Takes a write back: what it changed gets the values from before, what it created is archived. It goes the way of any
     * other write, under the rules that hold now, and is kept as a write of its own; where somebody has changed the object
     * since, nothing is done.
     *
     * @param id the id of a write that was made
     * @param by who takes it back; the authorizer is asked
     * @return the write that takes it back, with what became of it
     * @throws IllegalArgumentException if there is no such write, it was not made, or there is nothing to go back to
     * @throws dev.agentconnectors.facebookmarketing.CallRefusedException if the rules forbid it, or somebody has changed the
     *     object since
     * @throws DecisionForbiddenException if the authorizer does not let them
     */
    public PendingWrite undo(String id, String by) {
        return takingBack.undo(id, by);
    }

    /**
     * Pauses whatever the writes of a query started: objects that were activated, created active, or given a new end after
     * they had ended; also where the outcome is unknown. Each is tried, whatever becomes of the others.
     *
     * @param query which writes, such as those of a conversation, an account or a day; its states and its limit do not
     *     count
     * @param by who stops them; the authorizer is asked for each, before anything is paused
     * @return the writes that pause them, each with what became of it; none for what is paused already
     * @throws DecisionForbiddenException if the authorizer does not let them
     * @throws StopIncompleteException if something could not be paused
     */
    public List<PendingWrite> stop(PendingWrites.Query query, String by) {
        return takingBack.stop(query, by);
    }

    /**
     * Keeps the records true and few, to be called at the start and every few minutes: what an ended process had approved
     * and not yet sent waits again, what it was sending is unknown, what nobody decided in time has expired, and what ended
     * long ago is forgotten.
     *
     * @return how many records were changed or removed
     */
    public int tidy() {
        int touched = 0;
        for (PendingWrite write : store.list(
                PendingWrites.Query.all().in(State.APPROVED, State.SENDING).limit(MANY))) {
            touched += decisions.takeOver(write, takeOverAfter) ? 1 : 0;
        }
        for (PendingWrite write :
                store.list(PendingWrites.Query.all().in(State.WAITING).limit(MANY))) {
            touched += decisions.expiredIfDue(write).state() == State.EXPIRED ? 1 : 0;
        }
        return touched + store.removeEndedBefore(decisions.now().minus(retention));
    }

    @Override
    protected ExecutionResult hold(PermittedWrite write) {
        PendingWrite kept = kept(write, owners.owner(write.origin()), null);
        if (approver == null) {
            return Replies.of(kept);
        }
        WriteDecision decision = askNow(approver, write.request(), policy.approvalTimeout());
        return Replies.of(decisions.decided(kept, decision, ASKED_AT_ONCE));
    }

    private PendingWrite kept(PermittedWrite write, Map<String, String> owner, @Nullable String replaces) {
        Keepable.requireSendableLater(write.call().parameters());
        Call call = call(write, write.call().parameters());
        return alreadyWaiting(owner, call).orElseGet(() -> {
            Instant now = decisions.now();
            return decisions.ask(PendingWrite.builder(Ids.next(), call, asked(write.request()))
                    .owner(owner)
                    .createdAt(now)
                    .expiresAt(now.plus(expiry))
                    .replaces(replaces)
                    .build());
        });
    }

    /** The same write again, for the object as it is now, where the rules still permit it. */
    private @Nullable String askedAgain(PendingWrite stale) {
        Asking asking = new Asking(this::kept, stale, Map.of());
        try {
            carrier.ask(stale.owner(), stale.call(), asking);
        } catch (RuntimeException e) {
            LOG.info("The stale write {} is not asked for again: {}", stale.id(), e.getMessage());
        }
        return asking.kept().map(PendingWrite::id).orElse(null);
    }

    @Override
    protected Kept begin(PermittedWrite write) {
        return made.begin(write);
    }

    /** What became of a write, for the model that wanted it; nobody else's. */
    @Override
    protected ExecutionResult report(String id, WriteRequest.Origin origin) {
        Map<String, String> owner = owners.owner(origin);
        return find(id.trim())
                .filter(write -> write.owner().equals(owner))
                .map(Replies::of)
                .orElseGet(() -> Replies.none(id));
    }

    /** A model that asks twice for the same has asked once. */
    private Optional<PendingWrite> alreadyWaiting(Map<String, String> owner, Call call) {
        PendingWrites.Query waiting = PendingWrites.Query.all().in(State.WAITING);
        for (Map.Entry<String, String> one : owner.entrySet()) {
            waiting = waiting.ownedBy(one.getKey(), one.getValue());
        }
        return list(waiting).stream()
                .filter(write -> write.owner().equals(owner) && write.call().equals(call))
                .findFirst();
    }

    static Call call(PermittedWrite write, Map<String, Object> parameters) {
        return Call.of(write.call().entity(), write.call().action(), parameters)
                .inAccount(write.subject().accountId())
                .changing(write.subject().objectId(), write.subject().before());
    }

    static Asked asked(WriteRequest request) {
        return new Asked(
                request.sentence(),
                request.changes().stream().map(WriteRequest.Change::toString).toList());
    }

    /** Says who may decide on which write. Several threads may ask at once. */
    @FunctionalInterface
    public interface Authorizer {

        /**
         * Whether somebody may decide on a write, take it back, or stop what it started.
         *
         * @param write the write
         * @param by who wants to, as the application calls them; established by the application, not by the model
         * @return true if they may; a failure counts as no
         */
        boolean mayDecide(PendingWrite write, String by);
    }

    /** Somebody who may not decide on a write wanted to. Nothing has happened. */
    public static final class DecisionForbiddenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DecisionForbiddenException(String by, PendingWrite write) {
            super("'" + by + "' may not decide on the write " + write.id() + ".");
        }
    }

    /** Something that was to be stopped could not be: it may go on spending. */
    public static final class StopIncompleteException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // lists of the JDK
        private final List<PendingWrite> stopped;

        StopIncompleteException(int wanted, List<PendingWrite> stopped, List<RuntimeException> failures) {
            super(
                    failures.size() + " of " + wanted + " could not be paused and may go on spending. The first: "
                            + failures.get(0).getMessage(),
                    failures.get(0));
            this.stopped = List.copyOf(stopped);
            failures.stream().skip(1).forEach(this::addSuppressed);
        }

        /**
         * What was stopped all the same.
         *
         * @return the writes that pause it, each with what became of it
         */
        public List<PendingWrite> stopped() {
            return stopped;
        }
    }
}
