/** Facebook ads as tools for LangChain4j agents. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j;

import org.jspecify.annotations.NullMarked;
