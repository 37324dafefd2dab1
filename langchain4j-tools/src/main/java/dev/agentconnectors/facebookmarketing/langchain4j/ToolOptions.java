package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
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

    abstract B self();

    Mode mode() {
        return mode;
    }

    SearchDialect searchDialect() {
        return searchDialect;
    }

    Selection selection() {
        return selection;
    }

    CapabilityText capabilities() {
        return CapabilityText.of(mode, writes, selection, searchDialect.action());
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
                connectors, guard, currencies, new InternalRetries(internalRetries, retryIf, onExhausted), results());
        FacebookMarketingConnector guarded = single == null
                ? FacebookMarketingConnector.gated(new ConnectorOfToolCall(connectors), mode, searchDialect, guard)
                : single.gated(guard);
        return new Machinery(operations, guarded, PendingChangeTool.of(policies));
    }
}
