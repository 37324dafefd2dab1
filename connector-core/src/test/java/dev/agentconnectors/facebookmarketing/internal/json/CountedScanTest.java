package dev.agentconnectors.facebookmarketing.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guards the work of reading an answer by counting it; how long it takes is what the benchmarks say. */
class CountedScanTest {

    private static final String TOKEN = "EAAB" + "a1B2c3D4".repeat(20);

    @Test
    void anAnswerIsCheckedWhereItLies() throws IOException {
        String page = IntStream.range(0, 100)
                .mapToObj(
                        i -> "{\"id\":\"12020884631" + (100_000 + i) + "\",\"name\":\"W\\u00f6ol Socks | " + i
                                + "\",\"bid_strategy\":\"LOWEST_COST_WITHOUT_CAP\",\"created_time\":\"2026-01-01T08:00:00-0800\"}")
                .collect(Collectors.joining(",", "{\"data\":[", "],\"paging\":{\"cursors\":{\"after\":\"QVFI\"}}}"));
        byte[] json = page.getBytes(StandardCharsets.UTF_8);
        TakenOut rules = new Redactor(List.of(TOKEN)).ofRecords().leaving("paging");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            JsonValue whole = JsonScan.walk(json, json.length, 3, rules);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(whole.source()).isSameAs(json);
        }

        assertThat(least).isLessThan(json.length / 2);
    }
}
