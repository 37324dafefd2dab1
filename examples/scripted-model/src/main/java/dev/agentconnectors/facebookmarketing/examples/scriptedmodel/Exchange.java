package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

/**
 * A tool call of the transcript with what came back.
 *
 * @param call the call
 * @param result the tool's answer, as text
 */
record Exchange(ToolCall call, String result) {}
