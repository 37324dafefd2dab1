package dev.agentconnectors.facebookmarketing.airbyte;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback.ConnectorId;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback.Failed;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback.SecretId;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthCallbackTest {

    private static final String STATE = "0123456789abcdef";

    private static OAuthCallback parse(String query) {
        return OAuthCallback.parse(URI.create("https://app.example/cb" + query));
    }

    private static OAuthCallback parseExpectingState(String query) {
        return OAuthCallback.parse(URI.create("/cb" + query), STATE);
    }

    @Test
    void aSecretIdIsReadAndNotShown() {
        assertThat(parse("?tenant=7&secret_id=a%2Bb+c")).isEqualTo(new SecretId("a+b c"));
        assertThat(new SecretId("very-secret").toString()).doesNotContain("very-secret");
    }

    @Test
    void aConnectorIdIsRead() {
        assertThat(parse("?connector_id=conn-1")).isEqualTo(new ConnectorId("conn-1"));
    }

    @Test
    void aConnectorThatExistsAlreadyWinsOverTheSecretThatMadeIt() {
        assertThat(parse("?secret_id=s&connector_id=conn-1")).isEqualTo(new ConnectorId("conn-1"));
    }

    @Test
    void aRefusalIsToldFromOtherFailures() {
        assertThat(parse("?error=access_denied&error_description=The+person+said+no"))
                .isEqualTo(new Failed("access_denied", "The person said no"));
        assertThat(new Failed("access_denied", "x").isDenied()).isTrue();
        assertThat(new Failed("server_error", "x").isDenied()).isFalse();
        assertThat(parse("?error=server_error"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).contains("server_error"));
    }

    @Test
    void anErrorWinsOverWhateverElseIsThere() {
        assertThat(parse("?secret_id=s&connector_id=c&error=x")).isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "?x=1",
                "?secret_id",
                "?secret_id=",
                "?secret_id=%20",
                "?secret_id=a&secret_id=b",
                "?connector_id=a&connector_id=b",
                "#secret_id=s"
            })
    void whatIsNoCallbackIsInvalid(String query) {
        assertThat(parse(query))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).isEqualTo("invalid_callback"));
    }

    @Test
    void descriptionsAreOneLineOfLimitedLength() {
        Failed failed = (Failed) parse("?error=x&error_description=a%0D%0Ab" + "c".repeat(1000));

        assertThat(failed.reason()).startsWith("a bccc").hasSizeLessThan(310);
    }

    @Test
    void theRightStateLetsEveryOutcomeThrough() {
        assertThat(parseExpectingState("?state=" + STATE + "&secret_id=s")).isEqualTo(new SecretId("s"));
        assertThat(parseExpectingState("?connector_id=c&state=" + STATE)).isEqualTo(new ConnectorId("c"));
        assertThat(parseExpectingState("?error=access_denied&state=" + STATE))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.isDenied()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "?secret_id=s",
        "?secret_id=s&state=",
        "?secret_id=s&state=0123456789abcdeF",
        "?secret_id=s&state=0123456789abcde",
        "?secret_id=s&state=0123456789abcdef&state=other",
        "?connector_id=c&state=other",
        "?error=access_denied&state=other"
    })
    void anotherStateIsAForgedCallbackWhateverItCarries(String query) {
        assertThat(parseExpectingState(query))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).isEqualTo("state_mismatch"));
    }

    @Test
    void anEmptyExpectationMatchesNothing() {
        assertThat(OAuthCallback.parse(URI.create("/cb?secret_id=s&state="), ""))
                .isInstanceOf(Failed.class);
        assertThat(OAuthCallback.parse(URI.create("/cb?secret_id=s"), "")).isInstanceOf(Failed.class);
    }

    @Test
    void newStatesAreLongAndNeverTheSame() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> OAuthCallback.newState()))
                .doesNotHaveDuplicates()
                .allMatch(state -> state.matches("[A-Za-z0-9_-]{43}"));
    }
}
