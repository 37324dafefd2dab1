package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;

/** Interrupts a recipe that needs results which the transcript does not hold yet. */
final class CallsWanted extends RuntimeException {
    private final transient List<ToolCall> calls;

    CallsWanted(List<ToolCall> calls) {
        super("Tool results are needed first", null, false, false);
        this.calls = calls;
    }

    List<ToolCall> calls() {
        return calls;
    }
}
