package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.api.Campaign;
import dev.agentconnectors.facebookmarketing.api.ListCampaignsRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Reads a list of a million records, in a JVM whose memory holds only a small part of them. */
final class ReadAMillion {

    private static final int RECORDS = 1_000_000;
    private static final int A_PAGE = 1_000;

    private ReadAMillion() {}

    /** What {@link #main} says in a JVM with the given option; the server stays in this one. */
    static String inAJvmOfItsOwn(String option) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    String after = request.getUrl().queryParameter("after");
                    return new MockResponse.Builder()
                            .body(page(after == null ? 0 : Integer.parseInt(after)))
                            .build();
                }
            });
            server.start();
            String classes = System.getProperty("java.class.path");
            Process reader = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            option,
                            "-cp",
                            classes,
                            ReadAMillion.class.getName(),
                            "http://127.0.0.1:" + server.getPort())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!reader.waitFor(1, TimeUnit.MINUTES)) {
                reader.destroyForcibly();
            }
            return said.strip();
        }
    }

    public static void main(String[] arguments) {
        BitSet seen = new BitSet(RECORDS);
        long count;
        try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of("token-for-nothing"))
                        .graphApiUrl(arguments[0])
                        .build();
                Stream<Campaign> campaigns = connector
                        .campaigns()
                        .pages(ListCampaignsRequest.builder().accountId("1").build())
                        .readingAhead()
                        .stream()) {
            count = campaigns
                    .peek(campaign -> seen.set(Integer.parseInt(Objects.requireNonNull(campaign.id()))))
                    .count();
        }
        System.out.println(count + " records, " + seen.cardinality() + " different");
    }

    private static String page(int from) {
        List<String> records = IntStream.range(from, from + A_PAGE)
                .mapToObj(id -> "{\"id\":\"" + id + "\",\"name\":\"Campaign number " + id
                        + " of many\",\"daily_budget\":\"5000\"}")
                .toList();
        int next = from + A_PAGE;
        String paging = next < RECORDS
                ? ",\"paging\":{\"cursors\":{\"after\":\"" + next + "\"},\"next\":\"https://next\"}"
                : "";
        return "{\"data\":[" + String.join(",", records) + "]" + paging + "}";
    }
}
