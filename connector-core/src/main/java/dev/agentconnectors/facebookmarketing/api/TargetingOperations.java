// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Interests, behaviours and traits to target. */
public final class TargetingOperations extends EntityOperations {

    TargetingOperations(OperationCalls calls) {
        super(calls, "targeting");
    }

    /**
     * Searches for what can be targeted.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingOption> search(SearchTargetingRequest request) {
        return page("search", request.toMap(), TargetingOption::new);
    }

    /**
     * Searches for what can be targeted.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingOption>> searchAsync(SearchTargetingRequest request) {
        return pageAsync("search", request.toMap(), TargetingOption::new);
    }

    /**
     * Tells all that can be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingOption> browse(String accountId) {
        return page("browse", Map.of("account_id", accountId), TargetingOption::new);
    }

    /**
     * Tells all that can be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingOption>> browseAsync(String accountId) {
        return pageAsync("browse", Map.of("account_id", accountId), TargetingOption::new);
    }

    /**
     * Tells all that can be targeted.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingOption> browse(BrowseTargetingRequest request) {
        return page("browse", request.toMap(), TargetingOption::new);
    }

    /**
     * Tells all that can be targeted.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingOption>> browseAsync(BrowseTargetingRequest request) {
        return pageAsync("browse", request.toMap(), TargetingOption::new);
    }

    /**
     * Suggests what goes with what is targeted already.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingOption> suggest(SuggestTargetingRequest request) {
        return page("suggest", request.toMap(), TargetingOption::new);
    }

    /**
     * Suggests what goes with what is targeted already.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingOption>> suggestAsync(SuggestTargetingRequest request) {
        return pageAsync("suggest", request.toMap(), TargetingOption::new);
    }

    /**
     * Tells what can still be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingOption> validate(String accountId) {
        return page("validate", Map.of("account_id", accountId), TargetingOption::new);
    }

    /**
     * Tells what can still be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingOption>> validateAsync(String accountId) {
        return pageAsync("validate", Map.of("account_id", accountId), TargetingOption::new);
    }

    /**
     * Tells what can still be targeted.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingOption> validate(ValidateTargetingRequest request) {
        return page("validate", request.toMap(), TargetingOption::new);
    }

    /**
     * Tells what can still be targeted.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingOption>> validateAsync(ValidateTargetingRequest request) {
        return pageAsync("validate", request.toMap(), TargetingOption::new);
    }
}
