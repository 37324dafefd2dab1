/** A server of the Model Context Protocol: the tools of langchain4j-tools for every client that speaks it. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import org.jspecify.annotations.NullMarked;
