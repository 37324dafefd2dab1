package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A call of an offered tool.
 *
 * @param tool the tool's name
 * @param arguments what it is called with
 */
record ToolCall(String tool, ObjectNode arguments) {}
