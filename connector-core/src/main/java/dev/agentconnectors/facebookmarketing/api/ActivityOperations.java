// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Who changed what in an ad account, and when. */
public final class ActivityOperations extends EntityOperations {

    ActivityOperations(OperationCalls calls) {
        super(calls, "activities");
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdActivity> list(String accountId) {
        return page("list", Map.of("account_id", accountId), AdActivity::new);
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdActivity>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), AdActivity::new);
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdActivity> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), AdActivity::new).stream();
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdActivity> list(ListActivitiesRequest request) {
        return page("list", request.toMap(), AdActivity::new);
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdActivity>> listAsync(ListActivitiesRequest request) {
        return pageAsync("list", request.toMap(), AdActivity::new);
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdActivity> stream(ListActivitiesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdActivity> pages(ListActivitiesRequest request) {
        return pages("list", request.toMap(), AdActivity::new);
    }
}
