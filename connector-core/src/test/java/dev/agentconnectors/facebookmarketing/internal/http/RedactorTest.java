package dev.agentconnectors.facebookmarketing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void ofRecordsOnlyUnmistakableSecretsAreTaken() {
        ByteString json = ByteString.encodeUtf8("{\"a\":\"sale é 世 EAAB1234567890abc 123456|top secret\"}");

        assertThat(redactor.clean(json).utf8()).isEqualTo("{\"a\":\"sale é 世 EAAB1234567890abc ***\"}");
    }

    @Test
    void recordsWithoutSecretsAreNotCopied() {
        ByteString json = ByteString.encodeUtf8("{\"a\":\"世\"}");

        assertThat(redactor.clean(json)).isSameAs(json);
    }

    @Test
    void secretsTooShortToBeAnyAreIgnored() {
        assertThat(new Redactor(List.of("a", "")).clean("a banana")).isEqualTo("a banana");
    }
}
