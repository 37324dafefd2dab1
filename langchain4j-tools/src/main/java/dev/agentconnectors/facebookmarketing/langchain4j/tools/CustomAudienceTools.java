// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code custom_audiences}. Custom and lookalike audiences.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class CustomAudienceTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public CustomAudienceTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the audiences of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_custom_audiences", value = "Lists the audiences of an ad account.")
    public String listCustomAudiences(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_custom_audiences",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Reads one audience.
     *
     * @param audienceId the audience's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_custom_audience", value = "Reads one audience.")
    public String getCustomAudience(
            @P(name = "audience_id", value = "The audience's id.") String audienceId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_custom_audience",
                new Arguments()
                        .with("audience_id", audienceId)
                        .with("fields", fields)
                        .asMap(),
                context);
    }

    /**
     * Creates an audience.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param name the audience's name
     * @param subtype what it is made of; none with a rule
     * @param description what it is for
     * @param customerFileSource where the people of a CUSTOM audience are known from
     * @param rule who belongs to it by what they did: event_sources, retention_seconds and a filter
     * @param retentionDays how many days somebody stays in it
     * @param originAudienceId the audience that a LOOKALIKE audience is like
     * @param lookalikeSpec where a LOOKALIKE audience is, and how much of the country: ratio 0.01 to 0.20
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_create_custom_audience", value = "Creates an audience. Changes the ad account.")
    public String createCustomAudience(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "name", value = "The audience's name. E.g. Visitors, 30 days") String name,
            @P(
                            name = "subtype",
                            value = "What it is made of; none with a rule. One of CUSTOM, LOOKALIKE, WEBSITE,"
                                    + " ENGAGEMENT, APP, VIDEO, OFFLINE_CONVERSION",
                            required = false)
                    @Nullable
                    String subtype,
            @P(name = "description", value = "What it is for. E.g. Everybody who saw a product", required = false)
                    @Nullable
                    String description,
            @P(
                            name = "customer_file_source",
                            value = "Where the people of a CUSTOM audience are known from. One of USER_PROVIDED_ONLY,"
                                    + " PARTNER_PROVIDED_ONLY, BOTH_USER_AND_PARTNER_PROVIDED",
                            required = false)
                    @Nullable
                    String customerFileSource,
            @P(
                            name = "rule",
                            value = "Who belongs to it by what they did: event_sources, retention_seconds and a"
                                    + " filter. E.g. {inclusions:{operator:or, rules:[{event_sources:[{type:pixel,"
                                    + " id:1200000000000050}], retention_seconds:2592000}]}}",
                            required = false)
                    @Nullable
                    Map<String, Object> rule,
            @P(name = "retention_days", value = "How many days somebody stays in it. E.g. 30", required = false)
                    @Nullable
                    Integer retentionDays,
            @P(name = "origin_audience_id", value = "The audience that a LOOKALIKE audience is like.", required = false)
                    @Nullable
                    String originAudienceId,
            @P(
                            name = "lookalike_spec",
                            value = "Where a LOOKALIKE audience is, and how much of the country: ratio 0.01 to 0.20."
                                    + " E.g. {country:SE,ratio:0.01}",
                            required = false)
                    @Nullable
                    Map<String, Object> lookalikeSpec,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_custom_audience",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("subtype", subtype)
                        .with("description", description)
                        .with("customer_file_source", customerFileSource)
                        .with("rule", rule)
                        .with("retention_days", retentionDays)
                        .with("origin_audience_id", originAudienceId)
                        .with("lookalike_spec", lookalikeSpec)
                        .asMap(),
                context);
    }

    /**
     * Changes an audience; what is not named stays as it is.
     *
     * @param audienceId the audience's id
     * @param name the audience's name
     * @param description what it is for
     * @param rule who belongs to it by what they did: event_sources, retention_seconds and a filter
     * @param retentionDays how many days somebody stays in it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_update_custom_audience",
            value = "Changes an audience; what is not named stays as it is. Changes the ad account.")
    public String updateCustomAudience(
            @P(name = "audience_id", value = "The audience's id.") String audienceId,
            @P(name = "name", value = "The audience's name. E.g. Visitors, 30 days", required = false) @Nullable
                    String name,
            @P(name = "description", value = "What it is for. E.g. Everybody who saw a product", required = false)
                    @Nullable
                    String description,
            @P(
                            name = "rule",
                            value = "Who belongs to it by what they did: event_sources, retention_seconds and a"
                                    + " filter. E.g. {inclusions:{operator:or, rules:[{event_sources:[{type:pixel,"
                                    + " id:1200000000000050}], retention_seconds:2592000}]}}",
                            required = false)
                    @Nullable
                    Map<String, Object> rule,
            @P(name = "retention_days", value = "How many days somebody stays in it. E.g. 30", required = false)
                    @Nullable
                    Integer retentionDays,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_update_custom_audience",
                new Arguments()
                        .with("audience_id", audienceId)
                        .with("name", name)
                        .with("description", description)
                        .with("rule", rule)
                        .with("retention_days", retentionDays)
                        .asMap(),
                context);
    }

    /**
     * Deletes an audience.
     *
     * @param audienceId the audience's id
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_delete_custom_audience", value = "Deletes an audience. Changes the ad account.")
    public String deleteCustomAudience(
            @P(name = "audience_id", value = "The audience's id.") String audienceId,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_custom_audience",
                new Arguments().with("audience_id", audienceId).asMap(),
                context);
    }
}
