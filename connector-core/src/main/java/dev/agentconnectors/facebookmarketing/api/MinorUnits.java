package dev.agentconnectors.facebookmarketing.api;

/**
 * An amount in the minor unit of an ad account's currency, as Facebook has it for budgets, bids and balances: cents for
 * USD, so that 5000 is 50.00 USD; whole yen for JPY. The currency is the account's: {@code adAccounts().get(accountId)}
 * tells it.
 *
 * @param amount the whole number of minor units
 */
public record MinorUnits(long amount) implements Comparable<MinorUnits> {

    /**
     * An amount.
     *
     * @param amount the whole number of minor units
     * @return the amount
     */
    public static MinorUnits of(long amount) {
        return new MinorUnits(amount);
    }

    @Override
    public int compareTo(MinorUnits other) {
        return Long.compare(amount, other.amount);
    }

    /** The number alone. */
    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
