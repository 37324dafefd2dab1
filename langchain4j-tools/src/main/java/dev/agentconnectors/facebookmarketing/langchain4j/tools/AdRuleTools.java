// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code ad_rules}. Rules by which Facebook changes things later by itself.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class AdRuleTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public AdRuleTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_ad_rules", value = "Lists the ad rules of an ad account.")
    public String listAdRules(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_ad_rules",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Reads one ad rule.
     *
     * @param ruleId the rule's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_ad_rule", value = "Reads one ad rule.")
    public String getAdRule(
            @P(name = "rule_id", value = "The rule's id.") String ruleId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_ad_rule",
                new Arguments().with("rule_id", ruleId).with("fields", fields).asMap(),
                context);
    }

    /**
     * Creates an ad rule.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param name the rule's name
     * @param evaluationSpec when it applies, and to what: evaluation_type and filters
     * @param executionSpec what is then done: execution_type, such as PAUSE or NOTIFICATION, and execution_options
     * @param status whether the rule is carried out
     * @param scheduleSpec how often it is looked at, where evaluation_type is SCHEDULE
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_create_ad_rule", value = "Creates an ad rule. Changes the ad account.")
    public String createAdRule(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "name", value = "The rule's name. E.g. Pause what is too dear") String name,
            @P(
                            name = "evaluation_spec",
                            value = "When it applies, and to what: evaluation_type and filters. E.g."
                                    + " {evaluation_type:SCHEDULE,"
                                    + " filters:[{field:entity_type,value:AD,operator:EQUAL},"
                                    + " {field:cpc,value:300,operator:GREATER_THAN}]}")
                    Map<String, Object> evaluationSpec,
            @P(
                            name = "execution_spec",
                            value = "What is then done: execution_type, such as PAUSE or NOTIFICATION, and"
                                    + " execution_options. E.g. {execution_type:PAUSE}")
                    Map<String, Object> executionSpec,
            @P(name = "status", value = "Whether the rule is carried out.") Status status,
            @P(
                            name = "schedule_spec",
                            value = "How often it is looked at, where evaluation_type is SCHEDULE. E.g."
                                    + " {schedule_type:DAILY}",
                            required = false)
                    @Nullable
                    Map<String, Object> scheduleSpec,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_ad_rule",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("evaluation_spec", evaluationSpec)
                        .with("execution_spec", executionSpec)
                        .with("status", status)
                        .with("schedule_spec", scheduleSpec)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Status {
        ENABLED,
        DISABLED
    }
}
