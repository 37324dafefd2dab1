// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Images in an ad account's library, for use in ads. */
public final class ImageOperations extends EntityOperations {

    ImageOperations(OperationCalls calls) {
        super(calls, "images");
    }

    /**
     * Lists the images of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Image> list(String accountId) {
        return page("list", Map.of("account_id", accountId), Image::new);
    }

    /**
     * Lists the images of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Image>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), Image::new);
    }

    /**
     * Lists the images of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Image> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), Image::new).stream();
    }

    /**
     * Lists the images of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Image> list(ListImagesRequest request) {
        return page("list", request.toMap(), Image::new);
    }

    /**
     * Lists the images of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Image>> listAsync(ListImagesRequest request) {
        return pageAsync("list", request.toMap(), Image::new);
    }

    /**
     * Lists the images of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Image> stream(ListImagesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the images of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<Image> pages(ListImagesRequest request) {
        return pages("list", request.toMap(), Image::new);
    }

    /**
     * Uploads an image into an ad account's library.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<UploadedImage> create(CreateImagesRequest request) {
        return page("create", request.toMap(), UploadedImage::new);
    }

    /**
     * Uploads an image into an ad account's library.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<UploadedImage>> createAsync(CreateImagesRequest request) {
        return pageAsync("create", request.toMap(), UploadedImage::new);
    }

    /**
     * Copies an image from another ad account's library.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<UploadedImage> copy(CopyImagesRequest request) {
        return page("copy", request.toMap(), UploadedImage::new);
    }

    /**
     * Copies an image from another ad account's library.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<UploadedImage>> copyAsync(CopyImagesRequest request) {
        return pageAsync("copy", request.toMap(), UploadedImage::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an image of an ad account's library.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Updated>> deleteAll(List<DeleteImageRequest> requests) {
        return each("delete", requests.stream().map(DeleteImageRequest::toMap).toList(), Updated::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: deletes an image of an ad account's library.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Updated>>> deleteAllAsync(List<DeleteImageRequest> requests) {
        return eachAsync(
                "delete", requests.stream().map(DeleteImageRequest::toMap).toList(), Updated::new);
    }

    /**
     * Deletes an image of an ad account's library.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Updated delete(DeleteImageRequest request) {
        return one("delete", request.toMap(), Updated::new);
    }

    /**
     * Deletes an image of an ad account's library.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Updated> deleteAsync(DeleteImageRequest request) {
        return oneAsync("delete", request.toMap(), Updated::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return one page of what was found
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Image> search(SearchQuery query) {
        return found(query, Image::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return what will be found; fails as {@link #search} does
     */
    public CompletableFuture<Page<Image>> searchAsync(SearchQuery query) {
        return foundAsync(query, Image::new);
    }

    /**
     * Searches replicated records. Hosted mode only.
     *
     * @param query what to search for
     * @return all pages of what is found; nothing is read yet
     */
    public Pages<Image> searchPages(SearchQuery query) {
        return foundPages(query, Image::new);
    }
}
