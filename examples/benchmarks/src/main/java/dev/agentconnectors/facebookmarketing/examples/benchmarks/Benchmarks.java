package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs everything and writes it into a page: {@code --page docs/performance.md --rounds 15 --millis 300}. Without a page the
 * tables go to {@code target/benchmarks/performance.md}.
 */
public final class Benchmarks {

    private static final int[] THREADS = {1, 8};

    private Benchmarks() {}

    /** Takes the options above. */
    public static void main(String[] args) throws Exception {
        Path page = Path.of(option(args, "--page", "target/benchmarks/performance.md"))
                .toAbsolutePath();
        int rounds = Integer.parseInt(option(args, "--rounds", "15"));
        long nanos = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(option(args, "--millis", "300")));
        Files.createDirectories(Objects.requireNonNull(page.getParent()));
        Path folder = Files.createTempDirectory("benchmarks");
        Answers.write(folder);
        Certificate certificate = Certificate.create(folder);
        HttpsURLConnection.setDefaultSSLSocketFactory(certificate.sockets());
        OkHttpClient client = client(certificate);
        Report report = new Report();
        Targets targets = new Targets();
        try (TlsServer server = TlsServer.start(folder, certificate);
                Ours ours = new Ours(client, server.url())) {
            machine(report, server);
            races(report, targets, server, client, ours, new Race(rounds, nanos), page);
            growth(report, targets, server, client, ours, new Race(Math.max(3, rounds / 3), nanos));
            targets.write(report);
            profiles(report, targets.missed(), contenders(client, server.url(), ours), nanos * rounds);
        }
        output(report, Math.max(3, rounds / 3));
        report.write(page);
        System.out.println("Written: " + page);
    }

    static OkHttpClient client(Certificate certificate) throws Exception {
        return new OkHttpClient.Builder()
                .sslSocketFactory(certificate.sockets(), certificate.trust())
                .connectionPool(new ConnectionPool(16, 5, TimeUnit.MINUTES))
                .build();
    }

    static List<Contender> contenders(OkHttpClient client, String url, Ours ours) {
        List<Contender> all = new ArrayList<>();
        all.add(Peers.rawOkHttp(client, url));
        all.addAll(Peers.retrofit(client, url));
        all.add(Peers.facebookSdk(url));
        all.addAll(ours.all());
        return all;
    }

    private static void machine(Report report, TlsServer server) {
        report.line(
                "Measured on %s %s, %d processors, Java %s (%s); the server is %s, TLS over loopback, HTTP/1.1.",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                server.name());
        report.line(
                "Load of the machine when the run began: %.1f.",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void races(
            Report report, Targets targets, TlsServer server, OkHttpClient client, Ours ours, Race race, Path page)
            throws Exception {
        List<Contender> contenders = contenders(client, server.url(), ours);
        for (int campaigns : new int[] {25, 100}) {
            for (int threads : THREADS) {
                String title = String.format(
                        Locale.ROOT,
                        "%d campaigns (%d kB), %d thread%s",
                        campaigns,
                        Answers.bytes(campaigns) / 1_000,
                        threads,
                        threads == 1 ? "" : "s");
                System.out.println(title);
                Map<String, Race.Place> places = race.run(contenders, campaigns, threads);
                report.race(title, places, Answers.bytes(campaigns));
                targets.race(campaigns, threads, places, Answers.bytes(campaigns));
                if (threads == 1) {
                    Path chart = page.resolveSibling("performance-" + campaigns + ".svg");
                    Report.chart(chart, title, places);
                    report.line("");
                    report.line("![%s](%s)", title, chart.getFileName());
                }
            }
        }
    }

    private static void growth(
            Report report, Targets targets, TlsServer server, OkHttpClient client, Ours ours, Race race)
            throws Exception {
        System.out.println("growth");
        List<Contender> contenders = contenders(client, server.url(), ours);
        report.line("");
        report.line("### Growth");
        report.line("");
        report.line("Best round, microseconds a call, one thread:");
        report.line("");
        report.line("| records | 1 | 10 | 25 | 50 | 100 | one more record |");
        report.line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Contender contender : contenders) {
            if (List.of("OkHttp, body as text", "connector, toJson", "connector, records", "tool, columns")
                    .contains(contender.name())) {
                Map<Integer, Double> micros = Growth.perRecord(race, contender);
                StringBuilder row = new StringBuilder("| " + contender.name());
                micros.values().forEach(one -> row.append(String.format(Locale.ROOT, " | %.0f", one)));
                double more = (micros.getOrDefault(100, 0.0) - micros.getOrDefault(10, 0.0)) / 90;
                report.line("%s | %.2f µs |", row, more);
            }
        }
        report.line("");
        report.line("| what | figure |");
        report.line("| --- | ---: |");
        Growth.perPage(ours.connector())
                .forEach((pages, micros) ->
                        report.line("| one page of 100 campaigns, of %d read in turn | %.0f µs |", pages, micros));
        long heap = Growth.perUser(ours);
        targets.heapOfAConnector(heap);
        report.line("| heap of one connector, of 10,000 on one client | %d bytes |", heap);
        long[] start = Growth.start(7);
        targets.building(start[0] / 1_000.0);
        report.line(
                "| building the first connector in a fresh JVM | %.1f ms (best), %.1f ms (median of %d) |",
                start[0] / 1_000.0, start[start.length / 2] / 1_000.0, start.length);
        Contender tool = contenders.stream()
                .filter(one -> one.name().equals("tool, columns"))
                .findFirst()
                .orElseThrow();
        for (int threads : new int[] {1, 2, 4, 8}) {
            double micros = Objects.requireNonNull(
                            race.run(List.of(tool), 25, threads).get(tool.name()))
                    .micros();
            report.line(
                    "| tool calls of 25 campaigns a second, %d threads | %.0f |",
                    threads, threads * 1_000_000 / micros);
        }
    }

    /** Of what has missed its target: where its time goes. */
    private static void profiles(Report report, List<String> missed, List<Contender> contenders, long nanos)
            throws Exception {
        for (Contender contender : contenders) {
            if (!missed.contains(contender.name())) {
                continue;
            }
            System.out.println("profile of " + contender.name());
            report.line("");
            report.line("#### Where the time of \"%s\" goes (100 records, one thread)", contender.name());
            report.line("");
            report.line("| method of ours, and what ran below it | share of the samples |");
            report.line("| --- | ---: |");
            Profile.of(contender, 100, nanos)
                    .forEach((place, share) -> report.line("| %s | %.0f %% |", place, 100 * share));
        }
    }

    /** The part without a network, by JMH in a JVM of its own. */
    private static void output(Report report, int iterations) throws Exception {
        System.out.println("output");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(OutputBenchmark.class.getSimpleName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.milliseconds(500))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        report.line("");
        report.line("### From bytes to a model's text, without a network (JMH)");
        report.line("");
        report.line("| | records | µs | ± | allocated |");
        report.line("| --- | ---: | ---: | ---: | ---: |");
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            report.line(
                    "| %s, %s | %s | %.0f | %.0f | %.0f kB |",
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getParams().getParam("entity"),
                    result.getParams().getParam("records"),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getStatistics().getStandardDeviation(),
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                                    .getScore()
                            / 1_000);
        }
    }

    private static String option(String[] args, String name, String otherwise) {
        for (int i = 0; i < args.length - 1; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        return otherwise;
    }
}
