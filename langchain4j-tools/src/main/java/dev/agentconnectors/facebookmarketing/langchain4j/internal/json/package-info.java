/** The JSON of tool calls and their results. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.json;

import org.jspecify.annotations.NullMarked;
