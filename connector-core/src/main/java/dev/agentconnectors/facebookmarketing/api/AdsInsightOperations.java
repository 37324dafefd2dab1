// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Performance figures: impressions, reach, clicks, spend and actions over a period. */
public final class AdsInsightOperations extends EntityOperations {

    AdsInsightOperations(OperationCalls calls) {
        super(calls, "ads_insights");
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdsInsight> list(String accountId) {
        return page("list", Map.of("account_id", accountId), AdsInsight::new);
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdsInsight>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), AdsInsight::new);
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdsInsight> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), AdsInsight::new).stream();
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdsInsight> list(ListAdsInsightsRequest request) {
        return page("list", request.toMap(), AdsInsight::new);
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdsInsight>> listAsync(ListAdsInsightsRequest request) {
        return pageAsync("list", request.toMap(), AdsInsight::new);
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdsInsight> stream(ListAdsInsightsRequest request) {
        return pages(request).stream();
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdsInsight> pages(ListAdsInsightsRequest request) {
        return pages("list", request.toMap(), AdsInsight::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdsInsight> search(SearchQuery query) {
        return found(query, AdsInsight::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<AdsInsight>> searchAsync(SearchQuery query) {
        return foundAsync(query, AdsInsight::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<AdsInsight> searchPages(SearchQuery query) {
        return foundPages(query, AdsInsight::new);
    }
}
