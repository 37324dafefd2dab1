package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The content of a file is never kept. */
class KeepableTest {

    private static final byte[] BYTES = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String SHA_256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @SuppressWarnings("unused")
    private static final List<Object> FILES = List.of(
            BYTES,
            FileUpload.of("image.png", BYTES),
            Path.of("image.jpg"),
            List.of("a", BYTES),
            Map.of("image", Map.of("bytes", BYTES)),
            "x".repeat(100_001));

    @ParameterizedTest
    @FieldSource("FILES")
    void aFileDoesNotWait(Object file) {
        assertThatThrownBy(() -> Keepable.requireSendableLater(Map.of("bytes", file)))
                .isInstanceOf(CallRefusedException.class)
                .hasMessageStartingWith("bytes cannot be kept until somebody decides, so nothing was asked");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void noRecordHoldsIt(Object file) {
        Map<String, Object> parameters = Map.of("bytes", file);
        assertThatThrownBy(() -> Call.of("ad_images", "create", parameters))
                .isInstanceOf(IllegalArgumentException.class);

        Call kept = Call.of("ad_images", "create", Keepable.described(parameters));

        assertThat(kept.toString()).doesNotContain("xxxxx", "image.jpg", "[B@").hasSizeLessThan(300);
    }

    @Test
    void ofWhatIsBeingMadeSizeAndHashAreKept() {
        assertThat(Keepable.described(Map.of("bytes", BYTES))).containsEntry("bytes", "3 bytes, SHA-256 " + SHA_256);
        assertThat(Keepable.described(Map.of("bytes", FileUpload.of("a.png", BYTES))))
                .containsEntry("bytes", "a.png (3 bytes, sha256 " + SHA_256 + ")");
        assertThat(Keepable.described(Map.of("bytes", List.of(BYTES, 1))))
                .containsEntry("bytes", List.of("3 bytes, SHA-256 " + SHA_256, 1));
        assertThat(Keepable.described(Map.of("bytes", "x".repeat(100_001)))
                        .get("bytes")
                        .toString())
                .startsWith("100001 characters, SHA-256 ");
    }

    @Test
    void everythingElseIsKeptAsItIs() {
        Map<String, Object> parameters = Map.of("a", "text", "b", 1L, "c", true, "d", List.of(Map.of("e", 0.5)));

        Keepable.requireSendableLater(parameters);

        assertThat(Keepable.described(parameters)).isEqualTo(parameters);
    }
}
