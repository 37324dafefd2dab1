/** Results as text for a model: compact, valid, and no longer than allowed. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import org.jspecify.annotations.NullMarked;
