// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Insights that are too large for one call. */
public final class ReportRunOperations extends EntityOperations {

    ReportRunOperations(OperationCalls calls) {
        super(calls, "report_runs");
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: starts a report run.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<StartedReportRun>> startAll(List<StartReportRunRequest> requests) {
        return each("start", requests.stream().map(StartReportRunRequest::toMap).toList(), StartedReportRun::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: starts a report run.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<StartedReportRun>>> startAllAsync(List<StartReportRunRequest> requests) {
        return eachAsync(
                "start", requests.stream().map(StartReportRunRequest::toMap).toList(), StartedReportRun::new);
    }

    /**
     * Starts a report run.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public StartedReportRun start(StartReportRunRequest request) {
        return one("start", request.toMap(), StartedReportRun::new);
    }

    /**
     * Starts a report run.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<StartedReportRun> startAsync(StartReportRunRequest request) {
        return oneAsync("start", request.toMap(), StartedReportRun::new);
    }

    /**
     * Tells how far a report run is: only async_status says whether it is done.
     *
     * @param reportRunId from report_runs.start
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public ReportRun get(String reportRunId) {
        return one("get", Map.of("report_run_id", reportRunId), ReportRun::new);
    }

    /**
     * Tells how far a report run is: only async_status says whether it is done.
     *
     * @param reportRunId from report_runs.start
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<ReportRun> getAsync(String reportRunId) {
        return oneAsync("get", Map.of("report_run_id", reportRunId), ReportRun::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: tells how far a report run is: only
     * async_status says whether it is done.
     *
     * @param reportRunIds for each: from report_runs.start
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<ReportRun>> getAll(List<String> reportRunIds, String... fields) {
        return each("get", ids("report_run_id", reportRunIds, fields), ReportRun::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: tells how far a report run is: only
     * async_status says whether it is done.
     *
     * @param reportRunIds for each: from report_runs.start
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<ReportRun>>> getAllAsync(List<String> reportRunIds, String... fields) {
        return eachAsync("get", ids("report_run_id", reportRunIds, fields), ReportRun::new);
    }

    /**
     * Tells how far a report run is: only async_status says whether it is done.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public ReportRun get(GetReportRunRequest request) {
        return one("get", request.toMap(), ReportRun::new);
    }

    /**
     * Tells how far a report run is: only async_status says whether it is done.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<ReportRun> getAsync(GetReportRunRequest request) {
        return oneAsync("get", request.toMap(), ReportRun::new);
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param reportRunId from report_runs.start
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdsInsight> list(String reportRunId) {
        return page("list", Map.of("report_run_id", reportRunId), AdsInsight::new);
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param reportRunId from report_runs.start
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdsInsight>> listAsync(String reportRunId) {
        return pageAsync("list", Map.of("report_run_id", reportRunId), AdsInsight::new);
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param reportRunId from report_runs.start
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdsInsight> stream(String reportRunId) {
        return pages("list", Map.of("report_run_id", reportRunId), AdsInsight::new).stream();
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdsInsight> list(ListReportRunsRequest request) {
        return page("list", request.toMap(), AdsInsight::new);
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdsInsight>> listAsync(ListReportRunsRequest request) {
        return pageAsync("list", request.toMap(), AdsInsight::new);
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdsInsight> stream(ListReportRunsRequest request) {
        return pages(request).stream();
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdsInsight> pages(ListReportRunsRequest request) {
        return pages("list", request.toMap(), AdsInsight::new);
    }
}
