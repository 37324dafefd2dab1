// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Places and languages to target. */
public final class PlaceOperations extends EntityOperations {

    PlaceOperations(OperationCalls calls) {
        super(calls, "places");
    }

    /**
     * Searches for places or languages; their keys go into a targeting.
     *
     * @param q how the name begins
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingPlace> search(String q) {
        return page("search", Map.of("q", q), TargetingPlace::new);
    }

    /**
     * Searches for places or languages; their keys go into a targeting.
     *
     * @param q how the name begins
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingPlace>> searchAsync(String q) {
        return pageAsync("search", Map.of("q", q), TargetingPlace::new);
    }

    /**
     * Searches for places or languages; their keys go into a targeting.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<TargetingPlace> search(SearchPlacesRequest request) {
        return page("search", request.toMap(), TargetingPlace::new);
    }

    /**
     * Searches for places or languages; their keys go into a targeting.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<TargetingPlace>> searchAsync(SearchPlacesRequest request) {
        return pageAsync("search", request.toMap(), TargetingPlace::new);
    }
}
