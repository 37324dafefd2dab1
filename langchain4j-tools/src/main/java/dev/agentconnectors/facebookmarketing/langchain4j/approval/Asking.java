package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Deferral;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PermittedWrite;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for one write in the place of another: to take it back, or to decide on it anew. Keeps what the gate permits. */
final class Asking extends Deferral {

    private final Keeping keeping;
    private final PendingWrite replaced;
    private final Map<String, String> mustBe;
    private @Nullable PendingWrite kept;

    /** Keeps a permitted write as one that waits. */
    @FunctionalInterface
    interface Keeping {

        PendingWrite keep(PermittedWrite write, Map<String, String> owner, @Nullable String replaces);
    }

    /**
     * Asks for one.
     *
     * @param replaced the other one, whose owner's it will be too
     * @param mustBe what the object must be for it, by field
     */
    Asking(Keeping keeping, PendingWrite replaced, Map<String, String> mustBe) {
        this.keeping = keeping;
        this.replaced = replaced;
        this.mustBe = mustBe;
    }

    /** What waits now; empty where the object is already as it would become. */
    Optional<PendingWrite> kept() {
        return Optional.ofNullable(kept);
    }

    @Override
    protected ExecutionResult hold(PermittedWrite write) {
        Map<String, Object> now = write.subject().before();
        mustBe.forEach((name, value) -> {
            if (!value.equals(String.valueOf(now.get(name)))) {
                throw new CallRefusedException("The " + name
                        + " has been changed since: taking the write back would undo that as well. Nothing was"
                        + " changed.");
            }
        });
        PendingWrite made = keeping.keep(write, replaced.owner(), replaced.id());
        this.kept = made;
        return Replies.of(made);
    }

    @Override
    protected Kept begin(PermittedWrite write) {
        throw new IllegalStateException("only asks");
    }

    @Override
    protected ExecutionResult report(String id, WriteRequest.Origin origin) {
        return Replies.of(Objects.requireNonNull(kept));
    }
}
