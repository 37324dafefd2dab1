package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.Page;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordPlan;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordReader;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guards the work that a tool call does by counting it; how long it takes is what the benchmarks say. */
class CountedWorkTest {

    private static final byte[] CAMPAIGNS = IntStream.range(0, 100)
            .mapToObj(i -> "{\"id\":\"12020884631" + (100_000 + i) + "\",\"name\":\"Wool Socks | DE | " + i
                    + "\",\"account_id\":\"734512908841277\",\"bid_strategy\":\"LOWEST_COST_WITHOUT_CAP\","
                    + "\"daily_budget\":\"" + i * 100 + "\",\"created_time\":\"2026-01-01T08:00:" + (10 + i % 50)
                    + "-0800\",\"status\":\"ACTIVE\",\"effective_status\":\"ACTIVE\",\"objective\":\"OUTCOME_SALES\"}")
            .collect(Collectors.joining(",", "[", "]"))
            .getBytes(StandardCharsets.UTF_8);
    private static final RecordPlan PLAN = RecordPlan.of(
            Catalog.facebookMarketing().entity("campaigns").orElseThrow().record());

    /** Counts how often each byte is read. */
    private static final class CountedBytes extends ByteArrayInputStream {

        private long read;

        CountedBytes() {
            super(CAMPAIGNS);
        }

        @Override
        public synchronized int read(byte[] to, int offset, int length) {
            int count = super.read(to, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void theAnswersBytesAreReadOnce(OutputFormat format) {
        CountedBytes bytes = new CountedBytes();

        assertThat(written(bytes, format)).contains("Wool Socks | DE | 99");
        assertThat(bytes.read).isEqualTo(CAMPAIGNS.length);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void lessThanEightTimesTheAnswerIsAllocated(OutputFormat format) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            String text = written(new CountedBytes(), format);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(text).isNotEmpty();
        }

        // The text itself is a part of that; as maps it was 30 times.
        assertThat(least).isLessThan(8L * CAMPAIGNS.length);
    }

    @Test
    void aToolCallIsOneRequestOnceTheCurrencyIsKnown() {
        try (Sandbox sandbox = Sandbox.start();
                FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                        .graphApiUrl(sandbox.graphUrl())
                        .build()) {
            FacebookMarketingTools tools = FacebookMarketingTools.of(connector);
            for (int i = 1; i <= 3; i++) {
                Tools.call(tools, "facebook_list_campaigns", Map.of("account_id", "734512908841277"));

                assertThat(sandbox.requests().all()).hasSize(1 + i);
            }
        }
    }

    private static String written(ByteArrayInputStream json, OutputFormat format) {
        return new ResultText(format, 0)
                .write(new Page(
                        true,
                        RecordReader.read(json, PLAN, format == OutputFormat.COLUMNS, (own, account) -> "USD", 0, null),
                        Map.of(),
                        true,
                        "after",
                        null,
                        0,
                        100));
    }
}
