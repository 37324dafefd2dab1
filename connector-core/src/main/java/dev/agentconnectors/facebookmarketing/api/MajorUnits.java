package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;

/**
 * An amount in the major unit of an ad account's currency, as Facebook has it for spend and costs: 50.25 is 50.25 USD.
 *
 * @param amount the number, with the digits that Facebook sent
 */
public record MajorUnits(BigDecimal amount) implements Comparable<MajorUnits> {

    /** By size: 1.5 and 1.50 are not equal, and neither is before the other. */
    @Override
    public int compareTo(MajorUnits other) {
        return amount.compareTo(other.amount);
    }

    /** The number alone. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
