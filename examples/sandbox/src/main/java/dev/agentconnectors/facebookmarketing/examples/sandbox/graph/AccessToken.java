package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.Set;

/**
 * An access token that the Graph face knows.
 *
 * @param value the token itself
 * @param accountIds the digits of the ad accounts it may see; empty for all
 * @param mayWrite whether it has {@code ads_management}, or {@code ads_read} alone
 * @param expired whether its time is over
 */
public record AccessToken(String value, Set<String> accountIds, boolean mayWrite, boolean expired) {
    /** Copies the accounts. */
    public AccessToken {
        accountIds = Set.copyOf(accountIds);
    }

    boolean sees(String accountId) {
        return accountIds.isEmpty() || accountIds.contains(accountId);
    }

    /** Names the token without showing it. */
    @Override
    public String toString() {
        return "AccessToken[accountIds=" + accountIds + ", mayWrite=" + mayWrite + ", expired=" + expired + "]";
    }
}
