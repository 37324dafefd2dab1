package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.CallOrigin;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Deferral;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PermittedWrite;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks for one write in the place of another: to take it back, or to decide on it anew. Keeps what the gate permits. */
final class Asking extends Deferral {

    private final BiFunction<PermittedWrite, @Nullable String, PendingWrite> keeping;
    private final String replaced;
    private final Map<String, String> mustBe;
    private @Nullable PendingWrite kept;

    /**
     * Asks for one.
     *
     * @param keeping keeps a permitted write as one that waits, and that replaces another
     * @param replaced the id of that other one
     * @param mustBe what the object must be for it, by field
     */
    Asking(
            BiFunction<PermittedWrite, @Nullable String, PendingWrite> keeping,
            String replaced,
            Map<String, String> mustBe) {
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
        PendingWrite made = keeping.apply(write, replaced);
        this.kept = made;
        return Replies.of(made);
    }

    @Override
    protected Kept begin(PermittedWrite write) {
        throw new IllegalStateException("only asks");
    }

    @Override
    protected ExecutionResult report(String id, CallOrigin origin) {
        return Replies.of(Objects.requireNonNull(kept));
    }
}
