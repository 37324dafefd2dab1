// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Pixels: through them websites report what visitors do. */
public final class PixelOperations extends EntityOperations {

    PixelOperations(OperationCalls calls) {
        super(calls, "pixels");
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Pixel> list(String accountId) {
        return page("list", Map.of("account_id", accountId), Pixel::new);
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Pixel>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), Pixel::new);
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Pixel> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), Pixel::new).stream();
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Pixel> list(ListPixelsRequest request) {
        return page("list", request.toMap(), Pixel::new);
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Pixel>> listAsync(ListPixelsRequest request) {
        return pageAsync("list", request.toMap(), Pixel::new);
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Pixel> stream(ListPixelsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the pixels of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<Pixel> pages(ListPixelsRequest request) {
        return pages("list", request.toMap(), Pixel::new);
    }

    /**
     * Reads one pixel.
     *
     * @param pixelId the pixel's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Pixel get(String pixelId) {
        return one("get", Map.of("pixel_id", pixelId), Pixel::new);
    }

    /**
     * Reads one pixel.
     *
     * @param pixelId the pixel's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Pixel> getAsync(String pixelId) {
        return oneAsync("get", Map.of("pixel_id", pixelId), Pixel::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one pixel.
     *
     * @param pixelIds for each: the pixel's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<Pixel>> getAll(List<String> pixelIds, String... fields) {
        return each("get", ids("pixel_id", pixelIds, fields), Pixel::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one pixel.
     *
     * @param pixelIds for each: the pixel's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Pixel>>> getAllAsync(List<String> pixelIds, String... fields) {
        return eachAsync("get", ids("pixel_id", pixelIds, fields), Pixel::new);
    }

    /**
     * Reads one pixel.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Pixel get(GetPixelRequest request) {
        return one("get", request.toMap(), Pixel::new);
    }

    /**
     * Reads one pixel.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Pixel> getAsync(GetPixelRequest request) {
        return oneAsync("get", request.toMap(), Pixel::new);
    }
}
