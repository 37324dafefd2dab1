/** Which operations the developer offers. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.selection;

import org.jspecify.annotations.NullMarked;
