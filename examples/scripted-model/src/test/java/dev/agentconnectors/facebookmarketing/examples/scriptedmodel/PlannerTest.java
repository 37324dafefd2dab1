package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The planner on transcripts written by hand. */
class PlannerTest {
    private static final String LIST_ACCOUNTS = tool("facebook_list_ad_accounts", "'fields':{'type':'string'}", "");
    private static final String GET_USER = tool("facebook_get_current_user", "'fields':{'type':'string'}", "");
    private static final String LIST_CAMPAIGNS = tool(
            "facebook_list_campaigns",
            "'account_id':{'type':'string'},'fields':{'type':'array','items':{'type':'string'}},"
                    + "'limit':{'type':['integer','null'],'maximum':50},'after':{'type':['string','null']}",
            "'account_id','limit','after'");
    private static final String UPDATE_CAMPAIGN = tool(
            "facebook_update_campaign",
            "'campaign_id':{'type':'string'},'status':{'type':'string','enum':['active','paused']}",
            "'campaign_id'");
    private static final String LIST_INSIGHTS = tool(
            "facebook_list_ads_insights",
            "'account_id':{'type':'string'},'level':{'type':'string'},'date_preset':{'type':'string'}",
            "");
    private static final String ONE_ACCOUNT = "[{'id':'act_1','account_id':'1','name':'Alder','currency':'USD'}]";
    private static final String ONE_CAMPAIGN =
            "{'data':[{'id':'120','name':'Spring','created_time':'2026-01-01T00:00:00+0000'}],'meta':{}}";

    private final ArrayNode messages = Json.array();

    private static String tool(String name, String properties, String required) {
        return "{'type':'function','function':{'name':'" + name + "','parameters':{'type':'object','properties':{"
                + properties + "},'required':[" + required + "]}}}";
    }

    private PlannerTest user(String text) {
        messages.addObject().put("role", "user").put("content", text);
        return this;
    }

    private PlannerTest called(String tool, String result) {
        String id = "call_" + messages.size();
        ObjectNode call = messages.addObject()
                .put("role", "assistant")
                .putArray("tool_calls")
                .addObject()
                .put("id", id);
        call.putObject("function").put("name", tool).put("arguments", "{}");
        messages.addObject().put("role", "tool").put("tool_call_id", id).put("content", result.replace('\'', '"'));
        return this;
    }

    private Reply reply(String... tools) {
        ObjectNode body = Json.object().put("model", "scripted-planner");
        body.set("messages", messages);
        String json = body.toString();
        String offered = ",\"tools\":[" + String.join(",", tools).replace('\'', '"') + "]}";
        return new Planner(PlannerServer.CLOCK)
                .reply(ChatRequest.parse(json.substring(0, json.length() - 1) + offered));
    }

    private String answer(String... tools) {
        return ((Reply.Text) reply(tools)).text();
    }

    private List<ToolCall> calls(String... tools) {
        return ((Reply.Calls) reply(tools)).calls();
    }

    @Test
    void says_what_it_is_when_it_does_not_understand() {
        assertThat(user("Write me a poem").answer(GET_USER))
                .contains("did not understand", "scripted planner", "not a language model")
                .containsPattern("Try: ‹.+›, ‹.+›, ‹.+›\\.$");
    }

    @Test
    void answers_only_with_what_the_tool_said() {
        assertThat(user("Who am I?")
                        .called("facebook_get_current_user", "{'data':{'id':'77','name':'Zoë'}}")
                        .answer(GET_USER))
                .contains("Zoë", "77");
    }

    @Test
    void says_which_capability_it_was_not_offered() {
        assertThat(user("Pause the newest campaign").answer(GET_USER, LIST_ACCOUNTS, LIST_CAMPAIGNS))
                .isEqualTo("I was offered no tool that can update campaigns (writing is switched off).");
        messages.removeAll();
        assertThat(user("Create a campaign named X").answer(LIST_ACCOUNTS, UPDATE_CAMPAIGN))
                .isEqualTo("I was offered no tool that can create campaigns.");
        messages.removeAll();
        assertThat(user("List the videos").answer(LIST_ACCOUNTS))
                .isEqualTo("I was offered no tool that can list videos.");
        messages.removeAll();
        assertThat(user("List the videos").answer()).contains("no tools at all");
    }

    @Test
    void sends_null_for_what_the_schema_requires_and_the_recipe_does_not_use() {
        ToolCall call = user("List all campaigns")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .calls(LIST_ACCOUNTS, LIST_CAMPAIGNS)
                .get(0);
        assertThat(call.arguments().path("after").isNull()).isTrue();
        assertThat(call.arguments().path("limit").asInt()).isEqualTo(50);
        assertThat(call.arguments().path("account_id").asText()).isEqualTo("1");
        assertThat(call.arguments().path("fields").toString()).contains("[\"id\",\"name\"");
    }

    @Test
    void follows_the_cursor_until_there_is_no_more() {
        user("List all campaigns")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called(
                        "facebook_list_campaigns",
                        "{'columns':['id','name','effective_status'],'rows':[['1','A','ACTIVE']],'meta':{'after':'c1','has_more':true},'left_out':3}");
        assertThat(calls(LIST_ACCOUNTS, LIST_CAMPAIGNS)
                        .get(0)
                        .arguments()
                        .path("after")
                        .asText())
                .isEqualTo("c1");

        called(
                "facebook_list_campaigns",
                "{'columns':['id','name','effective_status'],'rows':[['2','B','PAUSED']],'meta':{'after':'c2','has_more':false}}");
        assertThat(answer(LIST_ACCOUNTS, LIST_CAMPAIGNS)).contains("2 campaigns", "| A | 1 |", "| B | 2 |");
    }

    @Test
    void cuts_long_lists_and_counts_the_rest() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 13; i++) {
            rows.append(i == 1 ? "" : ",")
                    .append("{'id':'")
                    .append(i)
                    .append("','name':'C")
                    .append(i)
                    .append("'}");
        }
        String answer = user("List all campaigns")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", "{'data':[" + rows + "]}")
                .answer(LIST_ACCOUNTS, LIST_CAMPAIGNS);
        assertThat(answer).contains("13 campaigns", "| C10 |", "and 3 more").doesNotContain("C11");
    }

    @Test
    void reports_a_failed_read_and_stops() {
        assertThat(user("List all campaigns")
                        .called("facebook_list_ad_accounts", "The access token has expired. Ask for a new one.")
                        .answer(LIST_ACCOUNTS, LIST_CAMPAIGNS))
                .contains("`facebook_list_ad_accounts` failed", "The tool answered: The access token has expired.");
    }

    @Test
    void reports_a_refused_write_with_its_reason() {
        user("Pause the newest campaign")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", ONE_CAMPAIGN);
        ToolCall call = calls(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN).get(0);
        assertThat(call.arguments().toString()).isEqualTo("{\"campaign_id\":\"120\",\"status\":\"paused\"}");

        called(
                "facebook_update_campaign",
                "The person refused the change. Do not try to get around this; tell the user.");
        assertThat(answer(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN))
                .contains("Spring", "refused", "The tool answered: The person refused the change.")
                .doesNotContain("Done", "tell the user");
    }

    @Test
    void does_not_call_a_write_done_that_was_not_confirmed() {
        user("Pause the newest campaign")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", ONE_CAMPAIGN)
                .called("facebook_update_campaign", "{'data':{'preview':true,'success':true}}");
        assertThat(answer(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN))
                .contains("only previewed")
                .doesNotContain("Done");
    }

    @Test
    void says_in_words_what_a_preview_would_do_and_that_a_change_waits() {
        user("Pause the newest campaign")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", ONE_CAMPAIGN)
                .called(
                        "facebook_update_campaign",
                        "{'data':{'preview':true,'would_do':'Pause campaign Spring.'},'meta':{}}");
        assertThat(answer(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN))
                .endsWith("nothing was changed. It would be done like this: Pause campaign Spring.");

        messages.removeAll();
        user("Pause the newest campaign")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", ONE_CAMPAIGN)
                .called(
                        "facebook_update_campaign",
                        "{'data':{'pending_change':'abc','status':'waiting','note':'For you alone.'},'meta':{}}");
        assertThat(answer(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN))
                .contains("waits for a person's approval")
                .doesNotContain("Done", "For you alone");
    }

    @Test
    void asks_what_became_of_a_change_that_waited() {
        String pending = tool("facebook_get_pending_change", "'id':{'type':'string'}", "");
        user("Pause the newest campaign")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", ONE_CAMPAIGN)
                .called("facebook_update_campaign", "{'data':{'pending_change':'abc','status':'waiting'},'meta':{}}");
        messages.addObject().put("role", "assistant").put("content", "It waits.");
        user("What became of it?");
        ToolCall call = calls(UPDATE_CAMPAIGN, pending).get(0);
        assertThat(call.tool()).isEqualTo("facebook_get_pending_change");
        assertThat(call.arguments().toString()).isEqualTo("{\"id\":\"abc\"}");

        called("facebook_get_pending_change", "{'data':{'pending_change':'abc','status':'done'},'meta':{}}");
        assertThat(answer(UPDATE_CAMPAIGN, pending)).isEqualTo("The change was approved and **made**.");
    }

    @Test
    void changes_nothing_where_two_objects_are_named() {
        String ads = tool("facebook_list_ads", "'account_id':{'type':'string'}", "");
        String update = tool("facebook_update_ad", "'ad_id':{'type':'string'},'status':{'type':'string'}", "");
        assertThat(user("Pause the ad Boot in the newest ad set")
                        .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                        .called("facebook_list_ads", "[{'id':'1','name':'Boot'},{'id':'2','name':'Hat'}]")
                        .answer(LIST_ACCOUNTS, ads, update))
                .contains("several objects", "Boot", "changed nothing");
    }

    @Test
    void does_not_take_a_longer_name_for_a_shorter_one() {
        assertThat(user("Pause the campaign Spring Sale")
                        .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                        .called("facebook_list_campaigns", ONE_CAMPAIGN)
                        .answer(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN))
                .contains("nothing called ‹Spring Sale›", "changed nothing");
    }

    @Test
    void does_not_invent_an_object_for_it() {
        assertThat(user("Pause it").answer(LIST_ACCOUNTS, UPDATE_CAMPAIGN)).contains("nothing was named so far");
    }

    @Test
    void names_the_candidates_of_an_ambiguous_name() {
        String answer = user("Pause the campaign \"Twin\"")
                .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                .called("facebook_list_campaigns", "[{'id':'7','name':'Twin'},{'id':'8','name':'twin'}]")
                .answer(LIST_ACCOUNTS, LIST_CAMPAIGNS, UPDATE_CAMPAIGN);
        assertThat(answer).contains("`7`", "`8`");
    }

    @Test
    void refuses_an_amount_in_another_currency() {
        String update =
                tool("facebook_update_ad_set", "'adset_id':{'type':'string'},'daily_budget':{'type':'string'}", "");
        assertThat(user("Set the newest ad set's daily budget to 50 EUR")
                        .called("facebook_list_ad_accounts", ONE_ACCOUNT)
                        .answer(LIST_ACCOUNTS, update))
                .contains("EUR", "USD");
    }

    private static String report(String breakdowns) {
        return tool(
                "facebook_report",
                "'account_id':{'type':'string'},'level':{'type':'string'},'period':{'type':'string'},'order':{'type':'string'},"
                        + "'metrics':{'type':'array','items':{'type':'string'}},'order_by':{'type':'string'},'top':{'type':'integer'},"
                        + "'filter':{'type':'array','items':{'type':'object'}},"
                        + "'by':{'type':'array','items':{'type':'string'},'description':'" + breakdowns + "'}",
                "'account_id'");
    }

    @Test
    void asks_the_report_tool_first_where_it_is_offered() {
        user("Top 2 campaigns by ctr yesterday").called("facebook_list_ad_accounts", ONE_ACCOUNT);
        ToolCall call = calls(LIST_ACCOUNTS, LIST_INSIGHTS, report("day, week or month"))
                .get(0);
        assertThat(call.tool()).isEqualTo("facebook_report");
        assertThat(call.arguments().toString())
                .contains(
                        "\"level\":\"campaign\"",
                        "\"top\":2",
                        "\"order_by\":\"ctr\"",
                        "\"order\":\"highest\"",
                        "\"metrics\":[\"clicks\",\"impressions\"]");

        called(
                "facebook_report",
                "{'period':'2026-11-15..2026-11-15','columns':['campaign','campaign_id','clicks','impressions'],"
                        + "'rows':[['Spring','120',30,1000],['Autumn','121',10,1000]],'rest':['1 more',null,5,900]}");
        assertThat(answer(LIST_ACCOUNTS, LIST_INSIGHTS, report("day, week or month")))
                .contains("| Spring | 120 | 3.00 % | 30 | 1,000 |", "| Autumn | 121 | 1.00 % | 10 | 1,000 |");

        messages.removeAll();
        user("Top 2 campaigns by ctr yesterday").called("facebook_list_ad_accounts", ONE_ACCOUNT);
        assertThat(calls(LIST_ACCOUNTS, LIST_INSIGHTS).get(0).tool()).isEqualTo("facebook_list_ads_insights");
    }

    @Test
    void breaks_figures_down_by_what_the_report_tool_says_that_it_can() {
        user("Spend by country yesterday").called("facebook_list_ad_accounts", ONE_ACCOUNT);
        assertThat(answer(LIST_ACCOUNTS, LIST_INSIGHTS, report("day, week or month")))
                .contains("no tool that breaks figures down by country");
        assertThat(calls(LIST_ACCOUNTS, report("country, age or day"))
                        .get(0)
                        .arguments()
                        .path("by")
                        .toString())
                .isEqualTo("[\"country\"]");

        called(
                "facebook_report",
                "{'columns':['country','spend USD','impressions'],'rows':[['FR',2,10],['US',1234.5,900]]}");
        assertThat(answer(LIST_ACCOUNTS, report("country, age or day")))
                .contains("by country", "| US | 1,234.50 USD |\n| FR | 2.00 USD |");
    }

    @Test
    void sees_that_a_conversation_is_not_its_own() {
        assertThat(user("Who am I?").called("weather", "{}").answer(GET_USER)).contains("`weather`");
    }

    @Test
    void says_so_when_strict_mode_closed_the_generic_tool() {
        String closed = tool(
                "facebook_marketing_execute",
                "'entity':{'type':'string'},'action':{'type':'string'},"
                        + "'params':{'type':'object','properties':{},'additionalProperties':false}",
                "'entity','action','params'");
        assertThat(user("Who am I?").answer(closed)).contains("no tool that can get current user");
    }

    @Test
    void trusts_the_enumeration_of_a_generic_tool() {
        String reading = tool(
                "facebook_marketing_execute",
                "'entity':{'type':'string'},'action':{'type':'string','enum':['list','get']},'params':{'type':'object'}",
                "");
        assertThat(user("Create a campaign named X").answer(reading)).contains("writing is switched off");
        messages.removeAll();
        assertThat(user("Who am I?")
                        .calls(reading)
                        .get(0)
                        .arguments()
                        .path("action")
                        .asText())
                .isEqualTo("get");
    }
}
