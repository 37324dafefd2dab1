/**
 * Facebook ads as tools for LangChain4j agents.
 *
 * <p>Read first {@link dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools}, the ready-made tools, or
 * {@link dev.agentconnectors.facebookmarketing.langchain4j.ToolUtils} for tools of one's own. What a model may see is said
 * with a {@link dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy}, what it may change with a
 * {@link dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy}; changes that wait for a person are
 * {@link dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals}. One service for many users takes a
 * {@link dev.agentconnectors.facebookmarketing.langchain4j.ConnectorCache}.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j;

import org.jspecify.annotations.NullMarked;
