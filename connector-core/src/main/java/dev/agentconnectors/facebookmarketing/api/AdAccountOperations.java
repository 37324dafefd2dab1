// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Ad accounts: each has its currency, time zone and balance, and holds the campaigns. */
public final class AdAccountOperations extends EntityOperations {

    AdAccountOperations(OperationCalls calls) {
        super(calls, "ad_accounts");
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdAccountListItem> list() {
        return page("list", Map.of(), AdAccountListItem::new);
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdAccountListItem>> listAsync() {
        return pageAsync("list", Map.of(), AdAccountListItem::new);
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdAccountListItem> stream() {
        return pages("list", Map.of(), AdAccountListItem::new).stream();
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdAccountListItem> list(ListAdAccountsRequest request) {
        return page("list", request.toMap(), AdAccountListItem::new);
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdAccountListItem>> listAsync(ListAdAccountsRequest request) {
        return pageAsync("list", request.toMap(), AdAccountListItem::new);
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdAccountListItem> stream(ListAdAccountsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the ad accounts that the access token may use.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdAccountListItem> pages(ListAdAccountsRequest request) {
        return pages("list", request.toMap(), AdAccountListItem::new);
    }

    /**
     * Reads one ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdAccount get(String accountId) {
        return one("get", Map.of("account_id", accountId), AdAccount::new);
    }

    /**
     * Reads one ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdAccount> getAsync(String accountId) {
        return oneAsync("get", Map.of("account_id", accountId), AdAccount::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad account.
     *
     * @param accountIds for each: the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<AdAccount>> getAll(List<String> accountIds, String... fields) {
        return each("get", ids("account_id", accountIds, fields), AdAccount::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad account.
     *
     * @param accountIds for each: the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<AdAccount>>> getAllAsync(List<String> accountIds, String... fields) {
        return eachAsync("get", ids("account_id", accountIds, fields), AdAccount::new);
    }

    /**
     * Reads one ad account.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdAccount get(GetAdAccountRequest request) {
        return one("get", request.toMap(), AdAccount::new);
    }

    /**
     * Reads one ad account.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdAccount> getAsync(GetAdAccountRequest request) {
        return oneAsync("get", request.toMap(), AdAccount::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdAccount> search(SearchQuery query) {
        return found(query, AdAccount::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<AdAccount>> searchAsync(SearchQuery query) {
        return foundAsync(query, AdAccount::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<AdAccount> searchPages(SearchQuery query) {
        return foundPages(query, AdAccount::new);
    }
}
