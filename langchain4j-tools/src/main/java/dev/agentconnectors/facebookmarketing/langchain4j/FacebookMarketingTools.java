package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate.ToolDecorator;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.FreeFormParameters;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.SearchSpec;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AgentOperations;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.tools.GenericTool;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.tools.SearchTools;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.tools.TypedTools;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facebook ads as ready-made tools: one for each operation, with exact parameters.
 *
 * <pre>{@code
 * AiServices.builder(Assistant.class)
 *         .chatModel(model)
 *         .tools(FacebookMarketingTools.of(connector))
 *         .build();
 * }</pre>
 *
 * <p>Tools that write are offered only once {@link Builder#writes writing} is switched on. Lists come in
 * {@linkplain OutputFormat#COLUMNS columns}. An unmodifiable list of tools; safe to use from many threads.
 */
public final class FacebookMarketingTools extends AbstractList<AiServiceTool> {

    private final List<AiServiceTool> tools;

    private FacebookMarketingTools(List<AiServiceTool> tools) {
        this.tools = List.copyOf(tools);
    }

    /**
     * The tools that read, with every option at its default.
     *
     * @param connector what they work with
     * @return the tools
     */
    public static FacebookMarketingTools of(FacebookMarketingConnector connector) {
        return builder(connector).build();
    }

    /**
     * Starts with options.
     *
     * @param connector what the tools work with
     * @return a builder
     */
    public static Builder builder(FacebookMarketingConnector connector) {
        return new Builder(connector);
    }

    /**
     * Starts with options, for tools that choose their connector call by call: one AI service for many users.
     *
     * @param connectors chooses, such as a {@link ConnectorCache}
     * @param mode the mode of all those connectors
     * @return a builder
     */
    public static Builder builder(ConnectorResolver connectors, Mode mode) {
        return new Builder(connectors, mode);
    }

    @Override
    public AiServiceTool get(int index) {
        return tools.get(index);
    }

    @Override
    public int size() {
        return tools.size();
    }

    /** Options of {@link FacebookMarketingTools}. */
    public static final class Builder extends ToolOptions<Builder> {

        private boolean generic;

        private Builder(FacebookMarketingConnector connector) {
            super(connector, OutputFormat.COLUMNS);
        }

        private Builder(ConnectorResolver connectors, Mode mode) {
            super(connectors, mode, SearchDialect.SEARCH, OutputFormat.COLUMNS);
        }

        /**
         * Whether one generic tool, {@code facebook_marketing_execute(entity, action, params)}, is offered in place of one tool
         * for each operation.
         *
         * @param instead false by default
         * @return this builder
         */
        public Builder generic(boolean instead) {
            this.generic = instead;
            return this;
        }

        /**
         * Makes the tools.
         *
         * @return the tools
         */
        public FacebookMarketingTools build() {
            AgentOperations operations = machinery().operations();
            ToolDecorator decorator = new ToolDecorator(operations, results());
            return new FacebookMarketingTools(generic ? generic(decorator, operations) : typed(decorator, operations));
        }

        private List<AiServiceTool> generic(ToolDecorator decorator, AgentOperations operations) {
            return decorator.own(
                    List.of(new GenericTool(operations)),
                    method -> Optional.of(capabilities().appendedTo(FreeFormParameters.open(method))));
        }

        private List<AiServiceTool> typed(ToolDecorator decorator, AgentOperations operations) {
            Map<String, Operation> offered = offered();
            List<AiServiceTool> tools = new ArrayList<>(decorator.own(
                    TypedTools.of(operations),
                    method -> Optional.ofNullable(offered.get(method.name()))
                            .map(operation -> ToolSpecs.offer(method, operation, mode()))));
            if (mode() == Mode.HOSTED && !selection().searchable().isEmpty()) {
                tools.addAll(decorator.own(
                        List.of(new SearchTools(operations, searchDialect().action())),
                        method -> Optional.of(
                                SearchSpec.describe(method, selection().searchable()))));
            }
            return tools;
        }

        private Map<String, Operation> offered() {
            boolean writing = writePolicy().mode() != WritePolicy.Mode.OFF;
            return Catalog.facebookMarketing().entities().stream()
                    .flatMap(entity -> entity.operations().stream())
                    .filter(operation -> operation.existsIn(mode()))
                    .filter(selection()::offers)
                    .filter(operation -> writing || operation.effect() == Effect.READ)
                    .collect(Collectors.toMap(ToolSpecs::name, Function.identity()));
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
