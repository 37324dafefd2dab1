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
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ModelErrors;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Continuation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Page;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordPlan;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordReader;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordTable;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.tools.OperationRunner;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.write.WriteAttempt;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.write.WriteControl;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.write.WriteSubject;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way from a model's call of an operation to the text that the model gets back: whose connector, may it be done,
 * amounts in, do it, amounts out, and as much of the result as fits.
 */
public final class AgentOperations implements OperationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AgentOperations.class);
    private static final int DEFAULT_LIMIT = 25;
    private static final String AFTER = "after";
    private static final Set<String> SEARCHES = Set.of("search", "context_store_search");

    private final Catalog catalog = Catalog.facebookMarketing();
    private final ConnectorResolver connectors;
    private final AccountCurrencies currencies = new AccountCurrencies();
    private final Selection selection;
    private final Map<String, RecordPlan> plans = new ConcurrentHashMap<>();
    private final WriteControl writes;
    private final InternalRetries retries;
    private final ResultText results;

    /** Operations for models, on the connectors of whoever the calls are for. */
    public AgentOperations(
            ConnectorResolver connectors,
            Selection selection,
            WriteControl writes,
            InternalRetries retries,
            ResultText results) {
        this.connectors = connectors;
        this.selection = selection;
        this.writes = writes;
        this.retries = retries;
        this.results = results;
    }

    @Override
    public ToolExecutionResult run(
            @Nullable String entity,
            @Nullable String action,
            Map<String, Object> arguments,
            InvocationContext context) {
        // As the connector does: a blank must not make another operation of it.
        String wantedEntity = entity == null ? "" : entity.trim();
        String wantedAction = action == null ? "" : action.trim();
        return run(
                wantedEntity,
                wantedAction,
                arguments,
                context,
                (connector, params) -> connector.execute(wantedEntity, wantedAction, params));
    }

    /** Runs an operation that something other than the connector itself carries out. Never throws for a failed call. */
    public ToolExecutionResult run(
            String entity, String action, Map<String, Object> arguments, InvocationContext context, Invoker invoker) {
        FacebookMarketingConnector connector;
        try {
            connector = connectors.resolve(context);
        } catch (RuntimeException e) {
            LOG.warn("No connector for a tool call", e);
            return ModelErrors.result(
                    "No Facebook connection is set up for this conversation. Do not try again; tell the user.", e);
        }
        try {
            Operation operation = catalog.operation(entity, action).orElse(null);
            requireOffered(connector, entity, action, operation);
            Effect effect = operation == null ? Effect.ofUndeclared(action) : operation.effect();
            return effect == Effect.READ
                    ? read(connector, entity, operation, arguments, invoker)
                    : write(connector, entity, action, operation, effect, arguments, context, invoker);
        } catch (ConnectorException | ToolCallException e) {
            return ModelErrors.result(e);
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
        ExecutionResult result;
        try {
            result = retries.run(() -> invoker.invoke(connector, sent));
        } catch (RetriesExhaustedException e) {
            return ModelErrors.result(e.replacement(), e.getCause());
        }
        int skipped = continuation.map(Continuation::skip).orElse(0);
        String account = text(arguments.get("account_id"));
        RecordTable records = RecordReader.read(
                result.dataStream(),
                plan,
                results.isColumnar() && result.isList(),
                currencies.forRecords(connector, account),
                skipped,
                along.orElse(null));
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
            Effect effect,
            Map<String, Object> arguments,
            InvocationContext context,
            Invoker invoker) {
        if (operation == null && connector.mode() == Mode.OPEN_SOURCE) {
            // There is no such operation: the connector knows which one may be meant.
            Map<String, Object> unused = connector.validate(entity, action, arguments);
        }
        ToolCall call = ToolCall.current().orElseGet(() -> new ToolCall(context, null, "", List.of()));
        return writes.attempt(
                entity,
                action,
                call,
                attempt -> write(attempt, connector, entity, action, operation, effect, arguments, invoker));
    }

    private ToolExecutionResult write(
            WriteAttempt attempt,
            FacebookMarketingConnector connector,
            String entity,
            String action,
            @Nullable Operation operation,
            Effect effect,
            Map<String, Object> arguments,
            Invoker invoker) {
        writes.refuseOutright(attempt, effect, operation != null);
        // From here on only what will be sent counts, in the form in which it will be sent: the same value can be
        // written in many ways, and a rule that knew fewer of them than the connector would be no rule.
        Map<String, Object> params = connector.validate(
                entity, action, operation == null ? arguments : MoneyArguments.inMinorUnits(operation, arguments));
        attempt.leftOut(arguments.keySet().stream()
                .filter(name -> arguments.get(name) != null && !params.containsKey(name))
                .toList());
        WriteSubject subject =
                WriteSubject.find(connector, catalog.entity(entity).orElse(null), operation, params);
        Supplier<String> currency = currency(connector, subject.accountId());
        if (operation != null) {
            MoneyArguments.requireCurrency(operation, arguments, currency);
        }
        WriteControl.Outcomes outcome = writes.perform(
                attempt,
                new WriteControl.Write(connector, entity, action, effect, operation, subject, params, currency),
                () -> invoker.invoke(connector, params));
        ExecutionResult result = outcome.result();
        if (result == null) {
            Map<String, Object> preview = preview(outcome.previewed());
            return ToolExecutionResult.builder()
                    .result(preview)
                    .resultText(ToolJson.write(Map.of("data", preview)))
                    .build();
        }
        RecordTable records = RecordReader.read(
                result.dataStream(), RecordPlan.NONE, false, currencies.forRecords(connector, null), 0, null);
        return ToolExecutionResult.builder()
                .result(result)
                .resultText(results.write(
                        new Page(result.isList(), records, result.meta(), false, AFTER, null, 0, DEFAULT_LIMIT)))
                .build();
    }

    private RecordPlan plan(@Nullable RecordType type) {
        return type == null ? RecordPlan.NONE : plans.computeIfAbsent(type.name(), name -> RecordPlan.of(type));
    }

    /** What a model is not offered it cannot do either; that it was not told of it is no protection. */
    private void requireOffered(
            FacebookMarketingConnector connector, String entity, String action, @Nullable Operation operation) {
        boolean offered;
        if (operation != null) {
            offered = selection.offers(operation);
        } else if (connector.mode() == Mode.OPEN_SOURCE) {
            // There is no such operation, and the connector says so.
            offered = true;
        } else if (SEARCHES.contains(action)) {
            offered = catalog.entity(entity).map(selection::offersSearch).orElse(selection.offersUndeclared());
        } else {
            offered = selection.offersUndeclared();
        }
        if (!offered) {
            throw new ToolCallException(
                    entity + "." + action + " is not offered here, and nothing was done: the developer"
                            + " chose what can be called. Do not try to get around this; tell the user.");
        }
    }

    private static Map<String, Object> preview(@Nullable WriteRequest request) {
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("preview", true);
        preview.put("would_do", request == null ? "" : request.summary());
        preview.put("note", "Checked, and nothing was changed: writing is in preview here. Tell the user.");
        return preview;
    }

    private Supplier<String> currency(FacebookMarketingConnector connector, @Nullable Object accountId) {
        return () -> {
            if (accountId == null) {
                throw new ToolCallException("The ad account, and with it the currency, cannot be told: name account_id."
                        + " Nothing was sent.");
            }
            return currencies.of(connector, accountId.toString());
        };
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
