package dev.agentconnectors.facebookmarketing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.PermissionException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportEngineTest {

    // Still the 24th in Los Angeles.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T05:00:00Z"), ZoneOffset.UTC);

    private final FakeInsights facebook = new FakeInsights();

    @Test
    void twoPeriodsStandSideBySideWithTheRestAndTheTotal() {
        facebook.on(
                "ads_insights.list",
                FakeInsights.rows(
                        "{'campaign_id':'1','campaign_name':'A','spend':'100','clicks':'10'}",
                        "{'campaign_id':'2','campaign_name':'B','spend':'300','clicks':'20'}",
                        "{'campaign_id':'3','campaign_name':'C','spend':'50','clicks':'0'}"),
                FakeInsights.rows(
                        "{'campaign_id':'1','campaign_name':'A','spend':'200','clicks':'10'}",
                        "{'campaign_id':'4','campaign_name':'Gone','spend':'40','clicks':'4'}"));

        Report report = run(ReportRequest.builder("act_7")
                .metrics(Metric.SPEND, Metric.CPC)
                .compareTo(Comparison.PREVIOUS_PERIOD)
                .top(2)
                .build());

        assertThat(report.toJson().replace('"', '\''))
                .isEqualTo("{'period':'2026-11-17 to 2026-11-23','compared_with':'2026-11-10 to 2026-11-16',"
                        + "'columns':['campaign','campaign_id','spend USD','change','change %','cpc USD','change','change"
                        + " %'],'rows':[['B','2',300,300,null,15],['A','1',100,-100,-50.0,10,-10,-50.0]],"
                        + "'rest':['2 others',null,50,10,25.0],"
                        + "'total':['total',null,450,210,87.5,15,-2.14,-12.5]}");
        assertThat(facebook.calls("ads_insights.list"))
                .extracting(call -> call.params().get("time_range"))
                .containsExactly(
                        Map.of("since", "2026-11-17", "until", "2026-11-23"),
                        Map.of("since", "2026-11-10", "until", "2026-11-16"));
    }

    @Test
    void aPurchaseIsCountedOnceWhateverTypesItIsListedUnder() {
        facebook.on(
                "ads_insights.list",
                FakeInsights.rows(
                        "{'campaign_id':'1','campaign_name':'A','spend':'60','actions':[{'action_type':'purchase','value':'3'},"
                                + "{'action_type':'offsite_conversion.fb_pixel_purchase','value':'2'},"
                                + "{'action_type':'omni_purchase','value':'4'}],"
                                + "'action_values':[{'action_type':'omni_purchase','value':'120.5'}]}",
                        "{'campaign_id':'2','campaign_name':'B','spend':'10','actions':["
                                + "{'action_type':'offsite_conversion.fb_pixel_purchase','value':'2'}]}"));

        Report report = run(ReportRequest.builder("7")
                .metrics(Metric.PURCHASES, Metric.PURCHASE_VALUE, Metric.ROAS, Metric.COST_PER_PURCHASE)
                .build());

        assertThat(report.toJson().replace('"', '\''))
                .contains("'rows':[['A','1',4,120.5,2.01,15],['B','2',2,0,0,5]]")
                .contains("'total':['total',null,6,120.5,1.72,11.67]");
    }

    @Test
    void peopleDoNotAddUpAndThatIsSaid() {
        facebook.on(
                "ads_insights.list",
                FakeInsights.rows(
                        "{'ad_id':'1','ad_name':'A','spend':'1','impressions':'300','reach':'100'}",
                        "{'ad_id':'2','ad_name':'B','spend':'1','impressions':'100','reach':'100'}"));

        Report report = run(ReportRequest.builder("7")
                .level(ReportRequest.Level.AD)
                .metrics(Metric.FREQUENCY, Metric.REACH, Metric.IMPRESSIONS)
                .build());

        assertThat(report.toJson().replace('"', '\''))
                .contains("'rows':[['A','1',3,100,300],['B','2',1,100,100]]")
                .contains("'total':['total',null,null,null,400]")
                .contains("People do not add up");
    }

    @Test
    void campaignsThatSpendNothingShowTheirBudget() {
        facebook.on("ads_insights.list", FakeInsights.rows("{'campaign_id':'1','campaign_name':'A','spend':'70'}"))
                .on(
                        "campaigns.list",
                        "{'data':[{'id':'1','name':'A','daily_budget':'2000','effective_status':'ACTIVE'},"
                                + "{'id':'2','name':'Idle','daily_budget':'1000','effective_status':'ACTIVE'},"
                                + "{'id':'3','name':'Off','daily_budget':'1000','effective_status':'PAUSED'}],"
                                + "'meta':{'has_more':false}}");

        Report report = run(ReportRequest.of(Map.of(
                "account_id", "7", "metrics", "budget_spent,spend,budget", "order", "lowest", "period", "last_7d")));

        assertThat(report.toJson().replace('"', '\'')).contains("'rows':[['Idle','2',0,0,70],['A','1',50,70,140]]");
    }

    @Test
    void rowsCanBeFilteredByNameAndByFigures() {
        facebook.on(
                "ads_insights.list",
                FakeInsights.rows(
                        "{'campaign_id':'1','campaign_name':'Sale A','spend':'1'}",
                        "{'campaign_id':'2','campaign_name':'Sale B','spend':'9'}",
                        "{'campaign_id':'3','campaign_name':'Brand','spend':'9'}"));

        Report report = run(ReportRequest.of(Map.of(
                "account_id", "7",
                "metrics", "spend",
                "filter",
                        List.of(
                                Map.of("field", "name", "operator", "CONTAIN", "value", "sale"),
                                Map.of("field", "spend", "operator", "GREATER_THAN", "value", "5 USD")))));

        assertThat(report.rows()).extracting(Report.Line::id).containsExactly("2");
    }

    @Test
    void pagesAreReadToTheEnd() {
        facebook.on(
                "ads_insights.list",
                "{'data':[{'campaign_id':'1','campaign_name':'A','spend':'1'}],'meta':{'has_more':true,'after':'X'}}",
                FakeInsights.rows("{'campaign_id':'2','campaign_name':'B','spend':'2'}"));

        assertThat(run(ReportRequest.builder("7").metrics(Metric.SPEND).build()).count())
                .isEqualTo(2);
        assertThat(facebook.calls("ads_insights.list").get(1).params()).containsEntry("after", "X");
    }

    @Test
    void daysOfAComparisonStandOppositeEachOther() {
        facebook.on(
                "ads_insights.list",
                FakeInsights.rows("{'spend':'5','date_start':'2026-11-22'}", "{'spend':'7','date_start':'2026-11-23'}"),
                FakeInsights.rows(
                        "{'spend':'4','date_start':'2026-11-20'}", "{'spend':'9','date_start':'2026-11-21'}"));

        Report report = run(ReportRequest.of(Map.of(
                "account_id", "7",
                "period", "2026-11-22..2026-11-23",
                "by", "day",
                "metrics", List.of("spend"),
                "compare_to", "previous_period")));

        assertThat(report.toJson().replace('"', '\''))
                .contains("'rows':[['2026-11-22',5,1,25.0],['2026-11-23',7,-2,-22.2]]");
    }

    @Test
    void rowsAreBrokenDownAsFacebookDoesIt() {
        facebook.on(
                "ads_insights.list",
                FakeInsights.rows(
                        "{'spend':'5','age':'25-34','gender':'female'}",
                        "{'spend':'7','age':'25-34','gender':'male'}",
                        "{'spend':'1','gender':'male'}"));

        Report report = run(ReportRequest.of(Map.of("account_id", "7", "by", "age,gender", "metrics", "spend")));

        assertThat(report.toJson().replace('"', '\''))
                .contains("'columns':['age','gender','spend USD']")
                .contains("'rows':[['25-34','male',7],['25-34','female',5],['unknown','male',1]]")
                .contains("'total':['total',null,13]");
        assertThat(facebook.calls("ads_insights.list").get(0).params())
                .containsEntry("breakdowns", List.of("age", "gender"))
                .containsEntry("level", "account");
    }

    @Test
    void whatHostedModeCannotKnowIsRefusedWithWhatCanBeAskedInstead() {
        assertThatThrownBy(() -> hosted(
                        ReportRequest.of(Map.of("account_id", "7", "by", "country", "metrics", "cost_per_purchase"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("by country cannot be answered in hosted mode")
                .hasMessageContaining("level campaign, adset or ad, or by day, week or month");
        assertThat(facebook.calls("ads_insights.list")).isEmpty();
        assertThat(facebook.calls("ads_insights.search")).isEmpty();
    }

    @Test
    void reachOfLongAgoIsNotKnownByBreakdown() {
        assertThatThrownBy(() -> run(ReportRequest.of(Map.of(
                        "account_id",
                        "7",
                        "by",
                        "age",
                        "metrics",
                        "reach",
                        "compare_to",
                        "last_year",
                        "period",
                        "last_90d"))))
                .hasMessageContaining("known since 2025-10-24 only");
    }

    @Test
    void onlyTheCampaignsThatWereAskedForCount() {
        List<Map<String, Object>> filter =
                List.of(Map.of("field", "campaign.name", "operator", "CONTAIN", "value", "Sale"));
        facebook.on("ads_insights.list", FakeInsights.rows("{'spend':'5','country':'DE'}"))
                .on(
                        "ads_insights.search",
                        FakeInsights.rows(
                                "{'campaign_name':'Sale','spend':5,'date_start':'2026-11-20'}",
                                "{'campaign_name':'Brand','spend':6,'date_start':'2026-11-21'}"));

        run(ReportRequest.of(Map.of("account_id", "7", "by", "country", "metrics", "spend", "filter", filter)));
        Report through = hosted(
                ReportRequest.of(Map.of("account_id", "7", "level", "account", "metrics", "spend", "filter", filter)));

        assertThat(facebook.calls("ads_insights.list").get(0).params()).containsEntry("filtering", filter);
        assertThat(through.toJson()).contains("[[\"account\",5]]");
    }

    @Test
    void throughAirbyteTheServerIsAskedFirst() {
        facebook.on("ads_insights.list", FakeInsights.rows("{'campaign_id':'1','campaign_name':'A','spend':'5'}"));

        Report report = hosted(ReportRequest.builder("7").metrics(Metric.SPEND).build());

        assertThat(report.rows()).hasSize(1);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void whereTheServerCannotReplicatedRowsAreAddedUp() {
        facebook.on("ads_insights.list", refused(null, null))
                .on(
                        "ads_insights.search",
                        FakeInsights.rows(
                                "{'campaign_id':'1','campaign_name':'A','spend':5,'date_start':'2026-11-20'}",
                                "{'campaign_id':'1','campaign_name':'A','spend':6,'date_start':'2026-11-21'}",
                                "{'campaign_id':'2','campaign_name':'B','spend':1,'date_start':'2026-11-21'}"));

        Report report = hosted(ReportRequest.builder("7").metrics(Metric.SPEND).build());

        assertThat(report.toJson().replace('"', '\'')).contains("'rows':[['A','1',11],['B','2',1]]");
        assertThat(report.notes()).anyMatch(note -> note.contains("replicated"));
    }

    @Test
    void aMissingPermissionIsNotWorkedAround() {
        facebook.on("ads_insights.list", new PermissionException("no", null, null));

        assertThatThrownBy(() -> hosted(ReportRequest.builder("7").build())).isInstanceOf(PermissionException.class);
    }

    private Report run(ReportRequest request) {
        return report(Mode.OPEN_SOURCE, request);
    }

    private Report hosted(ReportRequest request) {
        return report(Mode.HOSTED, request);
    }

    private Report report(Mode mode, ReportRequest request) {
        return new ReportEngine(facebook, mode, CLOCK).run(request);
    }

    private static ApiException refused(Integer code, Integer subcode) {
        return new ApiException(
                "refused", ApiError.builder(400).code(code).subcode(subcode).build(), null);
    }
}
