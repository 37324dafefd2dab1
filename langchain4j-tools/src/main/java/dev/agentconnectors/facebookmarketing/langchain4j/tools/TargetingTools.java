// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code targeting}. Interests, behaviours and traits to target.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class TargetingTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public TargetingTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Searches for what can be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param q part of a name
     * @param limitType only this kind
     * @param limit how many records to return at most, 1 to 100
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_search_targeting", value = "Searches for what can be targeted.")
    public String searchTargeting(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "q", value = "Part of a name. E.g. hiking") String q,
            @P(name = "limit_type", value = "Only this kind.", required = false) @Nullable LimitType limitType,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_search_targeting",
                new Arguments()
                        .with("account_id", accountId)
                        .with("q", q)
                        .with("limit_type", limitType)
                        .with("limit", limit)
                        .asMap(),
                context);
    }

    /**
     * Tells all that can be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param limitType only this kind
     * @param limit how many records to return at most, 1 to 100
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_browse_targeting", value = "Tells all that can be targeted.")
    public String browseTargeting(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "limit_type", value = "Only this kind.", required = false) @Nullable LimitType limitType,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_browse_targeting",
                new Arguments()
                        .with("account_id", accountId)
                        .with("limit_type", limitType)
                        .with("limit", limit)
                        .asMap(),
                context);
    }

    /**
     * Suggests what goes with what is targeted already.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param targetingList what is targeted already
     * @param limitType only this kind
     * @param limit how many records to return at most, 1 to 100
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_suggest_targeting", value = "Suggests what goes with what is targeted already.")
    public String suggestTargeting(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "targeting_list", value = "What is targeted already. E.g. [{type:interests,id:6003107902433}]")
                    List<Map<String, Object>> targetingList,
            @P(name = "limit_type", value = "Only this kind.", required = false) @Nullable LimitType limitType,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_suggest_targeting",
                new Arguments()
                        .with("account_id", accountId)
                        .with("targeting_list", targetingList)
                        .with("limit_type", limitType)
                        .with("limit", limit)
                        .asMap(),
                context);
    }

    /**
     * Tells what can still be targeted.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param targetingList what is targeted already
     * @param nameList names of interests
     * @param idList ids of interests
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_validate_targeting", value = "Tells what can still be targeted.")
    public String validateTargeting(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(
                            name = "targeting_list",
                            value = "What is targeted already. E.g. [{type:interests,id:6003107902433}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> targetingList,
            @P(name = "name_list", value = "Names of interests. E.g. Hiking", required = false) @Nullable
                    List<String> nameList,
            @P(name = "id_list", value = "Ids of interests. E.g. 6003107902433", required = false) @Nullable
                    List<String> idList,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_validate_targeting",
                new Arguments()
                        .with("account_id", accountId)
                        .with("targeting_list", targetingList)
                        .with("name_list", nameList)
                        .with("id_list", idList)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum LimitType {
        interests,
        behaviors,
        life_events,
        industries,
        income,
        family_statuses,
        relationship_statuses,
        education_statuses,
        education_majors,
        education_schools,
        work_employers,
        work_positions,
        college_years,
        ethnic_affinity,
        generation,
        home_ownership,
        home_type,
        home_value,
        household_composition,
        interested_in,
        location_categories,
        moms,
        net_worth,
        office_type,
        politics,
        user_adclusters
    }
}
