// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Ad sets of a campaign: audience, schedule, budget and bid, and the ads under them. */
public final class AdSetOperations extends EntityOperations {

    AdSetOperations(OperationCalls calls) {
        super(calls, "ad_sets");
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdSet> list(String accountId) {
        return page("list", Map.of("account_id", accountId), AdSet::new);
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdSet>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), AdSet::new);
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdSet> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), AdSet::new).stream();
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdSet> list(ListAdSetsRequest request) {
        return page("list", request.toMap(), AdSet::new);
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdSet>> listAsync(ListAdSetsRequest request) {
        return pageAsync("list", request.toMap(), AdSet::new);
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdSet> stream(ListAdSetsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdSet> pages(ListAdSetsRequest request) {
        return pages("list", request.toMap(), AdSet::new);
    }

    /**
     * Reads one ad set.
     *
     * @param adsetId the ad set's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdSet get(String adsetId) {
        return one("get", Map.of("adset_id", adsetId), AdSet::new);
    }

    /**
     * Reads one ad set.
     *
     * @param adsetId the ad set's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdSet> getAsync(String adsetId) {
        return oneAsync("get", Map.of("adset_id", adsetId), AdSet::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad set.
     *
     * @param adsetIds for each: the ad set's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<AdSet>> getAll(List<String> adsetIds, String... fields) {
        return each("get", ids("adset_id", adsetIds, fields), AdSet::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad set.
     *
     * @param adsetIds for each: the ad set's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<AdSet>>> getAllAsync(List<String> adsetIds, String... fields) {
        return eachAsync("get", ids("adset_id", adsetIds, fields), AdSet::new);
    }

    /**
     * Reads one ad set.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdSet get(GetAdSetRequest request) {
        return one("get", request.toMap(), AdSet::new);
    }

    /**
     * Reads one ad set.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdSet> getAsync(GetAdSetRequest request) {
        return oneAsync("get", request.toMap(), AdSet::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad set in a campaign.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateAdSetRequest> requests) {
        return each("create", requests.stream().map(CreateAdSetRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad set in a campaign.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateAdSetRequest> requests) {
        return eachAsync(
                "create", requests.stream().map(CreateAdSetRequest::toMap).toList(), Created::new);
    }

    /**
     * Creates an ad set in a campaign.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateAdSetRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Creates an ad set in a campaign.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateAdSetRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes an ad set; what is not named stays as
     * it is.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> updateAll(List<UpdateAdSetRequest> requests) {
        return each("update", requests.stream().map(UpdateAdSetRequest::toMap).toList(), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes an ad set; what is not named stays as
     * it is.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> updateAllAsync(List<UpdateAdSetRequest> requests) {
        return eachAsync(
                "update", requests.stream().map(UpdateAdSetRequest::toMap).toList(), Updated::new);
    }

    /**
     * Changes an ad set; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated update(UpdateAdSetRequest request) {
        return one("update", request.toMap(), Updated::new);
    }

    /**
     * Changes an ad set; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> updateAsync(UpdateAdSetRequest request) {
        return oneAsync("update", request.toMap(), Updated::new);
    }

    /**
     * Deletes an ad set and all its ads, for good; archive it to keep its figures.
     *
     * @param adsetId the ad set's id
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(String adsetId) {
        return one("delete", Map.of("adset_id", adsetId), Updated::new);
    }

    /**
     * Deletes an ad set and all its ads, for good; archive it to keep its figures.
     *
     * @param adsetId the ad set's id
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(String adsetId) {
        return oneAsync("delete", Map.of("adset_id", adsetId), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an ad set and all its ads, for good;
     * archive it to keep its figures.
     *
     * @param adsetIds for each: the ad set's id
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<String> adsetIds) {
        return each("delete", ids("adset_id", adsetIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an ad set and all its ads, for good;
     * archive it to keep its figures.
     *
     * @param adsetIds for each: the ad set's id
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<String> adsetIds) {
        return eachAsync("delete", ids("adset_id", adsetIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: copies an ad set.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<CopiedAdSet>> copyAll(List<CopyAdSetRequest> requests) {
        return each("copy", requests.stream().map(CopyAdSetRequest::toMap).toList(), CopiedAdSet::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: copies an ad set.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<CopiedAdSet>>> copyAllAsync(List<CopyAdSetRequest> requests) {
        return eachAsync("copy", requests.stream().map(CopyAdSetRequest::toMap).toList(), CopiedAdSet::new);
    }

    /**
     * Copies an ad set.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CopiedAdSet copy(CopyAdSetRequest request) {
        return one("copy", request.toMap(), CopiedAdSet::new);
    }

    /**
     * Copies an ad set.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CopiedAdSet> copyAsync(CopyAdSetRequest request) {
        return oneAsync("copy", request.toMap(), CopiedAdSet::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdSet> search(SearchQuery query) {
        return found(query, AdSet::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<AdSet>> searchAsync(SearchQuery query) {
        return foundAsync(query, AdSet::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<AdSet> searchPages(SearchQuery query) {
        return foundPages(query, AdSet::new);
    }
}
