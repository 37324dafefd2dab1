// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
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
