package dev.agentconnectors.facebookmarketing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private final Redactor redactor = new Redactor(List.of("123456|top secret", "sale"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the token 123456|top secret is bad; the token *** is bad",
                "?t=123456%7Ctop+secret&x=1; ?t=***&x=1",
                "access_token=whatever&x=1; access_token=***&x=1",
                "Access_Token: whatever; Access_Token: whatever",
                "appsecret_proof=abc; appsecret_proof=***",
                "EAAB1234567890abc rest; *** rest",
                "Bearer abcdefgh.ijk rest; Bearer *** rest",
                "a sale; a ***",
                "nothing; nothing",
            })
    void secretsAndWhatLooksLikeOneBecomeStars(String text, String cleaned) {
        assertThat(redactor.clean(text)).isEqualTo(cleaned);
    }

    @Test
    void ofRecordsOnlyUnmistakableSecretsAreTaken() throws IOException {
        assertThat(record("sale é 世 EAAB 123456|top secret")).isEqualTo("{\"a\":\"sale é 世 EAAB ***\"}");
    }

    @Test
    void recordsWithoutSecretsAreNotCopied() throws IOException {
        byte[] json = "{\"a\":\"世\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonScan.walk(json, json.length, 0, redactor.ofRecords()).source())
                .isSameAs(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x 123456|top\\u0020secret",
                "x \\u0031\\u0032\\u0033456\\u007Ctop secret",
                "x 123456|top\\u0020\\u0073ecret",
            })
    void secretsWrittenWithEscapesAreSecrets(String text) throws IOException {
        assertThat(redactor.clean(text)).isEqualTo("x ***");
        assertThat(record(text)).isEqualTo("{\"a\":\"x ***\"}");
    }

    @Test
    void slashesMayBeEscapedToo() throws IOException {
        Redactor slashes = new Redactor(List.of("abc/defghi/jkl"));
        String text = "see abc\\/defghi\\/jkl \\ \\u00";

        assertThat(slashes.clean(text)).isEqualTo("see *** \\ \\u00");
    }

    private String record(String value) throws IOException {
        byte[] json = ("{\"a\":\"" + value + "\"}").getBytes(StandardCharsets.UTF_8);
        return JsonScan.walk(json, json.length, 0, redactor.ofRecords()).text();
    }

    @Test
    void secretsTooShortToBeAnyAreIgnored() {
        assertThat(new Redactor(List.of("a", "")).clean("a banana")).isEqualTo("a banana");
    }
}
