/** What the catalogue tells, executed. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import org.jspecify.annotations.NullMarked;
