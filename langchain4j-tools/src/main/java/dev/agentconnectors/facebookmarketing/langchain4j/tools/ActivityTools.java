// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code activities}. Who changed what in an ad account, and when.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class ActivityTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public ActivityTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists what was changed in an ad account, newest first.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param adsetId only what was done to this ad set
     * @param oid only what was done to this object
     * @param category only changes of this kind
     * @param since nothing before this moment
     * @param until nothing after this moment
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_activities", value = "Lists what was changed in an ad account, newest first.")
    public String listActivities(
            @P(name = "account_id", value = "E.g. 1234567890", required = false) @Nullable String accountId,
            @P(name = "adset_id", value = "Only what was done to this ad set.", required = false) @Nullable
                    String adsetId,
            @P(name = "oid", value = "Only what was done to this object.", required = false) @Nullable String oid,
            @P(name = "category", value = "Only changes of this kind.", required = false) @Nullable Category category,
            @P(name = "since", value = "Nothing before this moment. E.g. 2026-11-01T00:00:00Z", required = false)
                    @Nullable
                    String since,
            @P(name = "until", value = "Nothing after this moment. E.g. 2099-11-24T00:00:00Z", required = false)
                    @Nullable
                    String until,
            @P(name = "fields", value = "E.g. event_time,event_type", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_activities",
                new Arguments()
                        .with("account_id", accountId)
                        .with("adset_id", adsetId)
                        .with("oid", oid)
                        .with("category", category)
                        .with("since", since)
                        .with("until", until)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Category {
        ACCOUNT,
        AD,
        AD_KEYWORDS,
        AD_SET,
        AUDIENCE,
        BID,
        BUDGET,
        CAMPAIGN,
        DATE,
        STATUS,
        TARGETING
    }
}
