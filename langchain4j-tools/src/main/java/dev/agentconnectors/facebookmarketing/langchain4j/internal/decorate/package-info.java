/** Turns @Tool methods into tools that are good for agents. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import org.jspecify.annotations.NullMarked;
