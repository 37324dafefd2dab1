package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What was to be reached, beside what was; and a profile of what has not been. */
final class Targets {

    private static final String SDK = "Facebook's SDK";

    private record Line(String what, String target, String measured, boolean met) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    /** Judges a race of so many campaigns. */
    void race(int campaigns, int threads, Map<String, Race.Place> places, int answerBytes) {
        String where = campaigns + " records, " + threads + (threads == 1 ? " thread" : " threads");
        speed("connector, toJson", where, places, 0.8);
        speed("tool, columns", where, places, campaigns == 25 ? 0.6 : 0.5);
        speed("connector, records", where, places, 0.6);
        double sdk = place(places, SDK).ratio();
        atLeast(
                "connector, toJson",
                "connector, toJson, of the SDK's speed; " + where,
                3,
                place(places, "connector, toJson").ratio() / sdk);
        if (threads == 1) {
            allocation("connector, toJson", where, places, answerBytes, 3);
            allocation("tool, columns", where, places, answerBytes, 6);
        }
    }

    void heapOfAConnector(long bytes) {
        add("", "heap of a connector on a shared client", "≤ 4,000 bytes", bytes + " bytes", bytes <= 4_000);
    }

    void building(double millis) {
        add(
                "",
                "building the first connector, best",
                "≤ 30 ms",
                String.format(Locale.ROOT, "%.1f ms", millis),
                millis <= 30);
    }

    /** The contenders that have missed a target of speed or of allocation. */
    List<String> missed() {
        return missed.stream().distinct().toList();
    }

    void write(Report report) {
        report.line("");
        report.line("### Targets, and what became of them");
        report.line("");
        report.line("| what | target | measured | |");
        report.line("| --- | ---: | ---: | --- |");
        for (Line line : lines) {
            report.line(
                    "| %s | %s | %s | %s |",
                    line.what(), line.target(), line.measured(), line.met() ? "met" : "**missed**");
        }
    }

    private void speed(String contender, String where, Map<String, Race.Place> places, double target) {
        atLeast(
                contender,
                contender + "; " + where,
                target,
                place(places, contender).ratio());
    }

    private void atLeast(String contender, String what, double target, double measured) {
        add(contender, what, "≥ " + target, String.format(Locale.ROOT, "%.2f", measured), measured >= target);
    }

    private void allocation(
            String contender, String where, Map<String, Race.Place> places, int answerBytes, int target) {
        double times = (double) place(places, contender).allocated() / answerBytes;
        add(
                contender,
                contender + ", allocated; " + where,
                "≤ " + target + " × the answer",
                String.format(Locale.ROOT, "%.1f ×", times),
                times <= target);
    }

    private void add(String contender, String what, String target, String measured, boolean met) {
        lines.add(new Line(what, target, measured, met));
        if (!met && !contender.isEmpty()) {
            missed.add(contender);
        }
    }

    private static Race.Place place(Map<String, Race.Place> places, String name) {
        return Objects.requireNonNull(places.get(name), name);
    }
}
