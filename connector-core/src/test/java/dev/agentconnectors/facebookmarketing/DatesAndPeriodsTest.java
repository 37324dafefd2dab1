package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 2026-11-23. */
class DatesAndPeriodsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private ValidationException refusedRange(Object range) {
        return graph.refused("ads_insights", "list", Map.of("account_id", "1", "time_range", range));
    }

    @Test
    void aPeriodDoesNotBeginAfterItEnds() {
        assertThat(refusedRange(Map.of("since", "2026-11-02", "until", "2026-11-01")))
                .hasMessageContaining(
                        "time_range begins after it ends (2026-11-02 > 2026-11-01): since must not be later than until.");
    }

    @Test
    void aPeriodMayBeOneDay() {
        graph.answer(GraphFixture.EMPTY_LIST)
                .execute(
                        "ads_insights",
                        "list",
                        Map.of("account_id", "1", "time_range", Map.of("since", "2026-11-01", "until", "2026-11-01")));

        assertThat(GraphFixture.query(graph.request(), "time_range"))
                .isEqualTo("{\"since\":\"2026-11-01\",\"until\":\"2026-11-01\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-23",
        "yesterday, 2026-11-22",
        "7 days ago, 2026-11-16",
        "-7d, 2026-11-16",
        "last_7d, 2026-11-16",
        "Last Week, 2026-11-16",
        "last month, 2026-10-23",
        "this_month, 2026-11-01",
    })
    void aRelativeDateIsRefusedWithItsAbsoluteForm(String relative, String absolute) {
        assertThat(refusedRange(Map.of("since", relative, "until", "2026-11-23")))
                .hasMessageContaining("time_range '" + relative + "' is not a date: write it as YYYY-MM-DD, here "
                        + absolute + " (today is 2026-11-23).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01"})
    void daysThatAreInNoCalendarAreRefused(String day) {
        assertThat(refusedRange(Map.of("since", day, "until", "2026-11-23")))
                .hasMessageContaining("'" + day + "' is no day of the calendar.");
    }

    @Test
    void otherFormsOfPeriodsAreRefused() {
        assertThat(refusedRange(Map.of("since", "2026-11-01")))
                .hasMessageContaining("time_range must have just since and until, such as"
                        + " {\"since\":\"2026-11-17\",\"until\":\"2026-11-23\"}.");
        assertThat(refusedRange(Map.of("since", "2026-11-01", "until", "2026-11-02", "x", 1)))
                .hasMessageContaining("just since and until");
        assertThat(refusedRange("last_7d")).hasMessageContaining("; a named period is a date_preset.");
        assertThat(refusedRange("{\"since\":")).hasMessageContaining("malformed JSON text");
        assertThat(refusedRange("{\"since\":null,\"until\":\"2026-11-02\"}")).hasMessageContaining("has no since");
    }

    @Test
    void aPresetAndARangeContradictEachOther() {
        assertThat(graph.refused(
                        "ads_insights",
                        "list",
                        Map.of(
                                "account_id",
                                "1",
                                "date_preset",
                                "today",
                                "time_range",
                                Map.of("since", "2026-11-01", "until", "2026-11-01"))))
                .hasMessageContaining("Give date_preset or time_range, not both: both name a period.");
    }

    @Test
    void unknownPresetsAreRefusedWithTheNearest() {
        assertThat(graph.refused("ads_insights", "list", Map.of("account_id", "1", "date_preset", "last_7_days")))
                .hasMessageContaining("date_preset is 'last_7_days': use one of today, yesterday,")
                .hasMessageContaining("Did you mean last_7d?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-01T09:00:00Z",
                "2027-03-01T09:00:00+0100",
                "2027-03-01T09:00:00+01:00",
                "2027-03-01T09:00:00",
                "2027-03-01",
                "1803891600"
            })
    void momentsComeInAnyFormThatFacebookReads(String moment) {
        graph.answer("{}").execute("ad_sets", "update", Map.of("adset_id", "1", "start_time", moment));

        assertThat(GraphFixture.form(graph.request(), "start_time")).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "next Monday", "2027-03-01 09:00", "1803891600000", "2027-02-30T10:00:00Z"})
    void otherMomentsAreRefused(String moment) {
        assertThat(graph.refused("ad_sets", "update", Map.of("adset_id", "1", "start_time", moment)))
                .hasMessageContaining(
                        "start_time '" + moment + "' is not a time: write it as 2026-01-31T09:00:00+0000");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02T00:00:00Z, 2027-03-01T00:00:00Z",
        "2027-03-01T01:00:00Z, 2027-03-01T01:30:00+0100",
        "2027-03-02, 2027-03-01",
        "1803891601, 1803891600",
        "2027-03-02, 2027-03-01T09:00:00Z",
    })
    void nothingEndsBeforeItStarts(String start, String end) {
        assertThat(graph.refused("ad_sets", "update", Map.of("adset_id", "1", "start_time", start, "end_time", end)))
                .hasMessageContaining("start_time (" + start + ") is later than end_time (" + end + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T00:00:00Z, 2027-03-02T00:00:00Z",
        "2027-03-01T00:30:00+0100, 2027-03-01T00:00:00Z",
        // Nobody here knows the account's time zone: this may well be right.
        "2027-03-01T10:00:00, 2027-03-01T09:00:00Z",
    })
    void whatMayBeInOrderIsLeftToFacebook(String start, String end) {
        graph.answer("{}").execute("ad_sets", "update", Map.of("adset_id", "1", "start_time", start, "end_time", end));

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void theAdLibrarysDaysAreCheckedToo() {
        assertThat(graph.refused(
                        "ad_library",
                        "list",
                        Map.of("ad_delivery_date_min", "2026-11-02", "ad_delivery_date_max", "2026-11-01")))
                .hasMessageContaining(
                        "ad_delivery_date_min (2026-11-02) is later than ad_delivery_date_max (2026-11-01)");
        assertThat(graph.refused("ad_library", "list", Map.of("ad_delivery_date_min", "1.11.2026")))
                .hasMessageContaining("ad_delivery_date_min '1.11.2026' is not a date: write it as YYYY-MM-DD");
    }
}
