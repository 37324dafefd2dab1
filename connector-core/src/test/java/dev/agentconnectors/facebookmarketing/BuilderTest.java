package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {

    private static void refused(UnaryOperator<FacebookMarketingConnectorBuilder> setting, String message) {
        FacebookMarketingConnectorBuilder builder =
                setting.apply(FacebookMarketingConnector.builder().authConfig(OAuthAuthConfig.of("token")));
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(message);
    }

    @Test
    void credentialsAreRequired() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> FacebookMarketingConnector.builder().build())
                .withMessageStartingWith("authConfig is missing: give an OAuthAuthConfig");
    }

    @Test
    void nothingElseIs() {
        assertThatNoException()
                .isThrownBy(() -> FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of("token"))
                        .build()
                        .close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.0", "v26", "latest", "", "v26.0/../x"})
    void versionsAreWrittenAsFacebookWritesThem(String version) {
        refused(builder -> builder.graphApiVersion(version), "graphApiVersion is not a version: write it as v26.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.facebook.com", "", "ftp://x", "https://x?y=z", "https://x#y", "https://u:p@x"})
    void addressesArePlainUrls(String url) {
        refused(builder -> builder.graphApiUrl(url), "graphApiUrl is not a plain URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://graph.facebook.com", "http://10.0.0.1", "http://localhost.evil.example"})
    void credentialsDoNotTravelInTheClear(String url) {
        refused(builder -> builder.graphApiUrl(url), "graphApiUrl is not encrypted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/graph", "http://localhost:8080", "http://127.0.0.1:1/", "http://[::1]:1"})
    void safeAddressesAreTaken(String url) {
        assertThatNoException()
                .isThrownBy(() -> FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of("token"))
                        .graphApiUrl(url)
                        .build()
                        .close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0001S", "P25D", "P999999D"})
    void timeoutsMakeSense(String time) {
        Duration timeout = Duration.parse(time);
        refused(builder -> builder.connectTimeout(timeout), "connectTimeout is ");
        refused(builder -> builder.readTimeout(timeout), "readTimeout is ");
        refused(builder -> builder.callTimeout(timeout), "give a time from 1 millisecond to 24 days");
    }
}
