/**
 * The ready-made tools as objects with {@code @Tool} methods, one class for each entity, for frameworks that look for such
 * methods. {@link dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools} carries the calls out, with all
 * that it was told about writing, output and retries; where LangChain4j's {@code AiServices} is at hand, pass that list
 * itself.
 *
 * <p>All but {@link ToolCalls} and {@link TimeRange} is generated from the catalogue; each file says so in its first line.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import org.jspecify.annotations.NullMarked;
