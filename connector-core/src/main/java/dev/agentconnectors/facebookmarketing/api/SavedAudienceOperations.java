// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Targetings kept under a name. */
public final class SavedAudienceOperations extends EntityOperations {

    SavedAudienceOperations(OperationCalls calls) {
        super(calls, "saved_audiences");
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<SavedAudience> list(String accountId) {
        return page("list", Map.of("account_id", accountId), SavedAudience::new);
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<SavedAudience>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), SavedAudience::new);
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<SavedAudience> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), SavedAudience::new).stream();
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<SavedAudience> list(ListSavedAudiencesRequest request) {
        return page("list", request.toMap(), SavedAudience::new);
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<SavedAudience>> listAsync(ListSavedAudiencesRequest request) {
        return pageAsync("list", request.toMap(), SavedAudience::new);
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<SavedAudience> stream(ListSavedAudiencesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the saved audiences of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<SavedAudience> pages(ListSavedAudiencesRequest request) {
        return pages("list", request.toMap(), SavedAudience::new);
    }
}
