package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.Money;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingCaps;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.SpendingSums.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The money that a write would set in motion: what it sets itself, and the budgets of whatever it starts.
 *
 * @param amounts all of it
 */
record MoneyAtStake(List<Amount> amounts) {

    /** The name of an object that does not exist yet. */
    static final String NEW = "new";

    private static final Set<String> WITH_A_BID = Set.of("LOWEST_COST_WITH_BID_CAP", "COST_CAP");
    private static final Map<Nature, SpendingLedger.Kind> KINDS = Map.of(
            Nature.DAILY_BUDGET, SpendingLedger.Kind.DAILY_BUDGET,
            Nature.LIFETIME_BUDGET, SpendingLedger.Kind.LIFETIME_BUDGET,
            Nature.BID, SpendingLedger.Kind.BID,
            Nature.SPEND_LIMIT, SpendingLedger.Kind.SPEND_LIMIT);

    /**
     * One amount.
     *
     * @param name how Facebook calls it
     * @param objectId the object that has it, or {@link #NEW}
     * @param before what it is now, in minor units; 0 where there is none
     * @param after what it would be; 0 for no amount, which is no limit where the amount is one
     * @param starts whether it comes into force by this write, however it was set
     */
    record Amount(SpendingLedger.Kind kind, String name, String objectId, long before, long after, boolean starts) {

        boolean isNew() {
            return objectId.startsWith(NEW);
        }

        boolean isBudget() {
            return kind == SpendingLedger.Kind.DAILY_BUDGET || kind == SpendingLedger.Kind.LIFETIME_BUDGET;
        }

        /** Less than now; but no bid and no limit at all is more than any. */
        boolean lowers() {
            return !starts && after <= before && (isBudget() || after > 0);
        }
    }

    /** Adds it up. Looks budgets up where something starts, so only to be asked where money is capped. */
    static MoneyAtStake of(GatedCall call, WriteSubject subject, Delivery delivery) {
        List<Amount> amounts = new ArrayList<>();
        boolean comesIntoForce = delivery.starts() || delivery.prolongs();
        String own = subject.objectId() == null ? NEW : String.valueOf(subject.objectId());
        call.parameters().forEach((name, value) -> {
            SpendingLedger.Kind kind = KINDS.get(Natures.of(call, name));
            if (kind != null) {
                long before = Amounts.minorUnits(name, subject.before().get(name));
                boolean budget =
                        kind == SpendingLedger.Kind.DAILY_BUDGET || kind == SpendingLedger.Kind.LIFETIME_BUDGET;
                amounts.add(
                        new Amount(kind, name, own, before, Amounts.minorUnits(name, value), budget && comesIntoForce));
            }
        });
        Natures.given(call, Nature.BUDGET_INCREASE)
                .forEach(name -> amounts.addAll(
                        increased(String.valueOf(call.parameters().get(name)), subject)));
        if (subject.copied() != null) {
            amounts.addAll(copied(subject.copied(), comesIntoForce));
        }
        bidTakenAwayBy(call, subject)
                .ifPresent(strategy -> amounts.add(new Amount(SpendingLedger.Kind.BID, strategy, own, 0, 0, false)));
        if (comesIntoForce && amounts.stream().noneMatch(Amount::isBudget)) {
            amounts.addAll(started(call, subject));
        }
        return new MoneyAtStake(List.copyOf(amounts));
    }

    /** Whatever goes beyond a budget is judged together with it. */
    private static List<Amount> increased(String value, WriteSubject subject) {
        AdObject holder = subject.parent();
        List<Amount> amounts = new ArrayList<>();
        if (holder != null) {
            for (Nature nature : List.of(Nature.DAILY_BUDGET, Nature.LIFETIME_BUDGET)) {
                for (String name : Natures.fields(holder.entity(), nature)) {
                    long budget = holder.amount(name);
                    if (budget > 0) {
                        long more = Amounts.minorUnits(name, value);
                        amounts.add(new Amount(
                                Objects.requireNonNull(KINDS.get(nature)),
                                name,
                                holder.id(),
                                budget,
                                Math.addExact(budget, more),
                                false));
                    }
                }
            }
        }
        if (amounts.isEmpty()) {
            throw new CallRefusedException("It has no budget of its own that more could be spent than, so no cap can be"
                    + " checked. Nothing was changed.");
        }
        return amounts;
    }

    /** A copy may spend what its source may. */
    private static List<Amount> copied(Copied copied, boolean comesIntoForce) {
        List<Amount> amounts = new ArrayList<>();
        for (AdObject source : copied.spenders()) {
            for (Nature nature : List.of(Nature.DAILY_BUDGET, Nature.LIFETIME_BUDGET, Nature.BID)) {
                for (String name : Natures.fields(source.entity(), nature)) {
                    long amount = source.amount(name);
                    if (amount > 0) {
                        amounts.add(new Amount(
                                Objects.requireNonNull(KINDS.get(nature)),
                                name,
                                newOf(source.id()),
                                0,
                                amount,
                                nature != Nature.BID && comesIntoForce));
                    }
                }
            }
        }
        return amounts;
    }

    /** The name of a copy that does not exist yet. */
    static String newOf(String sourceId) {
        return NEW + " of " + sourceId;
    }

    private static List<Amount> started(GatedCall call, WriteSubject subject) {
        AdObject from = subject.object() != null ? subject.object() : subject.parent();
        if (from == null) {
            // A new campaign without a budget: there is nothing beneath it yet.
            return List.of();
        }
        List<Amount> amounts = new ArrayList<>();
        for (AdObject holder : new Budgets(call.connector()).spentBy(from)) {
            for (Nature nature : List.of(Nature.DAILY_BUDGET, Nature.LIFETIME_BUDGET)) {
                for (String name : Natures.fields(holder.entity(), nature)) {
                    long budget = holder.amount(name);
                    if (budget > 0) {
                        amounts.add(new Amount(
                                Objects.requireNonNull(KINDS.get(nature)), name, holder.id(), budget, budget, true));
                    }
                }
            }
        }
        return amounts;
    }

    /** The parameter that makes an object bid without the bid that it has now, or empty. */
    private static Optional<String> bidTakenAwayBy(GatedCall call, WriteSubject subject) {
        AdObject object = subject.object();
        return Natures.given(call, Nature.BID_STRATEGY).stream()
                .filter(name -> object != null
                        && !WITH_A_BID.contains(String.valueOf(call.parameters().get(name)))
                        && (WITH_A_BID.contains(String.valueOf(object.text(name)))
                                || Natures.fields(object.entity(), Nature.BID).stream()
                                        .anyMatch(bid -> object.amount(bid) > 0)))
                .findFirst();
    }

    /** Why an amount by itself is above its cap, or empty. */
    Optional<Refusal> refusal(SpendingCaps caps, String currency) {
        for (Amount amount : amounts) {
            if (amount.lowers() && !amount.isBudget()) {
                continue;
            }
            Optional<Money> cap = caps.ofEach(amount.kind(), currency);
            if (cap.isEmpty()) {
                return Optional.of(Refusal.of(rule(amount), noCap(amount, caps, currency)));
            }
            if (amount.lowers()) {
                continue;
            }
            if (!amount.isBudget() && amount.after() == 0) {
                return Optional.of(Refusal.of(
                        rule(amount),
                        "Without " + amount.name() + " there would be no limit; at most " + cap.get()
                                + " may be set."));
            }
            Money wanted = Money.ofMinorUnits(Long.toString(amount.after()), currency);
            if (wanted.amount().compareTo(cap.get().amount()) > 0) {
                return Optional.of(Refusal.of(
                        rule(amount),
                        amount.name() + " of " + wanted
                                + (amount.starts() && amount.before() == amount.after()
                                        ? " of " + amount.objectId()
                                        : "")
                                + " is above the cap of " + cap.get() + "."));
            }
        }
        return Optional.empty();
    }

    private static String rule(Amount amount) {
        return "max_" + amount.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String noCap(Amount amount, SpendingCaps caps, String currency) {
        Set<String> others = caps.currencies(amount.kind());
        String reason = others.isEmpty()
                ? "the developer has permitted no cap for it, as there is one for other money."
                : "the developer has permitted caps in " + String.join(", ", others) + " only.";
        return (amount.starts() && amount.before() == amount.after()
                        ? "No object with a " + amount.name() + " may be started in "
                        : amount.isBudget()
                                ? "No " + amount.name() + " may be set in "
                                : "No higher " + amount.name() + " may be set in ")
                + currency + ": " + reason;
    }

    /** What counts towards the sums. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Amount amount : amounts) {
            if (amount.isBudget() && amount.starts() && !amount.isNew()) {
                claims.add(new Claim(amount.kind(), amount.objectId(), amount.after(), true));
            } else if (amount.isBudget() && amount.after() > amount.before()) {
                claims.add(new Claim(amount.kind(), amount.objectId(), amount.after() - amount.before(), false));
            }
        }
        return claims;
    }

    /** How much less an object may spend a day once the write is done. */
    List<Amount> lowered() {
        return amounts.stream()
                .filter(amount -> amount.isBudget() && !amount.starts() && amount.after() < amount.before())
                .toList();
    }
}
