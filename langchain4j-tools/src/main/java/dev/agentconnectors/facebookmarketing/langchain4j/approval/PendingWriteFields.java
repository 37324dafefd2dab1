package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Asked;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Decision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a {@link PendingWrite}. */
abstract class PendingWriteFields {

    private final String id;
    private final long version;
    private final State state;
    private final Map<String, String> owner;
    private final Call call;
    private final Asked asked;
    private final Instant createdAt;
    private final Instant expiresAt;
    private final @Nullable Decision decision;
    private final @Nullable Ending ending;
    private final @Nullable String replaces;

    PendingWriteFields(PendingWrite.Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.state = builder.state;
        this.owner = Map.copyOf(builder.owner);
        this.call = builder.call;
        this.asked = builder.asked;
        this.createdAt = builder.createdAt;
        this.expiresAt = builder.expiresAt;
        this.decision = builder.decision;
        this.ending = builder.ending;
        this.replaces = builder.replaces;
    }

    /**
     * What tells it apart.
     *
     * @return the id, which cannot be guessed
     */
    public final String id() {
        return id;
    }

    /**
     * How many steps it has made.
     *
     * @return 0 for one that has just been asked for
     */
    public final long version() {
        return version;
    }

    /**
     * How far it has come.
     *
     * @return the state
     */
    public final State state() {
        return state;
    }

    /**
     * Who wanted it.
     *
     * @return names and texts, by which connector and policy are found again
     */
    public final Map<String, String> owner() {
        return owner;
    }

    /**
     * What will be sent.
     *
     * @return the call
     */
    public final Call call() {
        return call;
    }

    /**
     * What a person reads.
     *
     * @return the sentence and its details
     */
    public final Asked asked() {
        return asked;
    }

    /**
     * When it was asked for.
     *
     * @return the moment
     */
    public final Instant createdAt() {
        return createdAt;
    }

    /**
     * Until when it can be decided.
     *
     * @return the moment
     */
    public final Instant expiresAt() {
        return expiresAt;
    }

    /**
     * Who decided.
     *
     * @return the decision, or null before that
     */
    public final @Nullable Decision decision() {
        return decision;
    }

    /**
     * What became of it.
     *
     * @return the ending, or null before that
     */
    public final @Nullable Ending ending() {
        return ending;
    }

    /**
     * Which write it takes back or asks for again.
     *
     * @return the id of that one; null for most
     */
    public final @Nullable String replaces() {
        return replaces;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(id, version, state, owner, call, asked, createdAt, expiresAt, decision, ending, replaces);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PendingWriteFields write && write.parts().equals(parts());
    }

    @Override
    public final int hashCode() {
        return parts().hashCode();
    }
}
