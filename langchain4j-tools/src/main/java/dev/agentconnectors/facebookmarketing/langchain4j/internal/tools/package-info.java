/** The operations as {@code @Tool} methods; what they say of themselves comes from the catalogue. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import org.jspecify.annotations.NullMarked;
