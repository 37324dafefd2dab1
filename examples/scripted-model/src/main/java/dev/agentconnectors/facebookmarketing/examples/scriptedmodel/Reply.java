package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;

/** What the planner says next. */
sealed interface Reply {
    /**
     * An answer.
     *
     * @param text Markdown
     */
    record Text(String text) implements Reply {}

    /**
     * Tool calls whose results the planner needs before it can go on.
     *
     * @param calls at least one
     */
    record Calls(List<ToolCall> calls) implements Reply {}
}
