package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Videos over a socket: started, sent in the pieces that are asked for, and made at the end. */
class VideosPieceByPieceTest {

    private static final FileUpload VIDEO =
            FileUpload.of("shoes.mp4", "0123456789".getBytes(StandardCharsets.US_ASCII));

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private static String asks(int from, int to) {
        return "{\"start_offset\":\"" + from + "\",\"end_offset\":\"" + to + "\"}";
    }

    private static String starts(int from, int to) {
        return "{\"upload_session_id\":\"7\",\"video_id\":\"42\","
                + asks(from, to).substring(1);
    }

    private static Map<String, Object> call(FileUpload video) {
        return Map.of("account_id", "1", "file", video, "title", "Blue shoes");
    }

    @Test
    void aVideoGoesInThePiecesThatAreAskedForAndTellsHowFarItIs() {
        graph.answer(starts(0, 6)).answer(asks(6, 10)).answer(asks(10, 10)).answer("{\"success\":true}");
        List<Long> heard = new ArrayList<>();

        ExecutionResult result =
                graph.execute("videos", "create", call(VIDEO.onProgress((bytes, size) -> heard.add(bytes))));

        assertThat(result.data()).isEqualTo(Map.of("id", "42"));
        assertThat(heard).containsExactly(6L, 10L);
        assertThat(next()).contains(part("upload_phase", "start"), part("file_size", "10"));
        assertThat(next())
                .contains(part("upload_phase", "transfer"), part("upload_session_id", "7"), part("start_offset", "0"))
                .contains("name=\"video_file_chunk\"; filename=\"shoes.mp4\"", "\r\n\r\n012345\r\n");
        assertThat(next()).contains(part("start_offset", "6"), "\r\n\r\n6789\r\n");
        assertThat(next()).contains(part("upload_phase", "finish"), part("title", "Blue shoes"));
    }

    @Test
    void asynchronouslyTheSame() {
        graph.answer(starts(0, 10)).answer(asks(10, 10)).answer("{\"success\":true}");

        assertThat(graph.connector()
                        .executeAsync("videos", "create", call(VIDEO))
                        .join()
                        .data())
                .isEqualTo(Map.of("id", "42"));
        assertThat(graph.requests()).isEqualTo(3);
    }

    @Test
    void aPieceWhoseAnswerIsLostIsSentAgainAndTheEndIsNot() {
        MockResponse lost = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        graph.answer(starts(0, 10)).answer(lost).answer(asks(10, 10)).answer(lost);

        graph.failed(WriteOutcomeUnknownException.class, () -> graph.execute("videos", "create", call(VIDEO)));

        assertThat(graph.requests()).isEqualTo(4);
    }

    @Test
    void whatAsksForOtherBytesThanThereAreGetsNoVideo() {
        for (String strange : List.of(asks(6, 20), asks(3, 10), asks(6, 6))) {
            graph.answer(starts(0, 6)).answer(strange);

            assertThat(graph.failed(
                            ServiceUnavailableException.class, () -> graph.execute("videos", "create", call(VIDEO))))
                    .hasMessageContaining("No video was made");
        }
    }

    @Test
    void aFileThatChangedOnItsWayBecomesNoVideo(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("shoes.mp4"), "0123456789");
        FileUpload file = FileUpload.of(path).onProgress((bytes, size) -> {
            try {
                Files.writeString(path, "9876543210");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        graph.answer(starts(0, 10)).answer(asks(10, 10));

        assertThat(graph.failed(ValidationException.class, () -> graph.execute("videos", "create", call(file))))
                .hasMessageContaining("has changed")
                .hasMessageContaining("No video was made");
        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void whoHearsOfTheProgressCanEndIt() {
        graph.answer(starts(0, 6)).answer(asks(6, 10));

        assertThatThrownBy(() -> graph.execute("videos", "create", call(VIDEO.onProgress((bytes, size) -> {
                    throw new IllegalStateException("enough");
                }))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void videosGoToAHostOfTheirOwn() throws Exception {
        try (MockWebServer videos = new MockWebServer()) {
            videos.start();
            for (String answer : List.of(starts(0, 10), asks(10, 10), "{\"success\":true}")) {
                videos.enqueue(new MockResponse.Builder().body(answer).build());
            }
            graph.use(graph.builder().graphVideoUrl(videos.url("/video").toString()));

            graph.execute("videos", "create", call(VIDEO));

            assertThat(graph.requests()).isZero();
            assertThat(videos.getRequestCount()).isEqualTo(3);
            RecordedRequest first = videos.takeRequest();
            assertThat(first.getUrl().encodedPath()).isEqualTo("/video/v26.0/act_1/advideos");
            assertThat(first.getHeaders().get("Authorization")).isEqualTo("Bearer " + GraphFixture.TOKEN);
        }
    }

    @Test
    void aHostThatIsNotEncryptedIsRefused() {
        assertThatThrownBy(() -> graph.use(graph.builder().graphVideoUrl("http://example.com")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("graphVideoUrl");
    }

    private String next() {
        return Objects.requireNonNull(graph.request().getBody()).utf8();
    }

    private static String part(String name, String value) {
        return "name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
