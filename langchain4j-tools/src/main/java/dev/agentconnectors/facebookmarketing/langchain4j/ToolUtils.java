package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate.OwnTool;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate.ToolDecorator;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.CapabilityText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PendingChangeTool;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolArgumentsErrorHandler;
import dev.langchain4j.service.tool.ToolErrorHandlerResult;
import dev.langchain4j.service.tool.ToolProvider;
import dev.langchain4j.service.tool.ToolProviderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns your own {@code @Tool} methods into tools that an agent uses well.
 *
 * <p>Any method gets arguments that are understood or politely refused, an output that fits, and errors that a model can act
 * on; what a method throws reaches the model as a reference to your log only, unless it is a
 * {@link dev.langchain4j.exception.ToolExecutionException} of its own. A method with exactly the parameters {@code entity},
 * {@code action} and {@code params} that passes them to a connector also gets a description of all that can be called,
 * amounts with their currency, and control over what may be read and written. Other methods are under the same control if
 * they work with a {@linkplain #decorate(Function) guarded connector}:
 *
 * <pre>{@code
 * class MyTools {
 *     @Tool("Works with our Facebook ads.")
 *     ExecutionResult facebook_marketing_execute(
 *             @P(name = "entity") String entity,
 *             @P(name = "action") String action,
 *             @P(name = "params", required = false) Map<String, Object> params) {
 *         return connector.execute(entity, action, params);
 *     }
 * }
 *
 * AiServices.builder(Assistant.class)
 *         .chatModel(model)
 *         .tools(ToolUtils.of(connector).decorate(new MyTools()))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and safe to use from many threads.
 */
public final class ToolUtils {

    private final ToolDecorator decorator;
    private final FacebookMarketingConnector guarded;
    private final Optional<CapabilityText> capabilities;
    private final Optional<AiServiceTool> pendingChange;
    private final boolean unguarded;

    private ToolUtils(
            ToolDecorator decorator,
            FacebookMarketingConnector guarded,
            Optional<CapabilityText> capabilities,
            Optional<AiServiceTool> pendingChange,
            boolean unguarded) {
        this.decorator = decorator;
        this.guarded = guarded;
        this.capabilities = capabilities;
        this.pendingChange = pendingChange;
        this.unguarded = unguarded;
    }

    /**
     * With every option at its default.
     *
     * @param connector what the tools work with
     * @return the utilities
     */
    public static ToolUtils of(FacebookMarketingConnector connector) {
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
     * Makes tools of the {@code @Tool} methods of objects that work with a connector: every call that they make with it, in
     * whatever way, is judged by the selection and the policies, and is in the audit. Amounts in it are in the units of the
     * API.
     *
     * <pre>{@code
     * ToolUtils.builder(connector).writes(policy).build().decorate(guarded -> new MyTools(guarded))
     * }</pre>
     *
     * @param factory makes an object with {@code @Tool} methods, or a list of such objects, for the guarded connector; where
     *     the connector is chosen call by call, it can be used in the thread of a tool call only
     * @return the tools, for {@code AiServices.builder(…).tools(…)}; where the policy keeps writes for a decision also
     *     {@code facebook_get_pending_change}, with which a model learns what became of them
     * @throws dev.langchain4j.service.IllegalConfigurationException as {@link #decorate(Object...)}, but for the last reason
     */
    public List<AiServiceTool> decorate(Function<FacebookMarketingConnector, ?> factory) {
        return withPendingChange(decorator.decorate(factory.apply(guarded), capabilities, true));
    }

    /**
     * The same utilities for tools that no policy is to hold for: they may do whatever they like with whatever connector
     * they have, a write included, and nothing of it is in the audit. A method that takes exactly {@code entity},
     * {@code action} and {@code params} is guarded all the same.
     *
     * @return utilities that decorate what cannot be guarded
     */
    public ToolUtils unguarded() {
        return new ToolUtils(decorator, guarded, capabilities, pendingChange, true);
    }

    /**
     * Makes tools of the {@code @Tool} methods of objects. What {@code @Tool}, {@code @P} and injected parameters say is kept.
     * Decorating twice is harmless. All tools of a model are decorated in one call: with a policy that keeps writes for a
     * decision, {@code facebook_get_pending_change} comes along with those that can write.
     *
     * @param tools objects with {@code @Tool} methods, {@link AiServiceTool}s, or lists of either
     * @return the tools, for {@code AiServices.builder(…).tools(…)}
     * @throws dev.langchain4j.service.IllegalConfigurationException if an object has no {@code @Tool} method, or a parameter
     *     has no name because the class was compiled without {@code -parameters}; or a method takes anything but exactly
     *     {@code entity}, {@code action} and {@code params}, so that what it does cannot be judged from outside: use
     *     {@link #decorate(Function)} or {@link #unguarded}
     */
    public List<AiServiceTool> decorate(Object... tools) {
        List<AiServiceTool> decorated = new ArrayList<>();
        for (Object one : tools) {
            decorated.addAll(decorator.decorate(one, capabilities, unguarded));
        }
        boolean writing = decorated.stream().anyMatch(ToolDecorator::isGeneric);
        return writing ? withPendingChange(decorated) : List.copyOf(decorated);
    }

    private List<AiServiceTool> withPendingChange(List<AiServiceTool> decorated) {
        List<AiServiceTool> all = new ArrayList<>(decorated);
        pendingChange
                .filter(tool -> all.stream().noneMatch(one -> one.name().equals(tool.name())))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * The same tools as a provider, for {@code AiServices.builder(…).toolProvider(…)}.
     *
     * @param tools as for {@link #decorate}
     * @return a provider that always gives these tools
     */
    public ToolProvider toolProvider(Object... tools) {
        ToolProviderResult result = new ToolProviderResult(decorate(tools));
        return request -> result;
    }

    /**
     * For {@code AiServices.builder(…).toolArgumentsErrorHandler(…)}: gives wrong arguments of any tool back to the model
     * instead of aborting the conversation. Decorated tools do so by themselves.
     *
     * @return the handler
     */
    public static ToolArgumentsErrorHandler argumentsErrorHandler() {
        return (error, context) -> ToolErrorHandlerResult.text(
                "The arguments of " + context.toolExecutionRequest().name() + " do not fit: " + error.getMessage()
                        + " Nothing was done. Correct them and call again.");
    }

    /** Options of {@link ToolUtils}. */
    public static final class Builder extends ToolOptions<Builder> {

        private boolean description = true;

        private Builder(FacebookMarketingConnector connector) {
            super(connector, OutputFormat.RECORDS);
        }

        private Builder(ConnectorResolver connectors, Mode mode) {
            super(connectors, mode, SearchDialect.SEARCH, OutputFormat.RECORDS);
        }

        /**
         * Whether what can be called is added to the description of a tool with {@code entity}, {@code action} and
         * {@code params}.
         *
         * @param add true by default
         * @return this builder
         */
        public Builder description(boolean add) {
            this.description = add;
            return this;
        }

        /**
         * Makes the utilities.
         *
         * @return the utilities
         */
        public ToolUtils build() {
            Machinery machinery = machinery();
            return new ToolUtils(
                    new ToolDecorator(machinery.operations(), results(), seams()),
                    machinery.guarded(),
                    description ? Optional.of(capabilities()) : Optional.empty(),
                    machinery
                            .pendingChange()
                            .map(report -> OwnTool.of(PendingChangeTool.SPECIFICATION, seams(), report::run)),
                    false);
        }

        @Override
        Builder self() {
            return this;
        }
    }

    /**
     * Starts with options, for tools that choose their connector call by call.
     *
     * @param connectors chooses the connector whose currency and object names are looked up
     * @param mode the mode of all those connectors
     * @return a builder
     */
    public static Builder builder(ConnectorResolver connectors, Mode mode) {
        return new Builder(connectors, mode);
    }
}
