/** What tools say of themselves to a model, made from the catalogue. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import org.jspecify.annotations.NullMarked;
