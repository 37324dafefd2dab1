package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.SpendingSums.Claim;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges writes, and carries out what becomes of those that are permitted. */
public final class WriteJudge {

    private final BiFunction<FacebookMarketingConnector, String, String> currencies;
    private final Clock clock;
    private final SpendingLedger ownLedger = SpendingLedger.inMemory();
    private final UnknownWrites unknown;

    /**
     * A judge.
     *
     * @param currencies the currency of an account that a connector sees
     */
    public WriteJudge(BiFunction<FacebookMarketingConnector, String, String> currencies, Clock clock) {
        this.currencies = currencies;
        this.clock = clock;
        this.unknown = new UnknownWrites(clock);
    }

    /**
     * Who wants a write, and how.
     *
     * @param leftOut the arguments that the model gave and that count as left out
     * @param currencies the currencies in which it gave amounts, by parameter
     */
    record Wish(WriteRequest.Origin origin, List<String> leftOut, Map<String, String> currencies) {}

    Passage judge(GatedCall call, WritePolicy policy, Wish wish) {
        return judge(call, policy, wish, null, disposal(policy));
    }

    Passage judgeApproved(GatedCall call, WritePolicy policy, WriteRequest.Origin origin, Map<String, Object> before) {
        return judge(call, policy, new Wish(origin, List.of(), Map.of()), before, (write, done) -> done.get());
    }

    Passage judgeDeferred(GatedCall call, WritePolicy policy, WriteRequest.Origin origin, Deferral deferral) {
        return judge(call, policy, new Wish(origin, List.of(), Map.of()), null, deferred(deferral));
    }

    void requirePossible(GatedCall call, WritePolicy policy, Wish wish) {
        WriteAttempt attempt = attempt(call, policy, wish);
        refuse(attempt, new WriteRules(policy).refusalOutright(call.effect(), call.declared()));
    }

    private Passage judge(
            GatedCall call,
            WritePolicy policy,
            Wish wish,
            @Nullable Map<String, Object> expected,
            PermittedWrites disposal) {
        WriteAttempt attempt = attempt(call, policy, wish);
        WriteRequest.Origin origin = wish.origin();
        try {
            refuse(attempt, new WriteRules(policy).refusalOutright(call.effect(), call.declared()));
            WriteSubject subject = WriteSubject.find(call);
            Supplier<String> currency = () -> currency(call, subject);
            requireCurrency(wish, currency);
            WriteRequest request =
                    WriteRequests.describe(call, subject, currency, origin, peopleRead(policy, expected));
            attempt.describedAs(request);
            requireUnchanged(subject, expected);
            Delivery delivery = Delivery.of(call, subject, clock.instant());
            refuse(attempt, new WriteRules(policy).refusal(call, subject, delivery));
            MoneyAtStake money =
                    policy.caps().any() ? MoneyAtStake.of(call, subject, delivery) : new MoneyAtStake(List.of());
            SpendingSums sums = new SpendingSums(policy.ledger().orElse(ownLedger), clock);
            if (!money.amounts().isEmpty()) {
                refuse(attempt, money.refusal(policy.caps(), currency.get()));
            }
            List<Claim> claims = money.claims();
            if (!claims.isEmpty()) {
                refuse(attempt, sums.refusal(account(subject), currency.get(), claims, policy.caps()));
            }
            boolean creates = subject.object() == null && call.effect() == Effect.WRITE;
            if (creates) {
                refuse(attempt, unknown.refusal(call, origin, policy.repeatsHeldFor()));
            }
            if (asksAPerson(policy, expected) && NoChange.is(call, subject)) {
                attempt.ended(Outcome.UNCHANGED, null);
                return Passage.hold(NoChange.reply());
            }
            PermittedWrite write = new PermittedWrite(call, request, subject, origin, policy, attempt);
            return disposal.dispose(write, () -> {
                if (policy.mode() == WritePolicy.Mode.APPROVAL && expected == null) {
                    // The answer took its time, and is an answer to what was asked.
                    try {
                        requireUnchanged(WriteSubject.find(call), subject.before());
                    } catch (StaleWriteException e) {
                        throw attempt.refused(
                                Outcome.REFUSED_BY_RULE,
                                new Refusal(
                                        "changed_meanwhile",
                                        "The object has changed while the answer was awaited.",
                                        "Read it again, and ask again."));
                    }
                }
                boolean counts = !claims.isEmpty() && !Preview.isDryRun(call);
                SpendingSums.Reservation reservation =
                        counts ? sums.reserve(account(subject), currency.get(), claims, policy.caps()) : null;
                Deferral.Kept kept = expected == null ? kept(write, reservation) : null;
                return Passage.go(new WriteEnding(write, delivery, money, sums, reservation, unknown, kept));
            });
        } catch (RuntimeException | Error e) {
            attempt.failed(e);
            throw e;
        }
    }

    /** Writes down what will be done, where the policy says so; what cannot be written down is not done. */
    private static Deferral.@Nullable Kept kept(PermittedWrite write, SpendingSums.@Nullable Reservation reservation) {
        Deferral changes = write.policy().changes().orElse(null);
        if (changes == null || Preview.isDryRun(write.call())) {
            return null;
        }
        try {
            return changes.begin(write);
        } catch (RuntimeException | Error e) {
            if (reservation != null) {
                reservation.strikeOut();
            }
            throw e;
        }
    }

    /** Names are looked up where somebody reads them: whoever is asked, and whoever looks at the audit or the changes. */
    private static boolean peopleRead(WritePolicy policy, @Nullable Map<String, Object> expected) {
        return asksAPerson(policy, expected)
                || policy.mode() == WritePolicy.Mode.PREVIEW
                || policy.listener().isPresent()
                || (expected == null && policy.changes().isPresent());
    }

    private static boolean asksAPerson(WritePolicy policy, @Nullable Map<String, Object> expected) {
        return expected == null
                && (policy.mode() == WritePolicy.Mode.APPROVAL || policy.mode() == WritePolicy.Mode.PENDING);
    }

    private static PermittedWrites disposal(WritePolicy policy) {
        return switch (policy.mode()) {
            case PREVIEW -> new Preview();
            case APPROVAL -> new Ask(policy.approver().orElseThrow());
            case PENDING -> deferred(policy.approvals().orElseThrow());
            case ALLOWED -> (write, done) -> done.get();
            case OFF ->
                (write, done) -> {
                    throw new IllegalStateException("refused outright");
                };
        };
    }

    private static PermittedWrites deferred(Deferral deferral) {
        return (write, done) -> {
            if (Preview.isDryRun(write.call())) {
                return done.get();
            }
            if (write.call().parameters().values().stream().anyMatch(FileUpload.class::isInstance)) {
                throw write.audit()
                        .refused(
                                Outcome.REFUSED_BY_RULE,
                                Refusal.of(
                                        "files",
                                        "A file cannot wait for a decision: its name, size and hash are kept, not its"
                                                + " bytes."));
            }
            Passage held = Passage.hold(deferral.hold(write));
            write.audit().ended(Outcome.PENDING, null);
            return held;
        };
    }

    private static void requireCurrency(Wish wish, Supplier<String> currency) {
        wish.currencies().forEach((parameter, given) -> {
            if (!given.equals(currency.get())) {
                throw new ToolCallException(parameter + " is in " + given + ", but the account's currency is "
                        + currency.get() + ": give the amount in " + currency.get() + ". Nothing was sent.");
            }
        });
    }

    private static void refuse(WriteAttempt attempt, Optional<Refusal> reason) {
        if (reason.isPresent()) {
            throw attempt.refused(Outcome.REFUSED_BY_RULE, reason.get());
        }
    }

    /** Somebody decided on what they saw; if that has changed, they decided on something else. */
    private static void requireUnchanged(WriteSubject subject, @Nullable Map<String, Object> expected) {
        if (expected == null) {
            return;
        }
        Map<String, Object> now = subject.before();
        Optional<String> changed = expected.keySet().stream()
                .filter(field -> !String.valueOf(expected.get(field)).equals(String.valueOf(now.get(field))))
                .findFirst();
        if (changed.isPresent() || !expected.keySet().containsAll(now.keySet())) {
            throw new StaleWriteException(changed.orElse("it"));
        }
    }

    private static WriteAttempt attempt(GatedCall call, WritePolicy policy, Wish wish) {
        return new WriteAttempt(
                policy.listener().orElse(null),
                WriteRequest.builder(call.entity(), call.action())
                        .origin(wish.origin())
                        .build(),
                wish.leftOut());
    }

    private String currency(GatedCall call, WriteSubject subject) {
        return currencies.apply(call.connector(), account(subject));
    }

    private static String account(WriteSubject subject) {
        String account = subject.accountId();
        if (account == null) {
            throw new CallRefusedException(
                    "The ad account, and with it the currency, cannot be told. Nothing was changed.");
        }
        return account;
    }
}
