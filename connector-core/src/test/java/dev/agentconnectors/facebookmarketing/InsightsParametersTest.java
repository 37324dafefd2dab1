package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What insights take beyond fields and a period, and which combinations Facebook refuses. */
class InsightsParametersTest {

    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of("token"))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "age,gender",
                "gender",
                "country",
                "country,region",
                "dma",
                "impression_device",
                "hourly_stats_aggregated_by_advertiser_time_zone",
                "publisher_platform,platform_position",
                "publisher_platform,platform_position,impression_device",
                "publisher_platform,device_platform",
                "body_asset"
            })
    void whatFacebookCombinesIsSent(String breakdowns) {
        assertThatCode(() -> list(Map.of("breakdowns", List.of(breakdowns.split(",")))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platform_position | needs publisher_platform",
                "age,publisher_platform | use age,gender in one call",
                "gender,device_platform | publisher_platform,platform_position in another",
                "country,age | use age,gender in one call, and country or region in another",
                "age,gender,region | use age,gender in one call, and country or region in another",
                "region,publisher_platform | use country,region in one call",
                "dma,age | stand alone",
                "hourly_stats_aggregated_by_audience_time_zone,country | stand alone",
                "publisher_platform,impression_device,device_platform | do not combine: use one of them"
            })
    void whatItDoesNotCombineIsRefusedWithWhatWorks(String breakdowns, String said) {
        assertThatThrownBy(() -> list(Map.of("breakdowns", breakdowns)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(said);
    }

    @Test
    void windowsThatAreNoLongerReturnedAreRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> list(Map.of("action_attribution_windows", "7d_view")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("1d_view");
    }

    @Test
    void severalPeriodsAreNoOtherPeriod() {
        Object ranges = List.of(Map.of("since", "2026-10-01", "until", "2026-10-07"));

        assertThatThrownBy(() -> list(Map.of("time_ranges", ranges, "date_preset", "last_7d")))
                .hasMessageContaining("time_ranges or date_preset");
        assertThatThrownBy(() -> list(Map.of("time_ranges", ranges, "time_increment", 1)))
                .hasMessageContaining("takes no time_increment");
    }

    @Test
    void everythingTravelsAsFacebookTakesIt() {
        Map<String, Object> sent = list(Map.of(
                "breakdowns",
                "age, gender",
                "action_breakdowns",
                List.of("action_device"),
                "action_attribution_windows",
                "7d_click,1d_view",
                "filtering",
                List.of(Map.of("field", "campaign.name", "operator", "CONTAIN", "value", "Sale")),
                "default_summary",
                true));

        assertThat(sent)
                .containsEntry("breakdowns", "[\"age\",\"gender\"]")
                .containsEntry("action_attribution_windows", "[\"7d_click\",\"1d_view\"]")
                .containsEntry("default_summary", true);
    }

    @ParameterizedTest
    @CsvSource({
        "campaign_id, /v26.0/9/insights",
        "adset_id, /v26.0/9/insights",
        "ad_id, /v26.0/9/insights",
        "account_id, /v26.0/act_9/insights"
    })
    void insightsAreAskedOfAnAccountACampaignAnAdSetAndAnAd(String parameter, String path) {
        try (GraphFixture graph = new GraphFixture()) {
            graph.answer("{\"data\":[],\"summary\":{\"spend\":\"7.5\"}}");

            ExecutionResult result = graph.execute(
                    "ads_insights", "list", Map.of(parameter, "9", "level", "ad", "default_summary", "true"));

            assertThat(graph.request().getUrl().encodedPath()).isEqualTo(path);
            assertThat(result.meta()).containsEntry("summary", Map.of("spend", "7.5"));
        }
    }

    private Map<String, Object> list(Map<String, ?> more) {
        Map<String, Object> params = new HashMap<>(more);
        params.put("account_id", "7");
        return connector.validate("ads_insights", "list", params);
    }
}
