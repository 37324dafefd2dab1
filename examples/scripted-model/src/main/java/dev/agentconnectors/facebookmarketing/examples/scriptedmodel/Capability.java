package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.Map;

/** A way to do one thing with one kind of object: a tool made for it, or the generic tool. */
sealed interface Capability permits ReadyMadeTool, GenericTool {
    /** The name of the tool behind it. */
    String toolName();

    /** Whether a parameter can be given. */
    boolean takes(String parameter);

    /** Whether an amount in this parameter is given in major units with its currency, as 50.00 USD. */
    boolean wantsMajorUnits(String parameter);

    /** Whether a bare number in a result's amount counts major units. */
    boolean answersInMajorUnits();

    /** The largest page that can be asked for, as far as the tool says. */
    int largestLimit(int otherwise);

    /** The call; {@code params} holds only what is taken. */
    ToolCall call(Map<String, ?> params);
}
