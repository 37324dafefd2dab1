// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code leads}. What people entered into forms of lead ads: personal data.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class LeadTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public LeadTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the leads of an ad or a form.
     *
     * @param adId the ad that they came from
     * @param formId A form, in place of an ad
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_leads", value = "Lists the leads of an ad or a form.")
    public String listLeads(
            @P(name = "ad_id", value = "The ad that they came from.", required = false) @Nullable String adId,
            @P(name = "form_id", value = "A form, in place of an ad.", required = false) @Nullable String formId,
            @P(name = "fields", value = "E.g. id,created_time", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_leads",
                new Arguments()
                        .with("ad_id", adId)
                        .with("form_id", formId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }
}
