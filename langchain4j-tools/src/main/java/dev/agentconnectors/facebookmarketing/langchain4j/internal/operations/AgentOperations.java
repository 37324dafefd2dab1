package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.FileHandles;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Guard;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Continuation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Page;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordPlan;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordReader;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordTable;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way from a model's call of an operation to the text that the model gets back: whose connector, may it be done,
 * amounts in, do it, amounts out, and as much of the result as fits.
 */
public final class AgentOperations {

    private static final Logger LOG = LoggerFactory.getLogger(AgentOperations.class);
    private static final int DEFAULT_LIMIT = 25;
    private static final String AFTER = "after";

    private final Catalog catalog = Catalog.facebookMarketing();
    private final ConnectorResolver connectors;
    private final Guard guard;
    private final AccountCurrencies currencies;
    private final Map<String, RecordPlan> plans = new ConcurrentHashMap<>();
    private final InternalRetries retries;
    private final ResultText results;
    private final @Nullable FileHandles files;

    /**
     * Operations for models, on the connectors of whoever the calls are for.
     *
     * @param files the files that models may send, or null for none
     */
    public AgentOperations(
            ConnectorResolver connectors,
            Guard guard,
            AccountCurrencies currencies,
            InternalRetries retries,
            ResultText results,
            @Nullable FileHandles files) {
        this.connectors = connectors;
        this.guard = guard;
        this.currencies = currencies;
        this.retries = retries;
        this.results = results;
        this.files = files;
    }

    /**
     * Runs an operation.
     *
     * @param entity the entity, however the model wrote it; null if it did not
     * @param action the action, however the model wrote it; null if it did not
     * @param arguments the arguments that were given, as plain values, lists and maps
     * @param context of the AI service's invocation
     * @return what the model gets
     * @throws ConnectorException if it failed
     * @throws ToolCallException if the model called it wrongly, or nobody's connection is there
     */
    public ToolExecutionResult run(
            @Nullable String entity,
            @Nullable String action,
            Map<String, Object> arguments,
            InvocationContext context) {
        // As the connector does: a blank must not make another operation of it.
        String wantedEntity = entity == null ? "" : entity.trim();
        String wantedAction = action == null ? "" : action.trim();
        return carriedOut(
                wantedEntity,
                wantedAction,
                arguments,
                context,
                (connector, params) ->
                        tellingOfRuns(connector.gated(guard)).execute(wantedEntity, wantedAction, params));
    }

    /** Runs an operation that a developer's own method carries out, with whatever connector it has. */
    public ToolExecutionResult run(
            String entity, String action, Map<String, Object> arguments, InvocationContext context, Invoker method) {
        return carriedOut(entity, action, arguments, context, (connector, params) -> {
            Operation operation = catalog.operation(entity, action).orElse(null);
            Map<String, Object> checked = connector.validate(entity, action, params);
            GatedCall call = operation == null
                    ? GatedCall.undeclared(connector, entity, action, checked)
                    : GatedCall.of(connector, operation, checked);
            return guard.around(call, () -> method.invoke(connector, params));
        });
    }

    /** Answers a question about performance; throws as {@link #run} does. */
    public ToolExecutionResult report(Map<String, Object> arguments, InvocationContext context) {
        return inToolCall(context, connector -> {
            guard.requireReports();
            ReportRequest request = ReportRequest.of(arguments);
            ToolCall call = ToolCall.current().orElseThrow();
            Report report = retries.run(
                    connector::takeRetry,
                    () -> connector.gated(guard.reporting()).report(request, call::works));
            return ToolExecutionResult.builder()
                    .result(report)
                    .resultText(results.write(report))
                    .build();
        });
    }

    private ToolExecutionResult carriedOut(
            String entity, String action, Map<String, Object> arguments, InvocationContext context, Invoker invoker) {
        return inToolCall(context, connector -> {
            Operation operation = catalog.operation(entity, action).orElse(null);
            Effect effect = operation == null ? Effect.ofUndeclared(action) : operation.effect();
            if (operation == null && connector.mode() == Mode.OPEN_SOURCE) {
                // There is no such operation: the connector knows which one may be meant.
                Map<String, Object> unused = connector.validate(entity, action, arguments);
            }
            guard.requirePossible(connector, entity, action, operation);
            Map<String, Object> resolved = FileArguments.resolved(operation, arguments, files, context);
            return effect == Effect.READ
                    ? read(connector, entity, operation, resolved, invoker)
                    : write(connector, entity, action, operation, resolved, invoker);
        });
    }

    private ToolExecutionResult inToolCall(
            InvocationContext context, Function<FacebookMarketingConnector, ToolExecutionResult> work) {
        // A framework may call our tools without us around them; on whose behalf must be known all the same.
        return ToolCall.current().isPresent()
                ? withConnector(context, work)
                : new ToolCall(context, null, "", List.of(), unheard -> {}).run(() -> withConnector(context, work));
    }

    private ToolExecutionResult withConnector(
            InvocationContext context, Function<FacebookMarketingConnector, ToolExecutionResult> work) {
        FacebookMarketingConnector connector;
        try {
            connector = connectors.resolve(context);
        } catch (RuntimeException e) {
            LOG.warn("No connector for a tool call", e);
            throw new ToolCallException(
                    "No Facebook connection is set up for this conversation. Do not try again; tell the user.", e);
        }
        try {
            return work.apply(connector);
        } finally {
            connectors.release(connector);
        }
    }

    private ToolExecutionResult read(
            FacebookMarketingConnector connector,
            String entity,
            @Nullable Operation operation,
            Map<String, Object> arguments,
            Invoker invoker) {
        String cursorName = operation == null ? "cursor" : AFTER;
        Optional<Continuation> continuation = continuation(arguments, cursorName);
        RecordType type = catalog.entity(entity).map(Entity::record).orElse(null);
        Map<String, Object> asked =
                continuation.map(from -> resumed(arguments, cursorName, from)).orElse(arguments);
        Map<String, Object> params = operation == null
                ? MoneyArguments.inSearch(asked, type)
                : MoneyArguments.inMinorUnits(operation, asked);
        RecordPlan plan = plan(type);
        Optional<String> along =
                RequestedFields.toFetchAlong(plan(operation == null ? type : operation.returns()), params);
        Map<String, Object> sent =
                along.map(field -> RequestedFields.with(params, field)).orElse(params);
        ExecutionResult result = ResultText.forModels(
                operation, retries.run(connector::takeRetry, () -> invoker.invoke(connector, sent)));
        int skipped = continuation.map(Continuation::skip).orElse(0);
        String account = text(arguments.get("account_id"));
        RecordTable records = RecordReader.read(
                result.dataStream(),
                plan,
                results.isColumnar() && result.isList(),
                currencies.forRecords(connector, account),
                skipped,
                along.orElse(null),
                asksForEveryType(params.get("action_breakdowns")));
        Page page = new Page(
                result.isList(),
                records,
                result.meta(),
                account != null,
                cursorName,
                text(params.get(cursorName)),
                skipped,
                limit(params.get("limit")));
        return ToolExecutionResult.builder()
                .result(result)
                .resultText(results.write(page))
                .build();
    }

    private ToolExecutionResult write(
            FacebookMarketingConnector connector,
            String entity,
            String action,
            @Nullable Operation operation,
            Map<String, Object> arguments,
            Invoker invoker) {
        Map<String, Object> params;
        Map<String, String> given;
        try {
            given = operation == null ? Map.of() : MoneyArguments.currencies(operation, arguments);
            // From here on only what will be sent counts, in the form in which it will be sent.
            params = connector.validate(
                    entity, action, operation == null ? arguments : MoneyArguments.inMinorUnits(operation, arguments));
        } catch (ToolCallException | ConnectorException e) {
            guard.tellInvalid(entity, action, e);
            throw e;
        }
        List<String> leftOut = arguments.keySet().stream()
                .filter(name -> arguments.get(name) != null && !params.containsKey(name))
                .toList();
        ExecutionResult result = guard.wanting(given, leftOut, () -> invoker.invoke(connector, params));
        RecordTable records = RecordReader.read(
                result.dataStream(), RecordPlan.NONE, false, currencies.forRecords(connector, null), 0, null);
        return ToolExecutionResult.builder()
                .result(result)
                .resultText(results.write(
                        new Page(result.isList(), records, result.meta(), false, AFTER, null, 0, DEFAULT_LIMIT)))
                .build();
    }

    private static FacebookMarketingConnector tellingOfRuns(FacebookMarketingConnector connector) {
        return ToolCall.current()
                .map(call -> connector.tellingReportRuns(call::works))
                .orElse(connector);
    }

    /** Actions by type are what Facebook gives anyway: who says so wants its lists as they are. */
    private static boolean asksForEveryType(@Nullable Object actionBreakdowns) {
        return actionBreakdowns != null && actionBreakdowns.toString().contains("action_type");
    }

    private RecordPlan plan(@Nullable RecordType type) {
        return type == null ? RecordPlan.NONE : plans.computeIfAbsent(type.name(), name -> RecordPlan.of(type));
    }

    private static Optional<Continuation> continuation(Map<String, Object> arguments, String cursorName) {
        Object cursor = arguments.get(cursorName);
        try {
            return cursor == null ? Optional.empty() : Continuation.parse(cursor.toString());
        } catch (IllegalArgumentException e) {
            throw new ToolCallException(cursorName + ": " + e.getMessage() + " Nothing was sent.");
        }
    }

    private static Map<String, Object> resumed(Map<String, Object> arguments, String cursorName, Continuation from) {
        Map<String, Object> params = new LinkedHashMap<>(arguments);
        params.remove(cursorName);
        if (from.cursor() != null) {
            params.put(cursorName, from.cursor());
        }
        params.put("limit", from.limit());
        return params;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static int limit(@Nullable Object value) {
        try {
            return value == null ? DEFAULT_LIMIT : Integer.parseInt(value.toString());
        } catch (NumberFormatException alreadyRefused) {
            return DEFAULT_LIMIT;
        }
    }
}
