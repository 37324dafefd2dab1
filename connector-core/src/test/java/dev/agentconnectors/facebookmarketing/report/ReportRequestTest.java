package dev.agentconnectors.facebookmarketing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRequestTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-24, 2026-11-24",
        "last_7d, 2026-11-17, 2026-11-23",
        "this_week, 2026-11-23, 2026-11-24",
        "last_week, 2026-11-16, 2026-11-22",
        "last_week_sun_sat, 2026-11-15, 2026-11-21",
        "this_month, 2026-11-01, 2026-11-24",
        "last_month, 2026-10-01, 2026-10-31",
        "this_quarter, 2026-10-01, 2026-11-24",
        "last_quarter, 2026-07-01, 2026-09-30",
        "last_year, 2025-01-01, 2025-12-31",
        "2026-11-01..2026-11-14, 2026-11-01, 2026-11-14",
        "2026-11-01 to 2026-11-14, 2026-11-01, 2026-11-14",
        "2026-11-05, 2026-11-05, 2026-11-05",
    })
    void periods(String text, LocalDate since, LocalDate until) {
        assertThat(Days.of(text, TUESDAY)).isEqualTo(new Days(since, until));
    }

    @ParameterizedTest
    @CsvSource({
        "PREVIOUS_PERIOD, 2026-11-17, 2026-11-23, 2026-11-10, 2026-11-16",
        "PREVIOUS_PERIOD, 2026-10-01, 2026-10-31, 2026-09-01, 2026-09-30",
        "PREVIOUS_PERIOD, 2026-11-01, 2026-11-24, 2026-10-01, 2026-10-24",
        "PREVIOUS_PERIOD, 2026-03-01, 2026-03-30, 2026-02-01, 2026-02-28",
        "SAME_DAYS_LAST_WEEK, 2026-11-23, 2026-11-24, 2026-11-16, 2026-11-17",
        "LAST_YEAR, 2026-11-01, 2026-11-24, 2025-11-01, 2025-11-24",
    })
    void comparisons(Comparison comparison, LocalDate since, LocalDate until, LocalDate before, LocalDate end) {
        assertThat(comparison.before(new Days(since, until))).isEqualTo(new Days(before, end));
    }

    @Test
    void whatIsWrongIsNamedWithWhatWouldBeRight() {
        refused(Map.of("account_id", "x"), "digits");
        refused(Map.of("metrics", "spent"), "'spent' is no metric", "spend, impressions");
        refused(Map.of("level", "keyword"), "account, campaign, adset, ad");
        refused(Map.of("order", "largest_rise"), "compare_to");
        refused(Map.of("top", "500"), "1 to 50");
        refused(Map.of("top", "many"), "1 to 50");
        refused(Map.of("compare_to", "yesteryear"), "previous_period, same_days_last_week, last_year");
        refused(Map.of("metrics", "budget", "level", "ad"), "campaign and adset");
        refused(Map.of("by", "day,week"), "one of day, week and month");
        refused(Map.of("until", "2026-11-01"), "'until' is no parameter");
        refused(Map.of("filter", List.of(Map.of("field", "spend", "operator", "CONTAIN", "value", 3))), "GREATER_THAN");
        refused(Map.of("filter", "spend > 3"), "filter is a list");
        refused(Map.of("by", "planet"), "by has 'planet'", "day, week or month", "country");
        refused(
                Map.of("by", "hourly_stats_aggregated_by_advertiser_time_zone", "metrics", "frequency"),
                "not known by hour",
                "by day");
        refused(Map.of("filter", List.of(Map.of("field", "adset.colour", "value", 3))), "not adset.colour");
        assertThatThrownBy(() -> Days.of("7 days ago", TUESDAY))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("last_7d");
        assertThatThrownBy(() -> Comparison.SAME_DAYS_LAST_WEEK.before(Days.of("last_30d", TUESDAY)))
                .hasMessageContaining("use previous_period");
    }

    @Test
    void namesMayShareAnElement() {
        Map<String, Object> together = Map.of("account_id", "7", "metrics", List.of("spend, clicks"));

        assertThat(ReportRequest.of(together).metrics()).containsExactly(Metric.SPEND, Metric.CLICKS);
    }

    @Test
    void everyMetricIsFoundByItsName() {
        for (Metric metric : Metric.values()) {
            assertThat(Metric.of(" " + metric.wireName().toUpperCase(java.util.Locale.ROOT)))
                    .contains(metric);
        }
    }

    private static void refused(Map<String, Object> values, String... said) {
        Map<String, Object> request = new HashMap<>(values);
        request.putIfAbsent("account_id", "7");
        assertThatThrownBy(() -> ReportRequest.of(request))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll(said);
    }
}
