// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
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
