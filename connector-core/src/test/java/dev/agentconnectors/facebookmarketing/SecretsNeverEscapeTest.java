package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The service echoes everything that it was sent; none of it may come out. */
class SecretsNeverEscapeTest {

    private static final String SECRET = "app-secret-0123456789";
    private static final String ECHO = GraphFixture.TOKEN + " " + SECRET + " access_token=foreign-token-1"
            + " EAAForeignTokenOfSomebody Bearer abcdefgh12345";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private final List<OperationEvent> events = new ArrayList<>();

    private void useSecret() {
        graph.use(graph.builder()
                .authConfig(OAuthAuthConfig.of(GraphFixture.TOKEN, "app", SECRET))
                .retryPolicy(RetryPolicy.NONE)
                .listener(events::add));
    }

    private static String everythingOf(ConnectorException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace + failure.toString() + failure.getMessage() + failure.apiError();
    }

    private static void assertClean(String text) {
        assertThat(text)
                .doesNotContain(
                        GraphFixture.TOKEN, SECRET, "foreign-token-1", "EAAForeignTokenOfSomebody", "abcdefgh12345")
                .doesNotContain("appsecret_proof=");
    }

    @Test
    void notThroughErrors() {
        useSecret();
        for (String code : List.of("190", "100", "4", "1")) {
            graph.answer(400, """
                    {"error":{"message":"m %1$s","type":"t %1$s","error_user_title":"u %1$s","error_user_msg":"v %1$s",
                    "code":%2$s,"fbtrace_id":"%1$s","error_data":{"blame_field_specs":[["%1$s"]]}}}""".formatted(ECHO, code));
            ConnectorException failure = graph.failed(ConnectorException.class, graph::listCampaigns);
            assertThat(failure).hasMessageContaining("m *** *** access_token=*** *** Bearer ***");
            assertClean(everythingOf(failure));
        }
        assertClean(events.toString());
    }

    @Test
    void notThroughPagesOfProxies() {
        useSecret();
        graph.answer(new MockResponse.Builder().code(502).body("<p>" + ECHO).build());

        assertClean(everythingOf(graph.failed(ConnectorException.class, graph::listCampaigns)));
    }

    @Test
    void notThroughBrokenConnections() {
        useSecret();
        graph.answer(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        graph.answer(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertClean(everythingOf(graph.failed(NetworkException.class, graph::listCampaigns)));
        assertClean(everythingOf(graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign)));
    }

    @Test
    void notThroughRecords() {
        useSecret();
        ExecutionResult result = graph.answer("{\"data\":[{\"id\":\"1\",\"ad_snapshot_url\":"
                        + "\"https:\\/\\/www.facebook.com\\/ads\\/archive\\/render_ad\\/?id=1&access_token="
                        + GraphFixture.TOKEN + "\"}],\"note\":\"" + GraphFixture.TOKEN + "\"}")
                .execute("ad_library", "list", Map.of("search_terms", "x"));

        assertThat(result.records().get(0).get("ad_snapshot_url"))
                .isEqualTo("https://www.facebook.com/ads/archive/render_ad/?id=1&access_token=***");
        assertClean(result.toJson());
    }

    @Test
    void notThroughRecordsInTheFormThatUrlsHave() {
        graph.use(graph.builder().authConfig(OAuthAuthConfig.of("1234567|abcdefgh")));
        ExecutionResult result = graph.answer("{\"data\":[{\"url\":\"https://x/?access_token=1234567%7Cabcdefgh\"}]}")
                .listCampaigns();

        assertThat(result.toJson()).contains("access_token=***").doesNotContain("abcdefgh");
    }

    @Test
    void recordsAreNotMangledOtherwise() {
        graph.use(graph.builder().authConfig(OAuthAuthConfig.of("sale")));
        ExecutionResult result = graph.answer("{\"data\":[{\"name\":\"sale \u4e16 SEAAB1234567890123456\"}]}")
                .listCampaigns();

        assertThat(result.records().get(0)).containsEntry("name", "sale \u4e16 SEAAB1234567890123456");
    }
}
