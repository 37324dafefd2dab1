// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Campaigns of an ad account: an objective, and the ad sets under it. */
public final class CampaignOperations extends EntityOperations {

    CampaignOperations(OperationCalls calls) {
        super(calls, "campaigns");
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Campaign> list(String accountId) {
        return page("list", Map.of("account_id", accountId), Campaign::new);
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Campaign>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), Campaign::new);
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Campaign> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), Campaign::new).stream();
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Campaign> list(ListCampaignsRequest request) {
        return page("list", request.toMap(), Campaign::new);
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Campaign>> listAsync(ListCampaignsRequest request) {
        return pageAsync("list", request.toMap(), Campaign::new);
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Campaign> stream(ListCampaignsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<Campaign> pages(ListCampaignsRequest request) {
        return pages("list", request.toMap(), Campaign::new);
    }

    /**
     * Reads one campaign.
     *
     * @param campaignId the campaign's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Campaign get(String campaignId) {
        return one("get", Map.of("campaign_id", campaignId), Campaign::new);
    }

    /**
     * Reads one campaign.
     *
     * @param campaignId the campaign's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Campaign> getAsync(String campaignId) {
        return oneAsync("get", Map.of("campaign_id", campaignId), Campaign::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one campaign.
     *
     * @param campaignIds for each: the campaign's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<Campaign>> getAll(List<String> campaignIds, String... fields) {
        return each("get", ids("campaign_id", campaignIds, fields), Campaign::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one campaign.
     *
     * @param campaignIds for each: the campaign's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Campaign>>> getAllAsync(List<String> campaignIds, String... fields) {
        return eachAsync("get", ids("campaign_id", campaignIds, fields), Campaign::new);
    }

    /**
     * Reads one campaign.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Campaign get(GetCampaignRequest request) {
        return one("get", request.toMap(), Campaign::new);
    }

    /**
     * Reads one campaign.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Campaign> getAsync(GetCampaignRequest request) {
        return oneAsync("get", request.toMap(), Campaign::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates a campaign.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateCampaignRequest> requests) {
        return each(
                "create", requests.stream().map(CreateCampaignRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates a campaign.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateCampaignRequest> requests) {
        return eachAsync(
                "create", requests.stream().map(CreateCampaignRequest::toMap).toList(), Created::new);
    }

    /**
     * Creates a campaign.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateCampaignRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Creates a campaign.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateCampaignRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes a campaign; what is not named stays as
     * it is.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> updateAll(List<UpdateCampaignRequest> requests) {
        return each(
                "update", requests.stream().map(UpdateCampaignRequest::toMap).toList(), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes a campaign; what is not named stays as
     * it is.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> updateAllAsync(List<UpdateCampaignRequest> requests) {
        return eachAsync(
                "update", requests.stream().map(UpdateCampaignRequest::toMap).toList(), Updated::new);
    }

    /**
     * Changes a campaign; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated update(UpdateCampaignRequest request) {
        return one("update", request.toMap(), Updated::new);
    }

    /**
     * Changes a campaign; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> updateAsync(UpdateCampaignRequest request) {
        return oneAsync("update", request.toMap(), Updated::new);
    }

    /**
     * Deletes a campaign and all that is in it, for good; archive it to keep its figures.
     *
     * @param campaignId the campaign's id
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(String campaignId) {
        return one("delete", Map.of("campaign_id", campaignId), Updated::new);
    }

    /**
     * Deletes a campaign and all that is in it, for good; archive it to keep its figures.
     *
     * @param campaignId the campaign's id
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(String campaignId) {
        return oneAsync("delete", Map.of("campaign_id", campaignId), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes a campaign and all that is in it, for
     * good; archive it to keep its figures.
     *
     * @param campaignIds for each: the campaign's id
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<String> campaignIds) {
        return each("delete", ids("campaign_id", campaignIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes a campaign and all that is in it, for
     * good; archive it to keep its figures.
     *
     * @param campaignIds for each: the campaign's id
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<String> campaignIds) {
        return eachAsync("delete", ids("campaign_id", campaignIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: copies a campaign.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<CopiedCampaign>> copyAll(List<CopyCampaignRequest> requests) {
        return each("copy", requests.stream().map(CopyCampaignRequest::toMap).toList(), CopiedCampaign::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: copies a campaign.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<CopiedCampaign>>> copyAllAsync(List<CopyCampaignRequest> requests) {
        return eachAsync(
                "copy", requests.stream().map(CopyCampaignRequest::toMap).toList(), CopiedCampaign::new);
    }

    /**
     * Copies a campaign.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CopiedCampaign copy(CopyCampaignRequest request) {
        return one("copy", request.toMap(), CopiedCampaign::new);
    }

    /**
     * Copies a campaign.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CopiedCampaign> copyAsync(CopyCampaignRequest request) {
        return oneAsync("copy", request.toMap(), CopiedCampaign::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Campaign> search(SearchQuery query) {
        return found(query, Campaign::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<Campaign>> searchAsync(SearchQuery query) {
        return foundAsync(query, Campaign::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<Campaign> searchPages(SearchQuery query) {
        return foundPages(query, Campaign::new);
    }
}
