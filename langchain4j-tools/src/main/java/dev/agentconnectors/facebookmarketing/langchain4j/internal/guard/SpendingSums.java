package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.langchain4j.Money;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingCaps;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger;
import dev.agentconnectors.facebookmarketing.langchain4j.SpendingLedger.Entry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of what agents set in motion in an account. An amount counts from the moment before the write is sent: whatever
 * happens to the process afterwards, it is not lost. What is known not to have been done is struck out again.
 *
 * <p>A daily budget that the agent pauses or lowers stops counting a day later, since it may have been spent already; a
 * lifetime budget never does.
 */
final class SpendingSums {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final SpendingLedger ledger;
    private final Clock clock;

    SpendingSums(SpendingLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * An amount that a write would set in motion.
     *
     * @param kind the kind of budget
     * @param objectId the object that has it
     * @param minorUnits how much
     * @param inAll true if that is all that the object may spend, of which some may count already; false if it comes on top
     */
    record Claim(SpendingLedger.Kind kind, String objectId, long minorUnits, boolean inAll) {}

    /** Amounts that count from now on, unless they turn out not to have been set in motion. */
    final class Reservation {

        private final String accountId;
        private final List<Entry> before;
        private final List<Entry> added;

        private Reservation(String accountId, List<Entry> before, List<Entry> added) {
            this.accountId = accountId;
            this.before = before;
            this.added = added;
        }

        /** The write was certainly not done. */
        void strikeOut() {
            List<String> ids = added.stream().map(Entry::id).toList();
            ledger.update(accountId, entries -> {
                List<Entry> rest = new ArrayList<>(entries.stream()
                        .filter(entry -> !ids.contains(entry.id()))
                        .toList());
                // What this write had made count again.
                before.stream()
                        .filter(entry -> rest.stream().noneMatch(one -> one.id().equals(entry.id())))
                        .forEach(rest::add);
                return rest;
            });
        }

        /** The write was done, and the object that had no id before has this one. */
        void belongsTo(String objectId, String before) {
            List<String> ids = added.stream()
                    .filter(entry -> entry.objectId().equals(before))
                    .map(Entry::id)
                    .toList();
            ledger.update(
                    accountId,
                    entries -> entries.stream()
                            .map(entry -> ids.contains(entry.id())
                                    ? entry(
                                            entry.kind(),
                                            objectId,
                                            entry.currency(),
                                            entry.minorUnits(),
                                            entry.at(),
                                            null)
                                    : entry)
                            .toList());
        }
    }

    /**
     * Makes the claims count, all or none.
     *
     * @throws CallRefusedException if the sum of a kind would be above its cap
     */
    Reservation reserve(String accountId, String currency, List<Claim> claims, SpendingCaps caps) {
        List<Entry> added = new ArrayList<>();
        List<Entry> replaced = new ArrayList<>();
        ledger.update(accountId, entries -> {
            added.clear();
            replaced.clear();
            List<Entry> after = new ArrayList<>(counting(entries));
            for (Claim claim : claims) {
                claim(claim, currency, after, added, replaced);
            }
            exceeded(currency, after, claims, caps).ifPresent(reason -> {
                throw reason.exception();
            });
            return after;
        });
        return new Reservation(accountId, List.copyOf(replaced), List.copyOf(added));
    }

    /** Why the claims cannot be made to count, or empty; nothing changes. */
    Optional<Refusal> refusal(String accountId, String currency, List<Claim> claims, SpendingCaps caps) {
        List<Refusal> reasons = new ArrayList<>();
        ledger.update(accountId, entries -> {
            reasons.clear();
            List<Entry> after = new ArrayList<>(counting(entries));
            for (Claim claim : claims) {
                claim(claim, currency, after, new ArrayList<>(), new ArrayList<>());
            }
            exceeded(currency, after, claims, caps).ifPresent(reasons::add);
            return entries;
        });
        return reasons.stream().findFirst();
    }

    /**
     * The agent has taken back some of what an object may spend.
     *
     * @param minorUnits how much less it may spend now; null for all
     */
    void release(String accountId, SpendingLedger.Kind kind, String objectId, @Nullable Long minorUnits) {
        if (kind != SpendingLedger.Kind.DAILY_BUDGET) {
            return;
        }
        Instant now = clock.instant();
        ledger.update(accountId, entries -> {
            List<Entry> after = new ArrayList<>();
            long left = minorUnits == null ? Long.MAX_VALUE : minorUnits;
            for (Entry entry : counting(entries)) {
                boolean meant = entry.kind() == kind && entry.objectId().equals(objectId) && entry.releasedAt() == null;
                if (!meant || left <= 0) {
                    after.add(entry);
                    continue;
                }
                long released = Math.min(left, entry.minorUnits());
                left -= released;
                after.add(entry(kind, objectId, entry.currency(), released, entry.at(), now));
                if (released < entry.minorUnits()) {
                    after.add(entry(kind, objectId, entry.currency(), entry.minorUnits() - released, entry.at(), null));
                }
            }
            return after;
        });
    }

    private void claim(Claim claim, String currency, List<Entry> after, List<Entry> added, List<Entry> replaced) {
        long missing = claim.minorUnits();
        if (claim.inAll()) {
            // The object cannot spend twice what it may spend, so that what it was given before is part of it.
            for (Entry entry : List.copyOf(after)) {
                boolean same = entry.kind() == claim.kind()
                        && entry.objectId().equals(claim.objectId())
                        && entry.currency().equals(currency);
                if (same && entry.releasedAt() != null) {
                    after.remove(entry);
                    replaced.add(entry);
                    Entry again = entry(entry.kind(), entry.objectId(), currency, entry.minorUnits(), entry.at(), null);
                    after.add(again);
                    added.add(again);
                }
                missing -= same ? entry.minorUnits() : 0;
            }
        }
        if (missing > 0) {
            Entry entry = entry(claim.kind(), claim.objectId(), currency, missing, clock.instant(), null);
            after.add(entry);
            added.add(entry);
        }
    }

    private static Optional<Refusal> exceeded(
            String currency, List<Entry> entries, List<Claim> claims, SpendingCaps caps) {
        return claims.stream()
                .map(Claim::kind)
                .distinct()
                .flatMap(kind -> {
                    Money cap = caps.ofAll(kind, currency).orElse(null);
                    Money sum = Money.ofMinorUnits(Long.toString(sum(entries, kind, currency)), currency);
                    return cap != null && sum.amount().compareTo(cap.amount()) > 0
                            ? Stream.of(Refusal.of(
                                    "max_" + kind.name().toLowerCase(Locale.ROOT) + "_total",
                                    "With this, the " + kind.words()
                                            + "s that were created, raised or activated by agents in this account would be "
                                            + sum + " together, above the cap of " + cap + "."))
                            : Stream.of();
                })
                .findFirst();
    }

    private static long sum(List<Entry> entries, SpendingLedger.Kind kind, String currency) {
        long sum = 0;
        for (Entry entry : entries) {
            if (entry.kind() == kind && entry.currency().equals(currency)) {
                sum = Math.addExact(sum, entry.minorUnits());
            }
        }
        return sum;
    }

    private List<Entry> counting(List<Entry> entries) {
        Instant since = clock.instant().minus(A_DAY);
        return entries.stream()
                .filter(entry ->
                        entry.releasedAt() == null || entry.releasedAt().isAfter(since))
                .toList();
    }

    private static Entry entry(
            SpendingLedger.Kind kind,
            String objectId,
            String currency,
            long minorUnits,
            Instant at,
            @Nullable Instant releasedAt) {
        return new Entry(UUID.randomUUID().toString(), kind, objectId, currency, minorUnits, at, releasedAt);
    }
}
