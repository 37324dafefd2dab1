package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AppSecretProofTest {

    // printf %s "the-token" | openssl dgst -sha256 -hmac "the-secret"
    private static final String PROOF = "f5b09c8acdb18571cae3e66edf0f48355330da5a725eb5361f27207a386398f0";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void readsCarryTheProofInTheQueryWhenTheSecretIsKnown() {
        graph.use(graph.builder().authConfig(OAuthAuthConfig.of("the-token", "the-app", "the-secret")));
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        RecordedRequest request = graph.request();
        assertThat(GraphFixture.query(request, "appsecret_proof")).isEqualTo(PROOF);
        assertThat(request.getTarget()).doesNotContain("the-secret").doesNotContain("the-token");
    }

    @Test
    void writesCarryItInTheForm() {
        graph.use(graph.builder().authConfig(new OAuthAuthConfig("the-token", null, "the-secret")));
        graph.answer("{\"success\":true}").pauseCampaign();

        RecordedRequest request = graph.request();
        assertThat(GraphFixture.form(request, "appsecret_proof")).isEqualTo(PROOF);
        assertThat(request.getUrl().querySize()).isZero();
    }

    @Test
    void withoutTheSecretThereIsNone() {
        graph.use(graph.builder().authConfig(new OAuthAuthConfig("the-token", "the-app", null)));
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(GraphFixture.query(graph.request(), "appsecret_proof")).isNull();
    }
}
