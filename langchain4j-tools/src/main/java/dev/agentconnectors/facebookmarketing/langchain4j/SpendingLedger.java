package dev.agentconnectors.facebookmarketing.langchain4j;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What agents have set in motion, account by account: the budgets that they created, raised or activated. The sums of a
 * {@link WritePolicy} are checked against it. Where several tools or processes may write to one account, give all the same
 * ledger; where the sums must outlive the process, give one that does.
 */
@FunctionalInterface
public interface SpendingLedger {

    /**
     * Changes what is recorded of an account in one step, which no other call, thread or process gets between.
     *
     * @param accountId the ad account, digits only
     * @param step gets all entries of the account and gives those to keep in their place; what it throws leaves everything
     *     as it was and is passed on. May be asked again with newer entries
     */
    void update(String accountId, UnaryOperator<List<Entry>> step);

    /**
     * One amount that an agent has set in motion.
     *
     * @param id tells entries apart; an entry never changes: another one takes its place
     * @param kind {@link Kind#DAILY_BUDGET} or {@link Kind#LIFETIME_BUDGET}
     * @param objectId the object that has the budget; for an object that is about to be created, a name of its own
     * @param currency the account's, as a three-letter code
     * @param minorUnits the amount
     * @param at since when it counts
     * @param releasedAt when the agent took it back; null where it has not
     */
    record Entry(
            String id,
            Kind kind,
            String objectId,
            String currency,
            long minorUnits,
            Instant at,
            @Nullable Instant releasedAt) {

        /** Checks that nothing is missing. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(objectId, "objectId");
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * A ledger that forgets when the process ends.
     *
     * @return an empty one
     */
    static SpendingLedger inMemory() {
        return new SpendingInMemory();
    }

    /** The kinds of money that a {@link WritePolicy} can cap. As soon as one kind has a cap, a kind without one is closed. */
    enum Kind {
        /** What an object may spend a day. */
        DAILY_BUDGET("daily_budget"),
        /** What an object may spend in all. */
        LIFETIME_BUDGET("lifetime_budget"),
        /** What may be bid for one result. */
        BID("bid"),
        /** A limit on spending, such as a campaign's {@code spend_cap}: setting or raising it. */
        SPEND_LIMIT("spend limit");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * How it is called in sentences.
         *
         * @return a few words
         */
        public String words() {
            return words;
        }
    }
}
