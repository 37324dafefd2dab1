/** Errors in words that a model can act on. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.errors;

import org.jspecify.annotations.NullMarked;
