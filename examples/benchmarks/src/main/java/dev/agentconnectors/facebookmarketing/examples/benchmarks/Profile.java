package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the processor time of a contender goes, by samples of Flight Recorder. */
final class Profile {

    private static final String OURS = "dev.agentconnectors.facebookmarketing.";
    private static final int SHOWN = 12;

    private Profile() {}

    /**
     * The shares of the samples, the greatest first. A sample belongs to the method of ours that was nearest to what ran,
     * and to the library that ran: "SSL and sockets below Sender.send".
     *
     * @param nanos for how long to call
     */
    static Map<String, Double> of(Contender contender, int campaigns, long nanos) throws Exception {
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.NativeMethodSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) {
                Object unused = contender.call().read(campaigns);
            }
            recording.stop();
            recording.dump(file);
            return shares(RecordingFile.readAllEvents(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Double> shares(List<RecordedEvent> samples) {
        Map<String, Long> counts = samples.stream()
                .filter(sample -> sample.getStackTrace() != null)
                .map(sample -> sample.getStackTrace().getFrames())
                .filter(frames -> frames.stream().anyMatch(Profile::isOurs))
                .collect(Collectors.groupingBy(Profile::place, Collectors.counting()));
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(entry -> shares.put(entry.getKey(), entry.getValue() / all));
        return shares;
    }

    private static String place(List<RecordedFrame> frames) {
        RecordedFrame nearest =
                frames.stream().filter(Profile::isOurs).findFirst().orElseThrow();
        String type = nearest.getMethod().getType().getName();
        String method = type.substring(type.lastIndexOf('.') + 1) + "."
                + nearest.getMethod().getName();
        String library = library(frames, frames.indexOf(nearest));
        return library.isEmpty() ? method : library + " below " + method;
    }

    /** What stands above a method of ours, in one word. */
    private static String library(List<RecordedFrame> frames, int nearest) {
        String above = "";
        for (RecordedFrame frame : frames.subList(0, nearest)) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("sun.security.") || type.startsWith("sun.nio.") || type.contains("Socket")) {
                return "TLS and sockets";
            }
            if (type.startsWith("okhttp3.")) {
                above = "OkHttp";
            } else if (type.startsWith("com.squareup.moshi.") || type.startsWith("com.fasterxml.jackson.")) {
                above = "JSON library";
            } else if (above.isEmpty()) {
                above = type.startsWith("java.") || type.startsWith("jdk.") ? "JDK" : "libraries";
            }
        }
        return above;
    }

    private static boolean isOurs(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.startsWith(OURS) && !type.contains(".benchmarks.");
    }
}
