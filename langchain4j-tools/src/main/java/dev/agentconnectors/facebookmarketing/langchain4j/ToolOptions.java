package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate.Seams;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.CapabilityText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.ConnectorOfToolCall;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Guard;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PendingChangeTool;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Policies;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.WriteJudge;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AccountCurrencies;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.AgentOperations;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.operations.InternalRetries;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.service.tool.ToolArgumentsErrorHandler;
import dev.langchain4j.service.tool.ToolExecutionErrorHandler;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ToolUtils} and {@link FacebookMarketingTools} have in common: whose connector, what may be written, how much
 * comes out, and what is tried again.
 *
 * @param <B> the builder itself
 */
abstract sealed class ToolOptions<B extends ToolOptions<B>> permits ToolUtils.Builder, FacebookMarketingTools.Builder {

    private static final int DEFAULT_MAX_OUTPUT_CHARS = 100_000;

    private final @Nullable FacebookMarketingConnector single;
    private final ConnectorResolver connectors;
    private final Mode mode;
    private final SearchDialect searchDialect;
    private WritePolicy writes = WritePolicy.off();
    private ReadPolicy reads = ReadPolicy.standard();
    private Selection selection = Selection.EVERYTHING;
    private OutputFormat outputFormat;
    private int maxOutputChars = DEFAULT_MAX_OUTPUT_CHARS;
    private int internalRetries;
    private Predicate<ConnectorException> retryIf =
            error -> error.isRetryable() && !(error instanceof RateLimitException);
    private @Nullable Function<ConnectorException, String> onExhausted;
    private @Nullable ToolArgumentsErrorHandler argumentsErrors;
    private @Nullable ToolExecutionErrorHandler executionErrors;
    private ToolProgress.Listener progress = unheard -> {};
    private @Nullable ToolObservations observations;

    ToolOptions(FacebookMarketingConnector connector, OutputFormat outputFormat) {
        this(connector, context -> connector, connector.mode(), connector.searchDialect(), outputFormat);
    }

    ToolOptions(ConnectorResolver connectors, Mode mode, SearchDialect searchDialect, OutputFormat outputFormat) {
        this(null, connectors, mode, searchDialect, outputFormat);
    }

    private ToolOptions(
            @Nullable FacebookMarketingConnector single,
            ConnectorResolver connectors,
            Mode mode,
            SearchDialect searchDialect,
            OutputFormat outputFormat) {
        LangChain4jVersion.require();
        this.single = single;
        this.connectors = Objects.requireNonNull(connectors, "connectors");
        this.mode = Objects.requireNonNull(mode, "mode");
        this.searchDialect = searchDialect;
        this.outputFormat = outputFormat;
    }

    /**
     * What the model may change.
     *
     * @param policy {@link WritePolicy#off()} by default
     * @return this builder
     */
    public B writes(WritePolicy policy) {
        this.writes = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * What the model may get to see.
     *
     * @param policy {@link ReadPolicy#standard()} by default: no personal and no payment data
     * @return this builder
     */
    public B reads(ReadPolicy policy) {
        this.reads = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * Which operations are offered and carried out; the model can call no other one, however it asks for it. Replicated
     * records can be searched where some reading operation of their entity is chosen, and what only the hosted server
     * knows is refused.
     *
     * @param wanted such as one of {@link ToolSets}; by default all that the mode and the write policy permit
     * @return this builder
     */
    public B only(Predicate<Operation> wanted) {
        this.selection = Selection.of(Objects.requireNonNull(wanted, "wanted"));
        return self();
    }

    /**
     * How lists are written.
     *
     * @param format the format
     * @return this builder
     */
    public B outputFormat(OutputFormat format) {
        this.outputFormat = Objects.requireNonNull(format, "format");
        return self();
    }

    /**
     * How many characters one result may have. Of a longer one as many whole records are given as fit, with a cursor for the
     * rest.
     *
     * @param characters 100,000 by default; 0 for no limit
     * @return this builder
     * @throws IllegalArgumentException if negative
     */
    public B maxOutputChars(int characters) {
        if (characters < 0) {
            throw new IllegalArgumentException("maxOutputChars is " + characters + ": give 0 (no limit) or more.");
        }
        this.maxOutputChars = characters;
        return self();
    }

    /**
     * How often a failed read is tried again before the model hears of it, on top of the connector's own retries. A write is
     * never repeated.
     *
     * @param times 0 by default
     * @return this builder
     * @throws IllegalArgumentException if negative
     */
    public B internalRetries(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("internalRetries is " + times + ": give 0 (none) or more.");
        }
        this.internalRetries = times;
        return self();
    }

    /**
     * Which failures are worth an internal retry.
     *
     * @param worthIt by default those that {@linkplain ConnectorException#isRetryable() may pass}, except rate limits
     * @return this builder
     */
    public B retryIf(Predicate<ConnectorException> worthIt) {
        this.retryIf = Objects.requireNonNull(worthIt, "worthIt");
        return self();
    }

    /**
     * What the model is told once the internal retries are used up.
     *
     * @param words makes the text of the error; by default the error's own message
     * @return this builder
     */
    public B onExhausted(Function<ConnectorException, String> words) {
        this.onExhausted = Objects.requireNonNull(words, "words");
        return self();
    }

    /**
     * Has the last word on what a model is told of wrong arguments: those that do not fit the tool, and those that the
     * connector refuses before anything is sent. LangChain4j calls the handler of {@code AiServices} for what a tool throws;
     * these tools answer with their errors instead, and call this one. The handler is given a
     * {@link dev.langchain4j.exception.ToolArgumentsException} with the words that the model would be told, and the failure
     * as its cause; its result is told to the model in their place, and stays an error with its
     * {@linkplain ToolErrorAttributes attributes}. What it throws goes on to the AI service, and so to that one's handlers.
     *
     * @param handler such as the one that the AI service has; by default the model is told our words
     * @return this builder
     */
    public B toolArgumentsErrorHandler(ToolArgumentsErrorHandler handler) {
        this.argumentsErrors = Objects.requireNonNull(handler, "handler");
        return self();
    }

    /**
     * Has the last word on what a model is told of every other failure: of the connector, of a policy that refused the call,
     * and of your own decorated tools. The handler is given a {@link dev.langchain4j.exception.ToolExecutionException} with
     * the words that the model would be told, which are safe to show, and the failure as its cause; the rest is as with
     * {@link #toolArgumentsErrorHandler}.
     *
     * @param handler such as the one that the AI service has; by default the model is told our words
     * @return this builder
     */
    public B toolExecutionErrorHandler(ToolExecutionErrorHandler handler) {
        this.executionErrors = Objects.requireNonNull(handler, "handler");
        return self();
    }

    /**
     * Throws every error instead of answering with it, so that the handlers of the AI service have the last word: they are
     * given what {@link #toolArgumentsErrorHandler} and {@link #toolExecutionErrorHandler} would be, which this replaces. The
     * service needs a handler for arguments then: LangChain4j's default ends the conversation at a wrong one. The results
     * that it makes have no {@linkplain ToolErrorAttributes attributes}.
     *
     * @return this builder
     */
    public B throwErrors() {
        this.argumentsErrors = (error, context) -> {
            throw new ToolArgumentsException(error);
        };
        this.executionErrors = (error, context) -> {
            throw new ToolExecutionException(error);
        };
        return self();
    }

    /**
     * Who hears what keeps a tool busy: report runs, waiting, repeats.
     *
     * @param listener by default nobody
     * @return this builder
     */
    public B progress(ToolProgress.Listener listener) {
        this.progress = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /**
     * Observes every call of these tools with Micrometer.
     *
     * @param observed {@code ToolObservations.in(registry)}; by default nothing is observed
     * @return this builder
     */
    public B observations(ToolObservations observed) {
        this.observations = Objects.requireNonNull(observed, "observed");
        return self();
    }

    abstract B self();

    Seams seams() {
        ToolObservations observed = observations;
        return new Seams(
                argumentsErrors,
                executionErrors,
                progress,
                observed == null ? (entity, action, call) -> call.get() : observed::around);
    }

    Mode mode() {
        return mode;
    }

    SearchDialect searchDialect() {
        return searchDialect;
    }

    /** The files that a model may send, or null for none. */
    @Nullable
    FileHandles files() {
        return null;
    }

    Selection selection() {
        Selection told = selection.withLeads(reads.leadsAllowed());
        return files() == null ? told : told.withFiles();
    }

    CapabilityText capabilities() {
        return CapabilityText.of(mode, writes, selection(), searchDialect.action());
    }

    WritePolicy writePolicy() {
        return writes;
    }

    ResultText results() {
        return new ResultText(outputFormat, maxOutputChars);
    }

    /** All that the tools of one builder share. */
    record Machinery(
            AgentOperations operations,
            FacebookMarketingConnector guarded,
            Optional<PendingChangeTool> pendingChange) {}

    Machinery machinery() {
        AccountCurrencies currencies = new AccountCurrencies();
        Policies policies = new Policies(connectors, writes, reads);
        Guard guard = new Guard(policies, selection, new WriteJudge(currencies::of, Clock.systemUTC()));
        AgentOperations operations = new AgentOperations(
                connectors,
                guard,
                currencies,
                new InternalRetries(internalRetries, retryIf, onExhausted),
                results(),
                files());
        FacebookMarketingConnector guarded = single == null
                ? FacebookMarketingConnector.gated(new ConnectorOfToolCall(connectors), mode, searchDialect, guard)
                : single.gated(guard);
        return new Machinery(operations, guarded, PendingChangeTool.of(policies));
    }
}
