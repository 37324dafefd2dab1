package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.api.FacebookMarketingApi;
import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.internal.call.CallReader;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import dev.agentconnectors.facebookmarketing.report.ReportRunner;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Facebook ads for programs and agents: one way to call every operation, straight at Facebook's Graph API or through
 * Airbyte, as the credentials say.
 *
 * <pre>{@code
 * try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
 *         .authConfig(OAuthAuthConfig.of(accessToken))
 *         .build()) {
 *     Page<Campaign> campaigns = connector.campaigns().list("123");
 *     ExecutionResult same = connector.execute("campaigns", "list", Map.of("account_id", "123"));
 * }
 * }</pre>
 *
 * <p>Immutable and safe to use from many threads. What can be called is in the {@linkplain Catalog catalogue}.
 */
public final class FacebookMarketingConnector implements FacebookMarketingApi, AutoCloseable {

    private final Catalog catalog = Catalog.facebookMarketing();
    private final CallEngine engine;
    private final SearchDialect searchDialect;

    FacebookMarketingConnector(CallEngine engine, SearchDialect searchDialect) {
        this.engine = engine;
        this.searchDialect = searchDialect;
    }

    /**
     * Starts a connector.
     *
     * @return a builder with no credentials yet
     */
    public static FacebookMarketingConnectorBuilder builder() {
        return new FacebookMarketingConnectorBuilder();
    }

    /**
     * A connector whose every call is judged before it is sent. It works with this one's credentials, connections and
     * listener and is as good as long as this one is open; closing it closes nothing.
     *
     * @param gate judges; the type is for the module of the tools
     * @return the gated connector; calls of this one are judged no more than before
     */
    @SuppressWarnings("exports") // To the module of the tools alone.
    public FacebookMarketingConnector gated(Gate gate) {
        return new FacebookMarketingConnector(engine.through(new GatedExecutor(() -> this, gate)), searchDialect);
    }

    /**
     * A connector that finds the one to work with call by call, and has every call judged before it is sent: one object for
     * many users.
     *
     * @param source finds the connector of whoever a call is for
     * @param mode the mode of all those connectors
     * @param searchDialect the search dialect of all those connectors
     * @param gate judges; the type is for the module of the tools
     * @return the gated connector; closing it closes nothing
     */
    @SuppressWarnings("exports") // To the module of the tools alone.
    public static FacebookMarketingConnector gated(
            Gate.Connectors source, Mode mode, SearchDialect searchDialect, Gate gate) {
        HttpSettings settings = new HttpSettings.Builder().build();
        CallReader reader = new CallReader(
                Catalog.facebookMarketing(), mode, false, settings.timing().clock());
        return new FacebookMarketingConnector(
                new CallEngine(mode, reader, new GatedExecutor(source, gate), settings, null), searchDialect);
    }

    /**
     * Executes an operation and waits for its end. Interrupting the waiting thread ends it at once, in a pause or within a
     * request; the thread stays interrupted.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param action the action, such as {@code list}
     * @param params the parameters by name; a null value counts as left out, and null as none at all
     * @return what the operation returned
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     * @throws IllegalStateException if the connector is closed
     */
    @Override
    public ExecutionResult execute(
            String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params) {
        return engine.run(entity, action, params);
    }

    /**
     * Executes an operation that needs no parameters, and waits for its end.
     *
     * @param entity the entity, such as {@code current_user}
     * @param action the action, such as {@code get}
     * @return what the operation returned
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     * @throws IllegalStateException if the connector is closed
     */
    public ExecutionResult execute(String entity, String action) {
        return execute(entity, action, Map.of());
    }

    /**
     * Executes an operation without a thread waiting for it. Cancelling the future cancels the request, and so does
     * completing it otherwise, with {@code orTimeout} say.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param action the action, such as {@code list}
     * @param params the parameters by name; a null value counts as left out, and null as none at all
     * @return what the operation will return; fails with {@link ConnectorException}, for a wrong call too
     * @throws IllegalStateException if the connector is closed
     */
    @Override
    public CompletableFuture<ExecutionResult> executeAsync(
            String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params) {
        return engine.runAsync(entity, action, params, result -> result);
    }

    /**
     * Executes several calls and waits for their end. In open source mode they share requests, up to fifty calls in one, but
     * each counts against Facebook's limits as if it were made by itself: 200 reads by id are four requests. Hosted mode has
     * nothing of the kind; there the calls are made one by one.
     *
     * <p>Each call has an outcome of its own: one that is wrong is not sent, one that is refused leaves the others as they are,
     * and what a single call would have repeated is repeated. Reads and writes never share a request, and a call that writes
     * waits for the calls before it, but the calls of one request see nothing of each other: Facebook makes them in any
     * order. Where the answer of a request is lost, each write in it ends with a {@link WriteOutcomeUnknownException}. A
     * gate judges each call as if it were made by itself; through one, writes are made one by one. Each call, and each
     * request, has the whole {@code callTimeout}.
     *
     * @param calls the calls; files are sent one by one
     * @return what became of each, in the order of the calls
     * @throws IllegalStateException if the connector is closed
     */
    @Override
    public List<Outcome<ExecutionResult>> executeAll(List<Call> calls) {
        return engine.runAll(calls);
    }

    /**
     * Executes several calls as {@link #executeAll} does, without a thread waiting. Cancelling the future cancels the request
     * under way, and no further one is sent.
     *
     * @param calls the calls
     * @return what will have become of each, in the order of the calls; fails only where the connector itself does
     * @throws IllegalStateException if the connector is closed
     */
    @Override
    public CompletableFuture<List<Outcome<ExecutionResult>>> executeAllAsync(List<Call> calls) {
        return engine.runAllAsync(calls);
    }

    /**
     * Searches the records that Airbyte replicates, and waits for what it finds. Hosted mode only.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param query what to search for
     * @return what was found
     * @throws ValidationException if the query is wrong, or the mode is open source; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     * @throws IllegalStateException if the connector is closed
     */
    public SearchResult search(String entity, SearchQuery query) {
        return search(entity, query.toMap());
    }

    /**
     * Searches the records that Airbyte replicates, and waits for what it finds. Hosted mode only.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param query {@code query} with {@code filter} and {@code sort}, {@code limit}, {@code cursor} and {@code fields}, as
     *     {@link SearchQuery#toMap()} has them
     * @return what was found
     * @throws ValidationException if the query is wrong, or the mode is open source; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     * @throws IllegalStateException if the connector is closed
     */
    @Override
    public SearchResult search(String entity, Map<String, ? extends @Nullable Object> query) {
        return SearchResult.of(execute(entity, searchDialect.action(), query));
    }

    /**
     * Searches without a thread waiting. Cancelling the future cancels the request.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param query what to search for
     * @return what will be found; fails with {@link ConnectorException}, for a wrong query too
     * @throws IllegalStateException if the connector is closed
     */
    public CompletableFuture<SearchResult> searchAsync(String entity, SearchQuery query) {
        return searchAsync(entity, query.toMap());
    }

    /**
     * Searches without a thread waiting. Cancelling the future cancels the request.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param query as {@link #search(String, Map)} takes it
     * @return what will be found; fails with {@link ConnectorException}, for a wrong query too
     * @throws IllegalStateException if the connector is closed
     */
    @Override
    public CompletableFuture<SearchResult> searchAsync(String entity, Map<String, ? extends @Nullable Object> query) {
        return engine.runAsync(entity, searchDialect.action(), query, SearchResult::of);
    }

    /**
     * Answers a question about how advertising performed with one small table, in both modes: Facebook adds up, or the
     * replicated rows are added up here where a hosted server cannot. An interrupt of the calling thread ends it.
     *
     * @param request the question
     * @return the answer
     * @throws ValidationException if it cannot be answered; the message says what can be asked instead
     * @throws ConnectorException if the service refused it or could not be reached
     * @throws IllegalStateException if the connector is closed
     */
    public Report report(ReportRequest request) {
        return reportRunner().report(request);
    }

    /**
     * Answers a question as {@link #report(ReportRequest)} does. What is too large for one call, or takes Facebook too long, is
     * worked out in a report run, in open source mode.
     *
     * @param request the question
     * @param progress is told of report runs, each time that one is looked at; what it throws ends the report
     * @return the answer
     * @throws ValidationException if it cannot be answered; the message says what can be asked instead
     * @throws ConnectorException if the service refused it or could not be reached
     * @throws IllegalStateException if the connector is closed
     */
    public Report report(ReportRequest request, Consumer<ReportProgress> progress) {
        return tellingReportRuns(progress).reportRunner().report(request);
    }

    /**
     * A connector that tells of its report runs. What {@code ads_insights.list} is refused as too large for one call, or as
     * taking too long, is worked out in a report run, in open source mode: the call waits for it, each look at it within a
     * {@code callTimeout} of its own, and for a quarter of an hour at most. An interrupt, cancelling the future, or whatever the
     * listener throws ends the waiting and not the run, which {@link #reportRunner()} picks up again by its id. The result's
     * meta has {@code report_run_id}, and its {@code after} leads on in the run, for the same ids and with the same token only.
     *
     * @param listener is told of a run when it has started and each time that it is looked at
     * @return a view of this connector, as good as long as this one is open; closing it closes this one
     */
    public FacebookMarketingConnector tellingReportRuns(Consumer<ReportProgress> listener) {
        return new FacebookMarketingConnector(engine.telling(listener), searchDialect);
    }

    /**
     * Starts report runs, waits for them and reads them: insights that are too large for one call. Open source mode.
     *
     * @return a runner on this connector
     */
    public ReportRunner reportRunner() {
        Timing timing = engine.settings().timing();
        return new ReportRunner(this, engine.mode(), timing.clock(), timing.sleeper()::sleep);
    }

    /**
     * Checks a call as {@link #execute} would before sending it, and sends nothing.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param action the action, such as {@code create}
     * @param params the parameters by name; a null value counts as left out
     * @return the parameters in the one form in which they would be sent, whatever form they were given in: of an
     *     operation of the catalogue as {@code String}, {@code Long} or {@code Boolean}, structures as JSON text, and in
     *     open source mode with the defaults; executing the call with these sends the same. Whoever decides whether a
     *     call may be made should judge them, not what was given.
     * @throws ValidationException if the call is wrong
     */
    public Map<String, Object> validate(
            String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params) {
        return engine.admit(entity, action, params).values();
    }

    /**
     * Checks with one cheap call whether the service answers with these credentials.
     *
     * @return healthy, or why not; never throws a {@link ConnectorException}
     * @throws IllegalStateException if the connector is closed
     */
    public CheckResult check() {
        try {
            Map<String, Object> user = execute("current_user", "get", Map.of("fields", "id,name"))
                    .records()
                    .get(0);
            Object name = user.get("name");
            return new CheckResult(
                    true, "Connected as " + (name == null ? "user " + user.get("id") : name) + ".", null);
        } catch (ConnectorException e) {
            return new CheckResult(false, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * What can be called: every entity with its operations and their parameters.
     *
     * @return the entities of the catalogue; parameters say in which mode they exist
     */
    public List<Entity> entities() {
        return catalog.entities();
    }

    /**
     * Describes the records of an entity as JSON Schema (draft 2020-12).
     *
     * @param name the entity, such as {@code ad_sets}
     * @return the schema, as maps and lists
     * @throws ValidationException if there is no such entity
     */
    public Map<String, Object> entitySchema(String name) {
        return engine.entity(name).record().jsonSchema();
    }

    /**
     * How this connector reaches Facebook.
     *
     * @return the mode that the credentials chose
     */
    public Mode mode() {
        return engine.mode();
    }

    /**
     * How this connector asks for replicated records in hosted mode.
     *
     * @return the dialect, whose {@link SearchDialect#action()} searches through {@code execute} as well
     */
    public SearchDialect searchDialect() {
        return searchDialect;
    }

    /**
     * Takes one retry from the {@linkplain dev.agentconnectors.facebookmarketing.pacing.RetryBudget budget} of this
     * connector's host, for whoever repeats failed calls around the connector: what it repeats by itself it takes itself.
     *
     * @return false where none is left, so that there must be no further attempt
     */
    public boolean takeRetry() {
        return engine.takeRetry();
    }

    /** Lets go of threads and connections. Calls under way may still end; later ones are refused. */
    @Override
    public void close() {
        engine.close();
    }

    /** Makes calls that another connector has checked and a gate has let through. */
    CallEngine engine() {
        return engine;
    }
}
