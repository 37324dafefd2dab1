/** From a model's call of an operation to the text that the model gets back. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import org.jspecify.annotations.NullMarked;
