package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate.OwnTool;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.CapabilityText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.FreeFormParameters;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.GenericSpec;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.SearchSpec;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.StrictTools;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ModelErrors;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PendingChangeTool;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AgentOperations;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.GenericArguments;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.SearchArguments;
import dev.agentconnectors.facebookmarketing.langchain4j.tools.ToolCalls;
import dev.agentconnectors.facebookmarketing.langchain4j.tools.ToolObjects;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.langchain4j.service.tool.ToolProvider;
import dev.langchain4j.service.tool.ToolProviderRequest;
import dev.langchain4j.service.tool.ToolProviderResult;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facebook ads as ready-made tools: {@code facebook_report}, which answers a question about performance in one call, and one
 * tool for each operation, with exact parameters.
 *
 * <pre>{@code
 * AiServices.builder(Assistant.class)
 *         .chatModel(model)
 *         .tools(FacebookMarketingTools.of(connector))
 *         .build();
 * }</pre>
 *
 * <p>Tools that write are offered only once {@link Builder#writes writing} is switched on. Lists come in
 * {@linkplain OutputFormat#COLUMNS columns}. An unmodifiable list of tools; safe to use from many threads. Where a framework
 * takes something else than such a list, there are {@link #toolProvider()}, {@link #asMap()}, {@link #specifications()} and
 * {@link #objects()}: the same tools, under the same control.
 */
public final class FacebookMarketingTools extends AbstractList<AiServiceTool> implements ToolCalls {

    private final List<AiServiceTool> tools;
    private final String prefix;

    private FacebookMarketingTools(List<AiServiceTool> tools, String prefix) {
        this.tools = List.copyOf(tools);
        this.prefix = prefix;
    }

    /**
     * The tools of {@link ToolSets#DEFAULT}: reports first, then looking things up. The {@linkplain #builder builder} offers
     * everything, or what you choose.
     *
     * @param connector what they work with
     * @return the tools
     */
    public static FacebookMarketingTools of(FacebookMarketingConnector connector) {
        return builder(connector).only(ToolSets.DEFAULT).build();
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

    /**
     * These tools for {@code AiServices.builder(…).toolProvider(…)}, beside tools of any other kind.
     *
     * @return a provider that always gives these tools
     */
    public ToolProvider toolProvider() {
        ToolProviderResult result = new ToolProviderResult(tools);
        return request -> result;
    }

    /**
     * A provider that chooses its tools request by request: by user, role or policy, as the request's invocation parameters
     * and memory id say.
     *
     * @param choice gives the tools for a request; best from a few that were made beforehand
     * @return the provider
     */
    public static ToolProvider toolProvider(Function<ToolProviderRequest, FacebookMarketingTools> choice) {
        return request -> new ToolProviderResult(choice.apply(request).tools);
    }

    /**
     * These tools for {@code AiServices.builder(…).tools(Map)}, and for whatever executes tools by itself.
     *
     * @return what executes each tool, by its specification
     */
    public Map<ToolSpecification, ToolExecutor> asMap() {
        Map<ToolSpecification, ToolExecutor> map = new LinkedHashMap<>();
        tools.forEach(tool -> map.put(tool.toolSpecification(), tool.toolExecutor()));
        return Collections.unmodifiableMap(map);
    }

    /**
     * What a model is told of these tools, for {@code ChatRequest.builder().toolSpecifications(…)}.
     *
     * @return the specifications, in the order of the tools
     */
    public List<ToolSpecification> specifications() {
        return tools.stream().map(AiServiceTool::toolSpecification).toList();
    }

    /**
     * Objects with {@code @Tool} methods, for frameworks that look for such methods, and for {@code tools(a, b)} together with
     * objects of your own. Their methods call these tools; one that is not offered here refuses. What reflection cannot say is
     * missing: descriptions are the same in both modes, and free-form objects have no schema that a strict mode takes.
     *
     * @return one object for reports, and one for each entity
     */
    public List<Object> objects() {
        return ToolObjects.of(this);
    }

    /**
     * Carries out one of these tools.
     *
     * @param tool its name, such as {@code facebook_list_campaigns}, with the {@linkplain Builder#namePrefix prefix} or without
     * @param arguments its arguments by name; null values count as left out
     * @param context of the AI service's invocation, or null outside of one
     * @return what a model is told
     * @throws ToolExecutionException if it failed or is not offered; its message is safe to show to a model
     */
    @Override
    public String call(
            String tool, Map<String, ? extends @Nullable Object> arguments, @Nullable InvocationContext context) {
        ToolExecutionResult result = execute(
                ToolExecutionRequest.builder()
                        .name(tool)
                        .arguments(ToolJson.write(arguments))
                        .build(),
                context);
        if (result.isError()) {
            throw new ToolExecutionException(result.resultText());
        }
        return result.resultText();
    }

    /**
     * Carries out what a model asks for, where no AI service does.
     *
     * @param request the model's request; the name of the tool with the {@linkplain Builder#namePrefix prefix} or without
     * @param context on whose behalf, or null where nothing depends on it
     * @return what the model is to be told, failures included; its attributes say what went wrong
     */
    public ToolExecutionResult execute(ToolExecutionRequest request, @Nullable InvocationContext context) {
        AiServiceTool found = tools.stream()
                .filter(one ->
                        one.name().equals(prefix + request.name()) || one.name().equals(request.name()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            ToolCallException unknown = new ToolCallException(
                    "There is no tool " + request.name() + " here: it is not offered. Nothing was done.");
            return ModelErrors.result(ModelErrors.message(unknown), unknown);
        }
        return found.toolExecutor()
                .executeWithContext(
                        request.toBuilder().name(found.name()).build(),
                        context == null ? InvocationContext.builder().build() : context);
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

        // What providers of models take as the name of a tool.
        private static final Pattern PREFIX = Pattern.compile("[a-zA-Z0-9_-]{0,24}");

        private boolean generic;
        private @Nullable FileHandles files;
        private String prefix = "";
        private boolean freeFormAsText;
        private StrictTools strict = new StrictTools(Integer.MAX_VALUE, Integer.MAX_VALUE / 8);

        private Builder(FacebookMarketingConnector connector) {
            super(connector, OutputFormat.COLUMNS);
        }

        private Builder(ConnectorResolver connectors, Mode mode) {
            super(connectors, mode, SearchDialect.SEARCH, OutputFormat.COLUMNS);
        }

        /**
         * Whether one generic tool, {@code facebook_marketing_execute(entity, action, params)}, is offered in place of one tool
         * for each operation. Reports stay a tool of their own.
         *
         * @param instead false by default
         * @return this builder
         */
        public Builder generic(boolean instead) {
            this.generic = instead;
            return this;
        }

        /**
         * The files that the model may send. With them come the tools that upload: a model names a file by its handle. A write
         * with a file is done or refused at once; it cannot wait for a decision, since its bytes are not kept.
         *
         * @param handles finds them; by default there are none
         * @return this builder
         */
        public Builder files(FileHandles handles) {
            this.files = Objects.requireNonNull(handles, "handles");
            return this;
        }

        @Override
        @Nullable
        FileHandles files() {
            return files;
        }

        /**
         * What the names of the tools begin with, so that tools for two accounts live in one AI service.
         *
         * @param begin such as {@code shop_}, for {@code shop_facebook_list_campaigns}; empty by default
         * @return this builder
         * @throws IllegalArgumentException if it is longer than 24 characters or has others than letters, digits, _ and -
         */
        public Builder namePrefix(String begin) {
            if (!PREFIX.matcher(begin).matches()) {
                throw new IllegalArgumentException(
                        "namePrefix is '" + begin + "': give at most 24 letters, digits, _ or -, such as shop_.");
            }
            this.prefix = begin;
            return this;
        }

        /**
         * Whether objects without declared members, such as {@code targeting} or the conditions of a filter, are offered to
         * the model as JSON text: for OpenAI's Responses API, which reads such an object as one that can have no members, and
         * to have a strict mode hold for the tools that take one. What the model writes is understood either way.
         *
         * @param asText false by default
         * @return this builder
         */
        public Builder freeFormAsText(boolean asText) {
            this.freeFormAsText = asText;
            return this;
        }

        /**
         * For how much a provider's strict mode is to hold, where it takes only so much in a request: {@code strictAtMost(20,
         * 24)} for Anthropic's. Tools that write come first, then those with few optional parameters; the others are offered
         * as they are without strict mode.
         *
         * @param tools how many tools
         * @param optionalParameters how many optional parameters they may have together
         * @return this builder
         * @throws IllegalArgumentException if one of them is negative
         */
        public Builder strictAtMost(int tools, int optionalParameters) {
            if (tools < 0 || optionalParameters < 0) {
                throw new IllegalArgumentException("strictAtMost(" + tools + ", " + optionalParameters
                        + "): give 0 or more of each, such as strictAtMost(20, 24).");
            }
            this.strict = new StrictTools(tools, optionalParameters);
            return this;
        }

        /**
         * Makes the tools.
         *
         * @return the tools
         */
        public FacebookMarketingTools build() {
            Machinery machinery = machinery();
            AgentOperations operations = machinery.operations();
            List<AiServiceTool> tools = new ArrayList<>();
            if (generic) {
                tools.add(generic(operations));
            }
            if (selection().offersReports()) {
                tools.add(tool(ToolSpecs.report(mode()), operations::report));
            }
            if (!generic) {
                tools.addAll(typed(operations));
            }
            machinery
                    .pendingChange()
                    .ifPresent(pending -> tools.add(tool(PendingChangeTool.SPECIFICATION, pending::run)));
            return new FacebookMarketingTools(offeredStrictly(tools), prefix);
        }

        private List<AiServiceTool> offeredStrictly(List<AiServiceTool> tools) {
            List<ToolSpecification> marked = strict.of(
                    tools.stream().map(AiServiceTool::toolSpecification).toList());
            List<AiServiceTool> offered = new ArrayList<>();
            for (int i = 0; i < tools.size(); i++) {
                offered.add(tools.get(i).toBuilder()
                        .toolSpecification(marked.get(i))
                        .build());
            }
            return offered;
        }

        private AiServiceTool generic(AgentOperations operations) {
            CapabilityText capabilities = capabilities();
            return tool(GenericSpec.of(capabilities), (arguments, context) -> {
                String entity = GenericArguments.text(arguments.get("entity"));
                String action = GenericArguments.text(arguments.get("action"));
                Map<String, Object> params = GenericArguments.params(arguments.get("params"));
                return capabilities
                        .helpFor(entity, action, params)
                        .orElseGet(() -> operations.run(entity, action, params, context));
            });
        }

        private List<AiServiceTool> typed(AgentOperations operations) {
            List<AiServiceTool> tools = new ArrayList<>();
            offered()
                    .forEach(operation -> tools.add(tool(
                            ToolSpecs.of(operation, mode()),
                            (arguments, context) ->
                                    operations.run(operation.entity(), operation.action(), arguments, context))));
            if (mode() == Mode.HOSTED && !selection().searchable().isEmpty()) {
                String search = searchDialect().action();
                tools.add(tool(
                        SearchSpec.of(selection().searchable()),
                        (arguments, context) -> operations.run(
                                GenericArguments.text(arguments.get("entity")),
                                search,
                                SearchArguments.nested(arguments),
                                context)));
            }
            return tools;
        }

        private AiServiceTool tool(ToolSpecification specification, OwnTool.Call call) {
            ToolSpecification named = specification.toBuilder()
                    .name(prefix + specification.name())
                    .build();
            // What the model was offered as text is read as what it is.
            AiServiceTool tool = OwnTool.of(named, seams(), call);
            return freeFormAsText
                    ? tool.toBuilder()
                            .toolSpecification(FreeFormParameters.asText(named))
                            .build()
                    : tool;
        }

        private Stream<Operation> offered() {
            return Catalog.facebookMarketing().entities().stream()
                    .flatMap(entity -> entity.operations().stream())
                    .filter(operation -> selection().offers(operation, mode(), writePolicy()));
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
