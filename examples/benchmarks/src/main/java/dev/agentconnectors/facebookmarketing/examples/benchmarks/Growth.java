package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one more record, page, thread or user costs. */
final class Growth {

    private static final int USERS = 10_000;

    private Growth() {}

    /** The least microseconds of a call for each number of records. */
    static Map<Integer, Double> perRecord(Race race, Contender contender) throws Exception {
        Map<Integer, Double> micros = new LinkedHashMap<>();
        for (int size : Answers.SIZES) {
            micros.put(
                    size,
                    Objects.requireNonNull(race.run(List.of(contender), size, 1).get(contender.name()))
                            .micros());
        }
        return micros;
    }

    /** The least microseconds of a page when so many are read one after the other. */
    static Map<Integer, Double> perPage(FacebookMarketingConnector connector) {
        Map<Integer, Double> micros = new LinkedHashMap<>();
        for (int pages : new int[] {1, 10, 100}) {
            double least = Double.MAX_VALUE;
            for (int round = 0; round < 10; round++) {
                long start = System.nanoTime();
                Object after = null;
                for (int page = 0; page < pages; page++) {
                    Map<String, Object> params = new HashMap<>(Ours.params(100));
                    if (after != null) {
                        params.put("after", after);
                    }
                    ExecutionResult result = connector.execute("campaigns", "list", params);
                    after = result.meta().get("after");
                }
                least = Math.min(least, (System.nanoTime() - start) / 1_000.0 / pages);
            }
            micros.put(pages, least);
        }
        return micros;
    }

    /** Bytes of heap that a connector holds, of ten thousand on one client. */
    static long perUser(Ours ours) throws InterruptedException {
        long before = used();
        List<FacebookMarketingConnector> connectors = new ArrayList<>(USERS);
        for (int i = 0; i < USERS; i++) {
            connectors.add(ours.connector());
        }
        long bytes = (used() - before) / USERS;
        if (connectors.size() != USERS) {
            throw new IllegalStateException();
        }
        return bytes;
    }

    /** Microseconds that building a connector took in fresh JVMs, in order. */
    static long[] start(int times) throws IOException, InterruptedException {
        long[] micros = new long[times];
        for (int i = 0; i < times; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ConnectorStart.class.getName())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                micros[i] = Long.parseLong(reader.lines().toList().get(0).trim());
            }
            process.waitFor();
        }
        Arrays.sort(micros);
        return micros;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
