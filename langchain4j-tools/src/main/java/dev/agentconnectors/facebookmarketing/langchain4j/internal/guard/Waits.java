package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.gate.Passage.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import java.time.Duration;

/**
 * Tells the tool call that a call is part of when the call has to wait.
 *
 * @param ending what hears of the rest
 * @param caller the tool call
 */
record Waits(Ending ending, ToolCall caller) implements Ending {

    /** The passage, heard by the tool call of this thread. */
    static Passage told(Passage passage) {
        ToolCall caller = ToolCall.current().orElse(null);
        return caller != null && passage instanceof Passage.Go go
                ? Passage.go(new Waits(go.ending(), caller))
                : passage;
    }

    @Override
    public void waits(Duration time) {
        caller.waits(time);
    }

    @Override
    public ExecutionResult answered(ExecutionResult result) {
        return ending.answered(result);
    }

    @Override
    public void failed(Throwable failure) {
        ending.failed(failure);
    }
}
