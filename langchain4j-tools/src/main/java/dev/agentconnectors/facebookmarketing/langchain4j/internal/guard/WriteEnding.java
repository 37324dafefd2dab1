package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.gate.Passage.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.SpendingSums.Reservation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A write that is under way. However it ends, its money is counted as it was spent or may be spent, and the audit is told. */
final class WriteEnding implements Ending {

    private static final Logger LOG = LoggerFactory.getLogger(WriteEnding.class);

    private final PermittedWrite write;
    private final Delivery delivery;
    private final MoneyAtStake money;
    private final SpendingSums sums;
    private final @Nullable Reservation reservation;
    private final UnknownWrites unknown;
    private final Deferral.@Nullable Kept kept;
    private final boolean onlyChecked;

    WriteEnding(
            PermittedWrite write,
            Delivery delivery,
            MoneyAtStake money,
            SpendingSums sums,
            @Nullable Reservation reservation,
            UnknownWrites unknown,
            Deferral.@Nullable Kept kept) {
        this.write = write;
        this.delivery = delivery;
        this.money = money;
        this.sums = sums;
        this.reservation = reservation;
        this.unknown = unknown;
        this.kept = kept;
        this.onlyChecked = Preview.isDryRun(write.call());
        write.audit().sending();
    }

    @Override
    public ExecutionResult answered(ExecutionResult result) {
        String created;
        try {
            created = Answers.requireDone(write.call(), result, onlyChecked);
        } catch (RuntimeException e) {
            failed(e);
            throw e;
        }
        if (!onlyChecked) {
            count(() -> counted(created, result));
            if (kept != null) {
                kept.done(created);
            }
        }
        write.audit().ended(onlyChecked ? Outcome.PREVIEWED : Outcome.DONE, created);
        return result;
    }

    @Override
    public void failed(Throwable failure) {
        boolean nothingWasDone =
                failure instanceof ConnectorException && !(failure instanceof WriteOutcomeUnknownException);
        if (nothingWasDone && reservation != null) {
            count(reservation::strikeOut);
        }
        if (!nothingWasDone && !onlyChecked && write.subject().object() == null) {
            unknown.add(write.call(), write.origin());
        }
        if (kept != null) {
            kept.failed(failure, nothingWasDone);
        }
        write.audit().failed(failure);
    }

    private void counted(@Nullable String created, ExecutionResult result) {
        if (reservation != null && created != null) {
            reservation.belongsTo(created, MoneyAtStake.NEW);
            if (write.subject().copied() != null) {
                write.subject()
                        .copied()
                        .made(created, result)
                        .forEach((source, copy) -> reservation.belongsTo(copy, MoneyAtStake.newOf(source)));
            }
        }
        String account = write.subject().accountId();
        String object = write.subject().objectId();
        if (account == null || object == null) {
            return;
        }
        if (delivery.ends()) {
            sums.release(account, SpendingLedger.Kind.DAILY_BUDGET, object, null);
        } else {
            List<MoneyAtStake.Amount> lowered = money.lowered();
            lowered.forEach(amount ->
                    sums.release(account, amount.kind(), amount.objectId(), amount.before() - amount.after()));
        }
    }

    /** What cannot be written down now was counted before the write was sent, and goes on counting. */
    private static void count(Runnable counting) {
        try {
            counting.run();
        } catch (RuntimeException e) {
            LOG.warn("The spending ledger failed; amounts that no longer count may go on counting", e);
        }
    }
}
