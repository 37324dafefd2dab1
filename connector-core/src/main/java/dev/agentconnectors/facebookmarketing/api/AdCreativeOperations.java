// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Ad creatives: the texts, pictures and links that ads show. */
public final class AdCreativeOperations extends EntityOperations {

    AdCreativeOperations(OperationCalls calls) {
        super(calls, "ad_creatives");
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdCreative> list(String accountId) {
        return page("list", Map.of("account_id", accountId), AdCreative::new);
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdCreative>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), AdCreative::new);
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdCreative> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), AdCreative::new).stream();
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdCreative> list(ListAdCreativesRequest request) {
        return page("list", request.toMap(), AdCreative::new);
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdCreative>> listAsync(ListAdCreativesRequest request) {
        return pageAsync("list", request.toMap(), AdCreative::new);
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdCreative> stream(ListAdCreativesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdCreative> pages(ListAdCreativesRequest request) {
        return pages("list", request.toMap(), AdCreative::new);
    }

    /**
     * Reads one ad creative.
     *
     * @param creativeId the ad creative's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdCreative get(String creativeId) {
        return one("get", Map.of("creative_id", creativeId), AdCreative::new);
    }

    /**
     * Reads one ad creative.
     *
     * @param creativeId the ad creative's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdCreative> getAsync(String creativeId) {
        return oneAsync("get", Map.of("creative_id", creativeId), AdCreative::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad creative.
     *
     * @param creativeIds for each: the ad creative's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<AdCreative>> getAll(List<String> creativeIds, String... fields) {
        return each("get", ids("creative_id", creativeIds, fields), AdCreative::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad creative.
     *
     * @param creativeIds for each: the ad creative's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<AdCreative>>> getAllAsync(List<String> creativeIds, String... fields) {
        return eachAsync("get", ids("creative_id", creativeIds, fields), AdCreative::new);
    }

    /**
     * Reads one ad creative.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdCreative get(GetAdCreativeRequest request) {
        return one("get", request.toMap(), AdCreative::new);
    }

    /**
     * Reads one ad creative.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdCreative> getAsync(GetAdCreativeRequest request) {
        return oneAsync("get", request.toMap(), AdCreative::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad creative: a link, a carousel, a
     * video or a post.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateAdCreativeRequest> requests) {
        return each(
                "create", requests.stream().map(CreateAdCreativeRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad creative: a link, a carousel, a
     * video or a post.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateAdCreativeRequest> requests) {
        return eachAsync(
                "create", requests.stream().map(CreateAdCreativeRequest::toMap).toList(), Created::new);
    }

    /**
     * Creates an ad creative: a link, a carousel, a video or a post.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateAdCreativeRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Creates an ad creative: a link, a carousel, a video or a post.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateAdCreativeRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: renames an ad creative; what it shows cannot be
     * changed: make a new one.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> updateAll(List<UpdateAdCreativeRequest> requests) {
        return each(
                "update", requests.stream().map(UpdateAdCreativeRequest::toMap).toList(), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: renames an ad creative; what it shows cannot be
     * changed: make a new one.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> updateAllAsync(List<UpdateAdCreativeRequest> requests) {
        return eachAsync(
                "update", requests.stream().map(UpdateAdCreativeRequest::toMap).toList(), Updated::new);
    }

    /**
     * Renames an ad creative; what it shows cannot be changed: make a new one.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated update(UpdateAdCreativeRequest request) {
        return one("update", request.toMap(), Updated::new);
    }

    /**
     * Renames an ad creative; what it shows cannot be changed: make a new one.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> updateAsync(UpdateAdCreativeRequest request) {
        return oneAsync("update", request.toMap(), Updated::new);
    }

    /**
     * Deletes an ad creative.
     *
     * @param creativeId the ad creative's id
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(String creativeId) {
        return one("delete", Map.of("creative_id", creativeId), Updated::new);
    }

    /**
     * Deletes an ad creative.
     *
     * @param creativeId the ad creative's id
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(String creativeId) {
        return oneAsync("delete", Map.of("creative_id", creativeId), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an ad creative.
     *
     * @param creativeIds for each: the ad creative's id
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<String> creativeIds) {
        return each("delete", ids("creative_id", creativeIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an ad creative.
     *
     * @param creativeIds for each: the ad creative's id
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<String> creativeIds) {
        return eachAsync("delete", ids("creative_id", creativeIds), Updated::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdCreative> search(SearchQuery query) {
        return found(query, AdCreative::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<AdCreative>> searchAsync(SearchQuery query) {
        return foundAsync(query, AdCreative::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<AdCreative> searchPages(SearchQuery query) {
        return foundPages(query, AdCreative::new);
    }
}
