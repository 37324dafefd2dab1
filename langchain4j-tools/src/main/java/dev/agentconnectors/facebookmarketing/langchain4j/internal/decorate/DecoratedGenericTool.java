package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.CapabilityText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AgentOperations;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.GenericArguments;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A developer's method that takes {@code entity}, {@code action} and {@code params} and nothing else, and passes
 * them to a connector. Being told what is to be done, this can put everything around it that our own tools have: permission
 * to write, amounts with their currency, cursors that continue where the output ended.
 */
final class DecoratedGenericTool extends DecoratedTool {

    private static final String ENTITY = "entity";
    private static final String ACTION = "action";
    private static final String PARAMS = "params";

    private final AgentOperations operations;
    private final Optional<CapabilityText> capabilities;

    /**
     * A tool.
     *
     * @param capabilities what its description tells, and its help in full; empty where it tells nothing
     */
    DecoratedGenericTool(
            ToolSpecification offered,
            ToolExecutor method,
            ResultText results,
            AgentOperations operations,
            Optional<CapabilityText> capabilities,
            Seams seams) {
        super(offered, method, results, seams);
        this.operations = operations;
        this.capabilities = capabilities;
    }

    static boolean isGeneric(ToolSpecification specification) {
        return specification.parameters() != null
                && specification.parameters().properties().keySet().equals(Set.of(ENTITY, ACTION, PARAMS));
    }

    @Override
    ToolExecutionResult run(ToolExecutionRequest request, Map<String, Object> understood, InvocationContext context) {
        String entity = GenericArguments.text(understood.get(ENTITY));
        String action = GenericArguments.text(understood.get(ACTION));
        Map<String, Object> given = GenericArguments.params(understood.get(PARAMS));
        return capabilities
                .flatMap(text -> text.helpFor(entity, action, given))
                .orElseGet(() -> operations.run(entity, action, given, context, (connector, params) -> {
                    Map<String, Object> converted = new LinkedHashMap<>(understood);
                    converted.put(ENTITY, entity);
                    converted.put(ACTION, action);
                    converted.put(PARAMS, params);
                    return executed(request, converted, context);
                }));
    }

    /** What the method returned; the connector's errors come out as they are, for whoever judges them. */
    private ExecutionResult executed(
            ToolExecutionRequest request, Map<String, Object> converted, InvocationContext context) {
        try {
            return returned(invoke(request, converted, context));
        } catch (ToolExecutionException e) {
            throw e.getCause() instanceof ConnectorException known ? known : e;
        }
    }

    private static ExecutionResult returned(ToolExecutionResult result) {
        if (result.isError()) {
            throw new ToolCallException(result.resultText());
        }
        return result.result() instanceof ExecutionResult executed
                ? executed
                : ExecutionResult.fromJson(result.resultText());
    }
}
