package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.CapabilityText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.FreeFormParameters;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AgentOperations;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.service.IllegalConfigurationException;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes decorated tools of objects with {@code @Tool} methods. */
public final class ToolDecorator {

    private static final Pattern NO_NAME = Pattern.compile("arg[0-9]{1,3}");

    private final AgentOperations operations;
    private final ResultText results;
    private final Seams seams;

    /** A decorator whose generic tools go through the given operations. */
    public ToolDecorator(AgentOperations operations, ResultText results, Seams seams) {
        this.operations = operations;
        this.results = results;
        this.seams = seams;
    }

    /**
     * A developer's tools; those that are decorated already stay as they are.
     *
     * @param tools an object with tool methods, a tool, or a list of either
     * @param capabilities what is added to the description of a generic tool, or empty
     * @param guarded whether they need not be guarded here: they work with a guarded connector, or are meant not to be
     * @throws IllegalConfigurationException if one of them cannot be guarded, and has to be
     */
    public List<AiServiceTool> decorate(Object tools, Optional<CapabilityText> capabilities, boolean guarded) {
        return found(tools).stream()
                .map(tool -> tool.toolExecutor() instanceof SafeTool ? tool : decorate(tool, capabilities, guarded))
                .toList();
    }

    /** Whether a decorated tool is one with which everything can be called. */
    public static boolean isGeneric(AiServiceTool decorated) {
        return decorated.toolExecutor() instanceof DecoratedGenericTool;
    }

    private AiServiceTool decorate(AiServiceTool tool, Optional<CapabilityText> capabilities, boolean guarded) {
        ToolSpecification open = FreeFormParameters.open(tool.toolSpecification());
        if (!DecoratedGenericTool.isGeneric(open)) {
            if (!guarded) {
                throw new IllegalConfigurationException("What the tool " + tool.name()
                        + " does with a connector cannot be guarded from outside. Either give it a guarded connector:"
                        + " decorate(guarded -> new MyTools(guarded)). Or let it take exactly entity, action and params."
                        + " If it does nothing that a policy should forbid: unguarded().decorate(…).");
            }
            return tool.toBuilder()
                    .toolSpecification(open)
                    .toolExecutor(new DecoratedTool(open, tool.toolExecutor(), results, seams))
                    .build();
        }
        return tool.toBuilder()
                .toolSpecification(
                        capabilities.map(text -> text.appendedTo(open)).orElse(open))
                .toolExecutor(
                        new DecoratedGenericTool(open, tool.toolExecutor(), results, operations, capabilities, seams))
                .build();
    }

    private static List<AiServiceTool> found(Object tools) {
        if (tools instanceof AiServiceTool tool) {
            return List.of(tool);
        }
        if (tools instanceof Iterable<?> several) {
            List<AiServiceTool> all = new ArrayList<>();
            several.forEach(one -> all.addAll(found(one)));
            return all;
        }
        // The framework's own scan, so that whatever it understands in @Tool and @P is kept.
        List<AiServiceTool> scanned = ToolService.findTools(tools);
        scanned.forEach(tool -> requireNames(tool.toolSpecification(), tools));
        return scanned;
    }

    /** Without names a model cannot tell the parameters apart, and nobody can tell what a call of the tool is about. */
    private static void requireNames(ToolSpecification tool, Object owner) {
        if (tool.parameters() == null) {
            return;
        }
        tool.parameters().properties().keySet().stream()
                .filter(name -> NO_NAME.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalConfigurationException("The tool " + tool.name() + " of "
                            + owner.getClass().getName() + " has a parameter without a name (" + name
                            + "), because the class was compiled without -parameters. Compile it with -parameters, or"
                            + " name each parameter: @P(name = \"account_id\").");
                });
    }
}
