// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Times in which Facebook spends more than the budget. */
public final class BudgetScheduleOperations extends EntityOperations {

    BudgetScheduleOperations(OperationCalls calls) {
        super(calls, "budget_schedules");
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param campaignId the campaign's id
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<BudgetSchedule> list(String campaignId) {
        return page("list", Map.of("campaign_id", campaignId), BudgetSchedule::new);
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param campaignId the campaign's id
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<BudgetSchedule>> listAsync(String campaignId) {
        return pageAsync("list", Map.of("campaign_id", campaignId), BudgetSchedule::new);
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param campaignId the campaign's id
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<BudgetSchedule> stream(String campaignId) {
        return pages("list", Map.of("campaign_id", campaignId), BudgetSchedule::new).stream();
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<BudgetSchedule> list(ListBudgetSchedulesRequest request) {
        return page("list", request.toMap(), BudgetSchedule::new);
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<BudgetSchedule>> listAsync(ListBudgetSchedulesRequest request) {
        return pageAsync("list", request.toMap(), BudgetSchedule::new);
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<BudgetSchedule> stream(ListBudgetSchedulesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<BudgetSchedule> pages(ListBudgetSchedulesRequest request) {
        return pages("list", request.toMap(), BudgetSchedule::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: lets a campaign or ad set spend more for a
     * time.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateBudgetScheduleRequest> requests) {
        return each(
                "create",
                requests.stream().map(CreateBudgetScheduleRequest::toMap).toList(),
                Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: lets a campaign or ad set spend more for a
     * time.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateBudgetScheduleRequest> requests) {
        return eachAsync(
                "create",
                requests.stream().map(CreateBudgetScheduleRequest::toMap).toList(),
                Created::new);
    }

    /**
     * Lets a campaign or ad set spend more for a time.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateBudgetScheduleRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Lets a campaign or ad set spend more for a time.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateBudgetScheduleRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }
}
