package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.catalog.CatalogOfTomorrow;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files over a socket, with operations that the catalogue does not have yet. */
class FilesAreSentTest {

    private static final byte[] BYTES = "not really a picture".getBytes(StandardCharsets.UTF_8);
    private static final FileUpload SHOES = FileUpload.of("shoes.png", BYTES);
    private static final String ANSWER =
            "{\"images\":{\"shoes.png\":{\"hash\":\"0a1b\",\"url\":\"https://example.org/x\"}}}";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @TempDir
    private Path folder;

    @BeforeEach
    void withFiles() {
        graph.use(graph.builder().catalog(CatalogOfTomorrow.catalog()));
    }

    private ExecutionResult upload(Object file) {
        return graph.execute(
                "pictures", "upload", Map.of("account_id", "1", "caption", "Schuhe – neu", "source", file));
    }

    @Test
    void aFileTravelsInAFormBesideTheOtherParameters() {
        graph.answer(ANSWER);

        upload(SHOES);

        RecordedRequest request = graph.request();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v26.0/act_1/adimages");
        assertThat(request.getUrl().querySize()).isZero();
        assertThat(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + GraphFixture.TOKEN);
        assertThat(body(request))
                .contains("name=\"caption\"", "\r\n\r\nSchuhe – neu\r\n")
                .contains(
                        "Content-Disposition: form-data; name=\"source\"; filename=\"shoes.png\"\r\nContent-Type: image/png",
                        "\r\n\r\nnot really a picture\r\n")
                .doesNotContain("account_id");
        assertThat(request.getBodySize())
                .isEqualTo(Long.parseLong(
                        Objects.requireNonNull(request.getHeaders().get("Content-Length"))));
    }

    @Test
    void theProofIsAPartToo() {
        graph.use(graph.builder()
                .authConfig(OAuthAuthConfig.of(GraphFixture.TOKEN, "1", "the-secret-of-the-app"))
                .catalog(CatalogOfTomorrow.catalog()));
        graph.answer(ANSWER);

        upload(SHOES);

        assertThat(body(graph.request())).contains("name=\"appsecret_proof\"").doesNotContain("the-secret-of-the-app");
    }

    @Test
    void asynchronouslyTheSame() {
        graph.answer(ANSWER);

        ExecutionResult result = graph.connector()
                .executeAsync("pictures", "upload", Map.of("account_id", "1", "source", SHOES))
                .join();

        assertThat(result.size()).isEqualTo(1);
        assertThat(body(graph.request())).contains("not really a picture");
    }

    @Test
    void aFileOnDiskIsReadAsItIsSent() throws IOException {
        Path path = Files.write(folder.resolve("large.bin"), new byte[700_000]);
        graph.answer(ANSWER);

        upload(FileUpload.of(path));

        RecordedRequest request = graph.request();
        assertThat(request.getBodySize()).isGreaterThan(700_000);
        assertThat(body(request)).contains("filename=\"large.bin\"\r\nContent-Type: application/octet-stream");
    }

    @Test
    void theBytesPassAPieceAtATime() throws IOException {
        Path path = Files.write(folder.resolve("large.bin"), new byte[700_000]);
        List<Integer> pieces = new ArrayList<>();

        FileUpload.of(path).writeTo(new OutputStream() {
            @Override
            public void write(int one) {
                pieces.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                pieces.add(length);
            }
        });

        assertThat(pieces).allMatch(length -> length <= 64 * 1024);
        assertThat(pieces.stream().mapToInt(Integer::intValue).sum()).isEqualTo(700_000);
    }

    @Test
    void aFileThatHasChangedSinceIsNotDelivered() throws IOException {
        Path path = Files.write(folder.resolve("picture.png"), new byte[200_000]);
        FileUpload file = FileUpload.of(path);
        byte[] others = new byte[200_000];
        others[199_999] = 1;
        Files.write(path, others);
        graph.answer(ANSWER);

        graph.failed(WriteOutcomeUnknownException.class, () -> upload(file));

        // The server never got all of it, whether it counts what broke off or not.
        assertThat(graph.requests()).isLessThanOrEqualTo(1);
        if (graph.requests() == 1) {
            assertThat(graph.request().getBodySize()).isLessThan(200_000);
        }
    }

    @Test
    void anUploadWhoseAnswerIsLostIsNeverRepeated() {
        graph.answer(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .answer(ANSWER);

        WriteOutcomeUnknownException failure = graph.failed(WriteOutcomeUnknownException.class, () -> upload(SHOES));

        assertThat(graph.requests()).isEqualTo(1);
        assertThat(failure).hasMessageStartingWith("pictures.upload was sent, but no clear answer came back");
    }

    @Test
    void anUploadThatFacebookSaysItDidNotTakeMayBeRepeatedWhole() {
        graph.fail(17, null).answer(ANSWER);

        upload(SHOES);

        assertThat(graph.requests()).isEqualTo(2);
        assertThat(body(graph.request())).contains("not really a picture");
        assertThat(body(graph.request())).contains("not really a picture");
    }

    @Test
    void recordsThatComeByNameAreAListWithTheNameInEach() {
        graph.answer("{\"images\":{\"a.png\":{\"hash\":\"1\"},\"b \\\"b\\\".png\":{\"name\":\"b\",\"hash\":\"2\"},"
                + "\"c.png\":{}},\"more\":7}");

        ExecutionResult result = upload(SHOES);

        assertThat(result.isList()).isTrue();
        assertThat(result.dataJson())
                .isEqualTo(
                        "[{\"name\":\"a.png\",\"hash\":\"1\"},{\"name\":\"b\",\"hash\":\"2\"},{\"name\":\"c.png\"}]");
        assertThat(result.meta()).containsEntry("has_more", false).containsEntry("more", 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"images\":{\"a.png\":7}}", "{\"images\":[]", "{\"id\":\"1\"}", "true", "{\"images\":7}"})
    void anAnswerOfAnotherShapeLeavesTheOutcomeOpen(String answer) {
        graph.answer(answer);

        graph.failed(WriteOutcomeUnknownException.class, () -> upload(SHOES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", " true\n", "{\"success\":true}"})
    void aBareValueIsAnObjectThatNamesIt(String answer) {
        graph.answer(answer);

        assertThat(graph.execute("pictures", "rename", Map.of("picture_id", "1", "caption", "x"))
                        .data())
                .isEqualTo(Map.of("success", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"", "tru"})
    void whatIsNoValueLeavesTheOutcomeOpen(String answer) {
        graph.answer(answer);

        graph.failed(
                WriteOutcomeUnknownException.class,
                () -> graph.execute("pictures", "rename", Map.of("picture_id", "1", "caption", "x")));
    }

    @Test
    void textIsNeverTakenForThePathOfAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertThat(graph.refused("pictures", "upload", Map.of("account_id", "1", "source", secret.toString())))
                .hasMessageContaining("source is text: give a FileUpload")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFileHasToBeOfTheDeclaredSize() {
        assertThat(graph.refused("pictures", "upload", withSource(FileUpload.of("a.png", new byte[0]))))
                .hasMessageContaining("source has 0 bytes: give a file of 1 to 1000000 bytes.");
        assertThat(graph.refused("pictures", "upload", withSource(FileUpload.of("a.png", new byte[1_000_001]))))
                .hasMessageContaining("source has 1000001 bytes");
        assertThat(graph.refused("pictures", "upload", Map.of("account_id", "1")))
                .hasMessageContaining("source is missing");
    }

    @Test
    void aFileGoesNowhereElse() {
        assertThat(graph.refused("pictures", "rename", Map.of("picture_id", "1", "caption", SHOES)))
                .hasMessageContaining("caption is a FileUpload: give text");
        assertThat(graph.refused("pictures", "rename", Map.of("picture_id", "1", "caption", List.of(SHOES))))
                .hasMessageContaining("a file is the whole value of a parameter");
        graph.use(graph.builder().catalog(CatalogOfTomorrow.catalog()).allowUnknownParameters(true));
        assertThat(graph.refused("pictures", "rename", Map.of("picture_id", "1", "extra", SHOES)))
                .hasMessageContaining("extra is a FileUpload");
    }

    @Test
    void whatTakesAFileExistsInOpenSourceModeOnly() {
        Operation upload =
                CatalogOfTomorrow.catalog().operation("pictures", "upload").orElseThrow();

        assertThat(upload.body()).isEqualTo(Operation.Body.MULTIPART);
        assertThat(upload.needsFile()).isTrue();
        assertThat(upload.existsIn(Mode.HOSTED)).isFalse();
        graph.use(FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId("client-1")
                        .airbyteClientSecret("airbyte-client-secret")
                        .connectorId("conn-1")
                        .build())
                .airbyteApiUrl(graph.url())
                .catalog(CatalogOfTomorrow.catalog()));
        assertThat(graph.refused("pictures", "upload", withSource(SHOES)))
                .hasMessageContaining("'source' is a file: those can be sent in open source mode only");
        assertThat(graph.refused("pictures", "replace", Map.of("picture_id", "1", "source", SHOES)))
                .hasMessageContaining("source exists in open source mode only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x.png", "a/b.png", "a\\b.png", "a\"b.png", "a\nb.png", "a\u202eb.png"})
    void aFileHasAPlainName(String name) {
        assertThatThrownBy(() -> FileUpload.of(name, BYTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plain name");
    }

    @Test
    void aFileSaysWhatItIsAndNotWhatIsInIt() throws IOException {
        Path path = Files.write(folder.resolve("shoes.png"), BYTES);

        assertThat(SHOES)
                .isEqualTo(FileUpload.of(path))
                .hasSameHashCodeAs(FileUpload.of(path))
                .isNotEqualTo(FileUpload.of("other.png", BYTES))
                .isNotEqualTo(FileUpload.of("shoes.png", new byte[20]))
                .hasToString("shoes.png (20 bytes, sha256 " + SHOES.sha256() + ")");
        assertThat(SHOES.sha256()).matches("[0-9a-f]{64}");
        assertThat(SHOES.size()).isEqualTo(20);
    }

    @Test
    void theBytesAreCopied() throws IOException {
        byte[] bytes = BYTES.clone();
        FileUpload file = FileUpload.of("shoes.png", bytes);
        bytes[0] = 0;

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(BYTES);
    }

    private static Map<String, Object> withSource(FileUpload file) {
        return Map.of("account_id", "1", "source", file);
    }

    private static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }
}
