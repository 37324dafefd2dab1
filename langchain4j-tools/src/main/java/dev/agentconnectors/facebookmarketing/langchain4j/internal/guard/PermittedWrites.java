package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.gate.Passage;
import java.util.function.Supplier;

/** What becomes of a write that no rule forbids: it is previewed, somebody is asked, or it is done. */
@FunctionalInterface
interface PermittedWrites {

    /**
     * Decides.
     *
     * @param write what is permitted
     * @param done the passage of a write that is done: its money counts from then on
     * @return that, or a result in its place
     * @throws dev.agentconnectors.facebookmarketing.CallRefusedException if somebody says no
     */
    Passage dispose(PermittedWrite write, Supplier<Passage> done);
}
