// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Custom conversions: rules that say which events count as conversions. */
public final class CustomConversionOperations extends EntityOperations {

    CustomConversionOperations(OperationCalls calls) {
        super(calls, "custom_conversions");
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<CustomConversion> list(String accountId) {
        return page("list", Map.of("account_id", accountId), CustomConversion::new);
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<CustomConversion>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), CustomConversion::new);
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<CustomConversion> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), CustomConversion::new).stream();
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<CustomConversion> list(ListCustomConversionsRequest request) {
        return page("list", request.toMap(), CustomConversion::new);
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<CustomConversion>> listAsync(ListCustomConversionsRequest request) {
        return pageAsync("list", request.toMap(), CustomConversion::new);
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<CustomConversion> stream(ListCustomConversionsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the custom conversions of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<CustomConversion> pages(ListCustomConversionsRequest request) {
        return pages("list", request.toMap(), CustomConversion::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<CustomConversion> search(SearchQuery query) {
        return found(query, CustomConversion::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<CustomConversion>> searchAsync(SearchQuery query) {
        return foundAsync(query, CustomConversion::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<CustomConversion> searchPages(SearchQuery query) {
        return foundPages(query, CustomConversion::new);
    }
}
