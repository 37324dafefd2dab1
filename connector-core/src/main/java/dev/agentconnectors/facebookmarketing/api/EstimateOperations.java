// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What to know before an ad set is made. */
public final class EstimateOperations extends EntityOperations {

    EstimateOperations(OperationCalls calls) {
        super(calls, "estimates");
    }

    /**
     * Estimates how many people a targeting has.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Estimate> reach(ReachEstimatesRequest request) {
        return page("reach", request.toMap(), Estimate::new);
    }

    /**
     * Estimates how many people a targeting has.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Estimate>> reachAsync(ReachEstimatesRequest request) {
        return pageAsync("reach", request.toMap(), Estimate::new);
    }

    /**
     * Estimates how many people a month may do what is optimised for.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Estimate> delivery(DeliveryEstimatesRequest request) {
        return page("delivery", request.toMap(), Estimate::new);
    }

    /**
     * Estimates how many people a month may do what is optimised for.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Estimate>> deliveryAsync(DeliveryEstimatesRequest request) {
        return pageAsync("delivery", request.toMap(), Estimate::new);
    }

    /**
     * Tells the least daily budgets, in each currency.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Estimate> minimumBudget(String accountId) {
        return page("minimum_budget", Map.of("account_id", accountId), Estimate::new);
    }

    /**
     * Tells the least daily budgets, in each currency.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Estimate>> minimumBudgetAsync(String accountId) {
        return pageAsync("minimum_budget", Map.of("account_id", accountId), Estimate::new);
    }
}
