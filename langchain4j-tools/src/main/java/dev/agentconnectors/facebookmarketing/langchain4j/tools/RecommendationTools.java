// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code recommendations}. What Facebook recommends for an ad account.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class RecommendationTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public RecommendationTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Reads an account's opportunity score, and what would raise it.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_list_recommendations",
            value = "Reads an account's opportunity score, and what would raise it.")
    public String listRecommendations(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId, @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_recommendations",
                new Arguments().with("account_id", accountId).asMap(),
                context);
    }
}
