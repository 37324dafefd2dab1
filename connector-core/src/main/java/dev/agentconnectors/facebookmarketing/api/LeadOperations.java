// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What people entered into forms of lead ads: personal data. */
public final class LeadOperations extends EntityOperations {

    LeadOperations(OperationCalls calls) {
        super(calls, "leads");
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param adId the ad that they came from
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Lead> list(String adId) {
        return page("list", Map.of("ad_id", adId), Lead::new);
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param adId the ad that they came from
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Lead>> listAsync(String adId) {
        return pageAsync("list", Map.of("ad_id", adId), Lead::new);
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param adId the ad that they came from
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Lead> stream(String adId) {
        return pages("list", Map.of("ad_id", adId), Lead::new).stream();
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<Lead> list(ListLeadsRequest request) {
        return page("list", request.toMap(), Lead::new);
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<Lead>> listAsync(ListLeadsRequest request) {
        return pageAsync("list", request.toMap(), Lead::new);
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<Lead> stream(ListLeadsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<Lead> pages(ListLeadsRequest request) {
        return pages("list", request.toMap(), Lead::new);
    }
}
