/** What becomes of a model's writes. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import org.jspecify.annotations.NullMarked;
