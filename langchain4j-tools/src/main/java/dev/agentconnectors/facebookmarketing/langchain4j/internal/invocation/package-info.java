/** Which tool call the running thread is in. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation;

import org.jspecify.annotations.NullMarked;
