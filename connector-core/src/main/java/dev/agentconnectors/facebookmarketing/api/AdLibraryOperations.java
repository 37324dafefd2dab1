// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The public Ad Library: ads of any advertiser, political ones with spend and audience. */
public final class AdLibraryOperations extends EntityOperations {

    AdLibraryOperations(OperationCalls calls) {
        super(calls, "ad_library");
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdLibraryAd> list() {
        return page("list", Map.of(), AdLibraryAd::new);
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdLibraryAd>> listAsync() {
        return pageAsync("list", Map.of(), AdLibraryAd::new);
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdLibraryAd> stream() {
        return pages("list", Map.of(), AdLibraryAd::new).stream();
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdLibraryAd> list(ListAdLibraryRequest request) {
        return page("list", request.toMap(), AdLibraryAd::new);
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdLibraryAd>> listAsync(ListAdLibraryRequest request) {
        return pageAsync("list", request.toMap(), AdLibraryAd::new);
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdLibraryAd> stream(ListAdLibraryRequest request) {
        return pages(request).stream();
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdLibraryAd> pages(ListAdLibraryRequest request) {
        return pages("list", request.toMap(), AdLibraryAd::new);
    }
}
