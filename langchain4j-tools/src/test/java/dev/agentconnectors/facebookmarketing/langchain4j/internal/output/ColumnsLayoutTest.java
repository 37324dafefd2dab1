package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsLayoutTest {

    private static final String LONDON_AND_BERLIN = "[{'id':'1','created_time':'2026-11-20T14:16:00+0000'},"
            + "{'id':'2','created_time':'2026-11-20T15:16:00+0100'}]";

    @Test
    void timesOfTwoAccountsInNeighbouringZonesStayDistinguishable() {
        assertThat(write(LONDON_AND_BERLIN, false))
                .contains("14:16:00+0000")
                .contains("15:16:00+0100")
                .doesNotContain("times");
    }

    @Test
    void summerAndWinterOfOneAccountAreOneZone() {
        assertThat(write(LONDON_AND_BERLIN, true))
                .contains("\"times\":\"to the minute, local to the ad account, UTC+0000 or +0100\"")
                .contains("\"2026-11-20T14:16\"")
                .contains("\"2026-11-20T15:16\"");
    }

    @Test
    void theAccountsThatTheRecordsNameDecideWhetherItIsOne() {
        String named = LONDON_AND_BERLIN.replace("'id'", "'account_id'");
        String same = named.replace("'2'", "'1'");

        assertThat(write(named, true)).doesNotContain("times");
        assertThat(write(same, false)).contains("times");
    }

    @Test
    void aListOfOneRecordIsNotMadeLongerByColumns() {
        assertThat(write("[{'id':'1','name':'A','created_time':'2026-11-20T14:16:00+0000'}]", true))
                .isEqualTo("{\"data\":[{\"id\":\"1\",\"name\":\"A\",\"created_time\":\"2026-11-20T14:16:00+0000\"}]}");
    }

    @Test
    void recordsThatShareNoFieldsAreNotMadeARowOfNulls() {
        String json = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"field_" + i + "\":" + i + "}")
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(write(json, true))
                .startsWith("{\"data\":[{\"id\":\"0\",\"field_0\":0},")
                .doesNotContain("null");
    }

    private static String write(String json, boolean oneAccount) {
        return new ResultText(OutputFormat.COLUMNS, 0).write(Pages.of(json.replace('\'', '"'), null, true, oneAccount));
    }
}
