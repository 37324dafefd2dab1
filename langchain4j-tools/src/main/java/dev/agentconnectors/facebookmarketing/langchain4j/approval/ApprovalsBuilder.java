package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.langchain4j.invocation.InvocationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Options of {@link Approvals}. */
public final class ApprovalsBuilder {

    final ConnectorResolver connectors;
    PendingWrites store = PendingWrites.inMemory();
    Owners owners = Owners.byMemoryId();
    UnaryOperator<WritePolicy> rules = policy -> policy;

    Approvals.@Nullable Authorizer authorizer;

    @Nullable
    WriteApprover approver;

    PendingWrite.Listener listener = write -> {};
    Duration expiry = Duration.ofHours(24);
    Duration retention = Duration.ofDays(90);
    Duration takeOverAfter = Duration.ofMinutes(10);
    Clock clock = Clock.systemUTC();

    ApprovalsBuilder(ConnectorResolver connectors) {
        this.connectors = connectors;
    }

    /**
     * Which writes may wait at all; asked when a model wants one, and again when it is approved.
     *
     * @param wanted adds rules to a policy without any
     * @return this builder
     */
    public ApprovalsBuilder rules(UnaryOperator<WritePolicy> wanted) {
        this.rules = Objects.requireNonNull(wanted, "wanted");
        return this;
    }

    /**
     * Where writes are kept.
     *
     * @param writes in memory by default, which a restart forgets
     * @return this builder
     */
    public ApprovalsBuilder store(PendingWrites writes) {
        this.store = Objects.requireNonNull(writes, "writes");
        return this;
    }

    /**
     * What is kept of whose a write is. It is how its connector is found again, and what lists are asked for by.
     *
     * @param naming gives names and texts, no credentials; by default {@code memory_id} with the memory id as text
     * @param finding gives the context by which the resolver finds connector and policy; by default one with that text as
     *     its memory id
     * @return this builder
     */
    public ApprovalsBuilder owner(
            Function<WriteRequest.Origin, Map<String, String>> naming,
            Function<Map<String, String>, InvocationContext> finding) {
        this.owners = owners.named(Objects.requireNonNull(naming, "naming"))
                .found(Objects.requireNonNull(finding, "finding"));
        return this;
    }

    /**
     * Who may decide. There is no default: without one nothing can be built.
     *
     * @param decides says who may
     * @return this builder
     */
    public ApprovalsBuilder authorizer(Approvals.Authorizer decides) {
        this.authorizer = Objects.requireNonNull(decides, "decides");
        return this;
    }

    /**
     * Somebody who is asked at once, while the tool call waits, such as a person at a terminal. Their answer is a decision
     * like any other; the authorizer is not asked.
     *
     * @param asked answers within the policy's {@link WritePolicy#approvalTimeout()}
     * @return this builder
     */
    public ApprovalsBuilder askAtOnce(WriteApprover asked) {
        this.approver = Objects.requireNonNull(asked, "asked");
        return this;
    }

    /**
     * Who hears of each step.
     *
     * @param hears the listener
     * @return this builder
     */
    public ApprovalsBuilder listener(PendingWrite.Listener hears) {
        this.listener = Objects.requireNonNull(hears, "hears");
        return this;
    }

    /**
     * How long a write waits.
     *
     * @param time 24 hours by default
     * @return this builder
     */
    public ApprovalsBuilder expiry(Duration time) {
        this.expiry = positive(time, "expiry");
        return this;
    }

    /**
     * How long a write is kept after it has ended; for so long it can be taken back.
     *
     * @param time 90 days by default
     * @return this builder
     */
    public ApprovalsBuilder retention(Duration time) {
        this.retention = positive(time, "retention");
        return this;
    }

    /**
     * After what time a write that is being made counts as left behind by a process that has ended. Longer than the
     * connector's time-outs and retries take together.
     *
     * @param time 10 minutes by default
     * @return this builder
     */
    public ApprovalsBuilder takeOverAfter(Duration time) {
        this.takeOverAfter = positive(time, "takeOverAfter");
        return this;
    }

    /**
     * What time it is.
     *
     * @param time the system's by default
     * @return this builder
     */
    public ApprovalsBuilder clock(Clock time) {
        this.clock = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * Makes it.
     *
     * @return the approvals
     * @throws IllegalStateException if nobody says who may decide
     */
    public Approvals build() {
        if (authorizer == null) {
            throw new IllegalStateException("Say who may decide: authorizer((write, by) -> …).");
        }
        return new Approvals(this);
    }

    private static Duration positive(Duration time, String name) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " is " + time + ": give more than zero.");
        }
        return time;
    }
}
