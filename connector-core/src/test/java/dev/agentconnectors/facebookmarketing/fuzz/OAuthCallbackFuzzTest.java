package dev.agentconnectors.facebookmarketing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import java.net.URI;

/** Whatever a browser brings back from a consent page is understood or refused. */
class OAuthCallbackFuzzTest {

    @FuzzTest(maxExecutions = 20_000)
    void oauthCallbacks(FuzzedDataProvider data) {
        URI callback;
        try {
            callback = URI.create("https://example.com/callback?" + data.consumeRemainingAsString());
        } catch (IllegalArgumentException noUri) {
            return;
        }
        assertThat(OAuthCallback.parse(callback)).isNotNull();
        assertThat(OAuthCallback.parse(callback, "the-state-of-this-flow"))
                .isInstanceOfAny(
                        OAuthCallback.Failed.class, OAuthCallback.SecretId.class, OAuthCallback.ConnectorId.class);
    }
}
