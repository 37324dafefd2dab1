package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Insights as Facebook sends them: every number a text, and the conversions lists of objects. */
class InsightsColumnsTest {

    private static final RecordType INSIGHT =
            Catalog.facebookMarketing().entity("ads_insights").orElseThrow().record();
    private static final List<String> TYPES = List.of(
            "link_click",
            "landing_page_view",
            "page_engagement",
            "post_engagement",
            "video_view",
            "purchase",
            "omni_purchase",
            "offsite_conversion.fb_pixel_purchase",
            "add_to_cart");

    @Test
    void aWeekOfFourCampaignsIsAtMostSixtyPercentOfItsRawSize() {
        String raw = IntStream.range(0, 28)
                .mapToObj(i -> "{\"campaign_id\":\"12020884631" + i % 4 + "\",\"campaign_name\":\"Socks | DE | " + i % 4
                        + "\",\"impressions\":\"" + (4_812 + 97 * i) + "\",\"clicks\":\"" + (61 + i)
                        + "\",\"spend\":\"" + (20 + i) + ".37\",\"ctr\":\"1.2" + (10_417 + i) + "\",\"actions\":"
                        + actions(i) + ",\"date_start\":\"2026-11-" + (10 + i / 4) + "\",\"date_stop\":\"2026-11-"
                        + (10 + i / 4) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));

        String written = write(raw);

        System.out.println("28 rows of insights: raw " + raw.length() + ", columns " + written.length()
                + " characters, " + 100 * written.length() / raw.length() + " %");
        assertThat(written.length()).isLessThanOrEqualTo(raw.length() * 60 / 100);
    }

    @Test
    void eachTypeOfActionIsAColumn() {
        Map<String, Object> result =
                read(write("[{'clicks':'7','actions':[{'action_type':'post_engagement','value':'5'},"
                        + "{'action_type':'comment','value':'1'}]},"
                        + "{'clicks':'9','actions':[{'action_type':'post_engagement','value':'6'}]},"
                        + "{'clicks':'1','actions':[{'action_type':'post_engagement','value':'0'}]}]"));

        assertThat(result.get("columns")).isEqualTo(List.of("clicks", "actions.post_engagement", "actions.comment"));
        assertThat(result.get("rows")).isEqualTo(List.of(List.of(7, 5, 1), List.of(9, 6), List.of(1, 0)));
    }

    @Test
    void aConversionIsOneColumnWhateverTypesItIsListedUnder() {
        Map<String, Object> result = read(write("["
                + "{'clicks':'7','actions':[{'action_type':'purchase','value':'3'},"
                + "{'action_type':'offsite_conversion.fb_pixel_purchase','value':'2'},"
                + "{'action_type':'omni_purchase','value':'4'},{'action_type':'link_click','value':'5'}],"
                + "'action_values':[{'action_type':'purchase','value':'99'},"
                + "{'action_type':'omni_purchase','value':'120','7d_click':'100'}],"
                + "'cost_per_action_type':[{'action_type':'omni_purchase','value':'12.5'}],"
                + "'purchase_roas':[{'action_type':'omni_purchase','value':'2.4'}],'cpp':'3.1','account_id':'1'},"
                + "{'clicks':'9','actions':[{'action_type':'offsite_conversion.fb_pixel_purchase','value':'2'}],"
                + "'account_id':'1'}]"));

        assertThat(result.get("columns"))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder(
                        "clicks",
                        "purchases",
                        "link_clicks",
                        "purchase_value",
                        "purchase_value.7d_click",
                        "cost_per_purchase",
                        "roas",
                        "cpp");
        Map<String, Object> first = row(result, 0);
        assertThat(first)
                .containsEntry("purchases", 4)
                .containsEntry("purchase_value", "120.00 USD")
                .containsEntry("purchase_value.7d_click", "100.00 USD")
                .containsEntry("cost_per_purchase", "12.50 USD")
                .containsEntry("cpp", "3.10 USD")
                .hasEntrySatisfying("roas", roas -> assertThat(roas).hasToString("2.4"));
        assertThat(row(result, 1)).containsEntry("purchases", 2);
    }

    @Test
    void inOneRecordConversionsStandBesideTheListsOfOtherActions() {
        assertThat(write("[{'actions':[{'action_type':'comment','value':'1'},{'action_type':'purchase','value':'3'},"
                        + "{'action_type':'like','value':'2'}]}]"))
                .isEqualTo("{\"data\":[{\"actions\":{\"comment\":1,\"like\":2},\"purchases\":3}]}");
    }

    @Test
    void aBreakdownOfActionsIsPartOfTheirName() {
        Map<String, Object> result = read(write("[{'clicks':'2','actions':["
                + "{'action_reaction':'like','action_type':'post_reaction','value':'7'},"
                + "{'action_reaction':'wow','action_type':'post_reaction','value':'1'}]},"
                + "{'clicks':'3','actions':[{'action_reaction':'like','action_type':'post_reaction','value':'8'}]}]"));

        assertThat(result.get("columns"))
                .isEqualTo(List.of("clicks", "actions.post_reaction.like", "actions.post_reaction.wow"));
        assertThat(result.get("rows")).isEqualTo(List.of(List.of(2, 7, 1), List.of(3, 8)));
    }

    @Test
    void windowsThatOnlyRepeatTheNumberAreSaidOnce() {
        String same = write("[{'actions':[{'action_type':'like','value':5.0,'1d_click':5.0,'7d_click':5.0}]}]");
        String other = write("[{'actions':[{'action_type':'like','value':5,'1d_click':4,'7d_click':5}]}]");

        assertThat(same)
                .isEqualTo("{\"windows\":\"1d_click, 7d_click of actions: the same as the number shown\","
                        + "\"data\":[{\"actions\":{\"like\":5}}]}");
        assertThat(read(other).get("data"))
                .isEqualTo(List.of(Map.of("actions", Map.of("like", 5, "like.1d_click", 4))));
    }

    @Test
    void aListThatSaysMoreThanNumbersStaysAList() {
        for (String list : List.of(
                "[{'action_type':'video_view','value':[1,2]}]",
                "[{'action_type':'like','value':'1'},{'action_type':'like','value':'2'}]",
                "[{'value':'1'}]",
                "[{'action_type':'like','value':'1','note':'n'}]",
                "['like']")) {
            String written = write("[{'clicks':'1','video_play_curve_actions':" + list + "}]");

            assertThat(written.replace('"', '\'')).contains("'video_play_curve_actions':" + list);
        }
    }

    @Test
    void inRecordsTheListsStayAsTheServiceWroteThem() {
        String raw = "[{\"clicks\":\"1\",\"actions\":[{\"action_type\":\"like\",\"value\":\"1\"}]}]";

        assertThat(new ResultText(OutputFormat.RECORDS, 0).write(Pages.of(raw, INSIGHT, false, true)))
                .isEqualTo("{\"data\":" + raw + "}");
    }

    private static String actions(int row) {
        return TYPES.stream()
                .filter(type -> row % 5 != 0 || !type.contains("purchase"))
                .map(type -> "{\"action_type\":\"" + type + "\",\"value\":\"" + (type.length() + 3 * row) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String write(String json) {
        return new ResultText(OutputFormat.COLUMNS, 0).write(Pages.of(json.replace('\'', '"'), INSIGHT, true, true));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> result, int row) {
        List<String> columns = (List<String>) result.get("columns");
        List<Object> values = ((List<List<Object>>) result.get("rows")).get(row);
        Map<String, Object> record = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            record.put(columns.get(i), values.get(i));
        }
        return record;
    }

    private static Map<String, Object> read(String json) {
        return ToolJson.readObject(json).orElseThrow();
    }
}
