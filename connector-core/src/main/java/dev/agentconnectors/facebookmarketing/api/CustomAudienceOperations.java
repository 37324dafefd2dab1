// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Custom and lookalike audiences. */
public final class CustomAudienceOperations extends EntityOperations {

    CustomAudienceOperations(OperationCalls calls) {
        super(calls, "custom_audiences");
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<CustomAudience> list(String accountId) {
        return page("list", Map.of("account_id", accountId), CustomAudience::new);
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<CustomAudience>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), CustomAudience::new);
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<CustomAudience> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), CustomAudience::new).stream();
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<CustomAudience> list(ListCustomAudiencesRequest request) {
        return page("list", request.toMap(), CustomAudience::new);
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<CustomAudience>> listAsync(ListCustomAudiencesRequest request) {
        return pageAsync("list", request.toMap(), CustomAudience::new);
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<CustomAudience> stream(ListCustomAudiencesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<CustomAudience> pages(ListCustomAudiencesRequest request) {
        return pages("list", request.toMap(), CustomAudience::new);
    }

    /**
     * Reads one audience.
     *
     * @param audienceId the audience's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CustomAudience get(String audienceId) {
        return one("get", Map.of("audience_id", audienceId), CustomAudience::new);
    }

    /**
     * Reads one audience.
     *
     * @param audienceId the audience's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CustomAudience> getAsync(String audienceId) {
        return oneAsync("get", Map.of("audience_id", audienceId), CustomAudience::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one audience.
     *
     * @param audienceIds for each: the audience's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<CustomAudience>> getAll(List<String> audienceIds, String... fields) {
        return each("get", ids("audience_id", audienceIds, fields), CustomAudience::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one audience.
     *
     * @param audienceIds for each: the audience's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<CustomAudience>>> getAllAsync(List<String> audienceIds, String... fields) {
        return eachAsync("get", ids("audience_id", audienceIds, fields), CustomAudience::new);
    }

    /**
     * Reads one audience.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CustomAudience get(GetCustomAudienceRequest request) {
        return one("get", request.toMap(), CustomAudience::new);
    }

    /**
     * Reads one audience.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CustomAudience> getAsync(GetCustomAudienceRequest request) {
        return oneAsync("get", request.toMap(), CustomAudience::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an audience.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateCustomAudienceRequest> requests) {
        return each(
                "create",
                requests.stream().map(CreateCustomAudienceRequest::toMap).toList(),
                Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an audience.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateCustomAudienceRequest> requests) {
        return eachAsync(
                "create",
                requests.stream().map(CreateCustomAudienceRequest::toMap).toList(),
                Created::new);
    }

    /**
     * Creates an audience.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateCustomAudienceRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Creates an audience.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateCustomAudienceRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes an audience; what is not named stays as
     * it is.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> updateAll(List<UpdateCustomAudienceRequest> requests) {
        return each(
                "update",
                requests.stream().map(UpdateCustomAudienceRequest::toMap).toList(),
                Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: changes an audience; what is not named stays as
     * it is.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> updateAllAsync(List<UpdateCustomAudienceRequest> requests) {
        return eachAsync(
                "update",
                requests.stream().map(UpdateCustomAudienceRequest::toMap).toList(),
                Updated::new);
    }

    /**
     * Changes an audience; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated update(UpdateCustomAudienceRequest request) {
        return one("update", request.toMap(), Updated::new);
    }

    /**
     * Changes an audience; what is not named stays as it is.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> updateAsync(UpdateCustomAudienceRequest request) {
        return oneAsync("update", request.toMap(), Updated::new);
    }

    /**
     * Deletes an audience.
     *
     * @param audienceId the audience's id
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(String audienceId) {
        return one("delete", Map.of("audience_id", audienceId), Updated::new);
    }

    /**
     * Deletes an audience.
     *
     * @param audienceId the audience's id
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(String audienceId) {
        return oneAsync("delete", Map.of("audience_id", audienceId), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an audience.
     *
     * @param audienceIds for each: the audience's id
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<String> audienceIds) {
        return each("delete", ids("audience_id", audienceIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an audience.
     *
     * @param audienceIds for each: the audience's id
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<String> audienceIds) {
        return eachAsync("delete", ids("audience_id", audienceIds), Updated::new);
    }
}
