// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Ads: each shows a creative to the audience of its ad set. */
public final class AdOperations extends EntityOperations {

    AdOperations(OperationCalls calls) {
        super(calls, "ads");
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Ad> list(String accountId) {
        return page("list", Map.of("account_id", accountId), Ad::new);
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Ad>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), Ad::new);
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Ad> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), Ad::new).stream();
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Ad> list(ListAdsRequest request) {
        return page("list", request.toMap(), Ad::new);
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Ad>> listAsync(ListAdsRequest request) {
        return pageAsync("list", request.toMap(), Ad::new);
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Ad> stream(ListAdsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<Ad> pages(ListAdsRequest request) {
        return pages("list", request.toMap(), Ad::new);
    }

    /**
     * Reads one ad.
     *
     * @param adId the ad's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Ad get(String adId) {
        return one("get", Map.of("ad_id", adId), Ad::new);
    }

    /**
     * Reads one ad.
     *
     * @param adId the ad's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Ad> getAsync(String adId) {
        return oneAsync("get", Map.of("ad_id", adId), Ad::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad.
     *
     * @param adIds for each: the ad's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<Ad>> getAll(List<String> adIds, String... fields) {
        return each("get", ids("ad_id", adIds, fields), Ad::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad.
     *
     * @param adIds for each: the ad's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Ad>>> getAllAsync(List<String> adIds, String... fields) {
        return eachAsync("get", ids("ad_id", adIds, fields), Ad::new);
    }

    /**
     * Reads one ad.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Ad get(GetAdRequest request) {
        return one("get", request.toMap(), Ad::new);
    }

    /**
     * Reads one ad.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Ad> getAsync(GetAdRequest request) {
        return oneAsync("get", request.toMap(), Ad::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad in an ad set.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateAdRequest> requests) {
        return each("create", requests.stream().map(CreateAdRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad in an ad set.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateAdRequest> requests) {
        return eachAsync("create", requests.stream().map(CreateAdRequest::toMap).toList(), Created::new);
    }

    /**
     * Creates an ad in an ad set.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateAdRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Creates an ad in an ad set.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateAdRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes an ad; what is not named stays as it
     * is.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> updateAll(List<UpdateAdRequest> requests) {
        return each("update", requests.stream().map(UpdateAdRequest::toMap).toList(), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes an ad; what is not named stays as it
     * is.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> updateAllAsync(List<UpdateAdRequest> requests) {
        return eachAsync("update", requests.stream().map(UpdateAdRequest::toMap).toList(), Updated::new);
    }

    /**
     * Changes an ad; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated update(UpdateAdRequest request) {
        return one("update", request.toMap(), Updated::new);
    }

    /**
     * Changes an ad; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> updateAsync(UpdateAdRequest request) {
        return oneAsync("update", request.toMap(), Updated::new);
    }

    /**
     * Deletes an ad, for good; archive it to keep its figures.
     *
     * @param adId the ad's id
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(String adId) {
        return one("delete", Map.of("ad_id", adId), Updated::new);
    }

    /**
     * Deletes an ad, for good; archive it to keep its figures.
     *
     * @param adId the ad's id
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(String adId) {
        return oneAsync("delete", Map.of("ad_id", adId), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an ad, for good; archive it to keep its
     * figures.
     *
     * @param adIds for each: the ad's id
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<String> adIds) {
        return each("delete", ids("ad_id", adIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an ad, for good; archive it to keep its
     * figures.
     *
     * @param adIds for each: the ad's id
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<String> adIds) {
        return eachAsync("delete", ids("ad_id", adIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: copies an ad.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<CopiedAd>> copyAll(List<CopyAdRequest> requests) {
        return each("copy", requests.stream().map(CopyAdRequest::toMap).toList(), CopiedAd::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: copies an ad.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<CopiedAd>>> copyAllAsync(List<CopyAdRequest> requests) {
        return eachAsync("copy", requests.stream().map(CopyAdRequest::toMap).toList(), CopiedAd::new);
    }

    /**
     * Copies an ad.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CopiedAd copy(CopyAdRequest request) {
        return one("copy", request.toMap(), CopiedAd::new);
    }

    /**
     * Copies an ad.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CopiedAd> copyAsync(CopyAdRequest request) {
        return oneAsync("copy", request.toMap(), CopiedAd::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Ad> search(SearchQuery query) {
        return found(query, Ad::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<Ad>> searchAsync(SearchQuery query) {
        return foundAsync(query, Ad::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<Ad> searchPages(SearchQuery query) {
        return foundPages(query, Ad::new);
    }
}
