// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Instagram accounts that ads may speak for. */
public final class InstagramAccountOperations extends EntityOperations {

    InstagramAccountOperations(OperationCalls calls) {
        super(calls, "instagram_accounts");
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<InstagramAccount> list(String accountId) {
        return page("list", Map.of("account_id", accountId), InstagramAccount::new);
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<InstagramAccount>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), InstagramAccount::new);
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<InstagramAccount> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), InstagramAccount::new).stream();
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<InstagramAccount> list(ListInstagramAccountsRequest request) {
        return page("list", request.toMap(), InstagramAccount::new);
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<InstagramAccount>> listAsync(ListInstagramAccountsRequest request) {
        return pageAsync("list", request.toMap(), InstagramAccount::new);
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<InstagramAccount> stream(ListInstagramAccountsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the Instagram accounts of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<InstagramAccount> pages(ListInstagramAccountsRequest request) {
        return pages("list", request.toMap(), InstagramAccount::new);
    }
}
