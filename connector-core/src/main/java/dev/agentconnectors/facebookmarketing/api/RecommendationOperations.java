// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What Facebook recommends for an ad account. */
public final class RecommendationOperations extends EntityOperations {

    RecommendationOperations(OperationCalls calls) {
        super(calls, "recommendations");
    }

    /**
     * Reads an account's opportunity score, and what would raise it.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AccountRecommendations> list(String accountId) {
        return page("list", Map.of("account_id", accountId), AccountRecommendations::new);
    }

    /**
     * Reads an account's opportunity score, and what would raise it.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AccountRecommendations>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), AccountRecommendations::new);
    }
}
