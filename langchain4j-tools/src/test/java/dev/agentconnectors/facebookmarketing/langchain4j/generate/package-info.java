/**
 * Writes what is derived from the catalogue: the typed API, the {@code @Tool} classes and the reference. {@code ./mvnw
 * -Pgenerate} runs {@link Generate}; a test compares its output with what is committed.
 *
 * <p>Declarations are named by text only, so that the generator compiles when what it has written is out of date.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import org.jspecify.annotations.NullMarked;
