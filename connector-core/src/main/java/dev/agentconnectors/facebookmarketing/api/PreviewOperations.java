// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What ads look like. */
public final class PreviewOperations extends EntityOperations {

    PreviewOperations(OperationCalls calls) {
        super(calls, "previews");
    }

    /**
     * Shows an ad.
     *
     * @param adId the ad's id
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Preview> ad(String adId) {
        return page("ad", Map.of("ad_id", adId), Preview::new);
    }

    /**
     * Shows an ad.
     *
     * @param adId the ad's id
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Preview>> adAsync(String adId) {
        return pageAsync("ad", Map.of("ad_id", adId), Preview::new);
    }

    /**
     * Shows an ad.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Preview> ad(AdPreviewsRequest request) {
        return page("ad", request.toMap(), Preview::new);
    }

    /**
     * Shows an ad.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Preview>> adAsync(AdPreviewsRequest request) {
        return pageAsync("ad", request.toMap(), Preview::new);
    }

    /**
     * Shows an ad creative.
     *
     * @param creativeId the ad creative's id
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Preview> creative(String creativeId) {
        return page("creative", Map.of("creative_id", creativeId), Preview::new);
    }

    /**
     * Shows an ad creative.
     *
     * @param creativeId the ad creative's id
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Preview>> creativeAsync(String creativeId) {
        return pageAsync("creative", Map.of("creative_id", creativeId), Preview::new);
    }

    /**
     * Shows an ad creative.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Preview> creative(CreativePreviewsRequest request) {
        return page("creative", request.toMap(), Preview::new);
    }

    /**
     * Shows an ad creative.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Preview>> creativeAsync(CreativePreviewsRequest request) {
        return pageAsync("creative", request.toMap(), Preview::new);
    }

    /**
     * Shows what has not been made yet.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Preview> draft(DraftPreviewsRequest request) {
        return page("draft", request.toMap(), Preview::new);
    }

    /**
     * Shows what has not been made yet.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Preview>> draftAsync(DraftPreviewsRequest request) {
        return pageAsync("draft", request.toMap(), Preview::new);
    }
}
