// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Videos in an ad account's library, for use in ads. */
public final class VideoOperations extends EntityOperations {

    VideoOperations(OperationCalls calls) {
        super(calls, "videos");
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Video> list(String accountId) {
        return page("list", Map.of("account_id", accountId), Video::new);
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Video>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), Video::new);
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Video> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), Video::new).stream();
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Video> list(ListVideosRequest request) {
        return page("list", request.toMap(), Video::new);
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Video>> listAsync(ListVideosRequest request) {
        return pageAsync("list", request.toMap(), Video::new);
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Video> stream(ListVideosRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<Video> pages(ListVideosRequest request) {
        return pages("list", request.toMap(), Video::new);
    }

    /**
     * Reads one video.
     *
     * @param videoId the video's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Video get(String videoId) {
        return one("get", Map.of("video_id", videoId), Video::new);
    }

    /**
     * Reads one video.
     *
     * @param videoId the video's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Video> getAsync(String videoId) {
        return oneAsync("get", Map.of("video_id", videoId), Video::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one video.
     *
     * @param videoIds for each: the video's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<Video>> getAll(List<String> videoIds, String... fields) {
        return each("get", ids("video_id", videoIds, fields), Video::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one video.
     *
     * @param videoIds for each: the video's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Video>>> getAllAsync(List<String> videoIds, String... fields) {
        return eachAsync("get", ids("video_id", videoIds, fields), Video::new);
    }

    /**
     * Reads one video.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Video get(GetVideoRequest request) {
        return one("get", request.toMap(), Video::new);
    }

    /**
     * Reads one video.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Video> getAsync(GetVideoRequest request) {
        return oneAsync("get", request.toMap(), Video::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: uploads a video into an ad account's library.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateVideoRequest> requests) {
        return each("create", requests.stream().map(CreateVideoRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: uploads a video into an ad account's library.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateVideoRequest> requests) {
        return eachAsync(
                "create", requests.stream().map(CreateVideoRequest::toMap).toList(), Created::new);
    }

    /**
     * Uploads a video into an ad account's library.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateVideoRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Uploads a video into an ad account's library.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateVideoRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: has Facebook fetch a video from the web.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> fetchAll(List<FetchVideoRequest> requests) {
        return each("fetch", requests.stream().map(FetchVideoRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: has Facebook fetch a video from the web.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> fetchAllAsync(List<FetchVideoRequest> requests) {
        return eachAsync(
                "fetch", requests.stream().map(FetchVideoRequest::toMap).toList(), Created::new);
    }

    /**
     * Has Facebook fetch a video from the web.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created fetch(FetchVideoRequest request) {
        return one("fetch", request.toMap(), Created::new);
    }

    /**
     * Has Facebook fetch a video from the web.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> fetchAsync(FetchVideoRequest request) {
        return oneAsync("fetch", request.toMap(), Created::new);
    }

    /**
     * Deletes a video.
     *
     * @param videoId the video's id
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(String videoId) {
        return one("delete", Map.of("video_id", videoId), Updated::new);
    }

    /**
     * Deletes a video.
     *
     * @param videoId the video's id
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(String videoId) {
        return oneAsync("delete", Map.of("video_id", videoId), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes a video.
     *
     * @param videoIds for each: the video's id
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<String> videoIds) {
        return each("delete", ids("video_id", videoIds), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes a video.
     *
     * @param videoIds for each: the video's id
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<String> videoIds) {
        return eachAsync("delete", ids("video_id", videoIds), Updated::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Video> search(SearchQuery query) {
        return found(query, Video::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<Video>> searchAsync(SearchQuery query) {
        return foundAsync(query, Video::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<Video> searchPages(SearchQuery query) {
        return foundPages(query, Video::new);
    }
}
