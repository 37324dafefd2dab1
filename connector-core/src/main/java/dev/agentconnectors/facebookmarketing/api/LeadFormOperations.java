// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Forms of a Page's lead ads. */
public final class LeadFormOperations extends EntityOperations {

    LeadFormOperations(OperationCalls calls) {
        super(calls, "lead_forms");
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param pageId the Page that they speak for
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<LeadForm> list(String pageId) {
        return page("list", Map.of("page_id", pageId), LeadForm::new);
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param pageId the Page that they speak for
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<LeadForm>> listAsync(String pageId) {
        return pageAsync("list", Map.of("page_id", pageId), LeadForm::new);
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param pageId the Page that they speak for
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<LeadForm> stream(String pageId) {
        return pages("list", Map.of("page_id", pageId), LeadForm::new).stream();
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<LeadForm> list(ListLeadFormsRequest request) {
        return page("list", request.toMap(), LeadForm::new);
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<LeadForm>> listAsync(ListLeadFormsRequest request) {
        return pageAsync("list", request.toMap(), LeadForm::new);
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<LeadForm> stream(ListLeadFormsRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the lead forms of a Page.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<LeadForm> pages(ListLeadFormsRequest request) {
        return pages("list", request.toMap(), LeadForm::new);
    }
}
