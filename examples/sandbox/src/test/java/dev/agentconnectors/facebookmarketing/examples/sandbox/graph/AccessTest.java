package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    private static Sandbox sandbox;
    private static Sandbox guarded;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .accessToken("OnlyYen", JPY)
                .readOnlyToken("ReadsYen", JPY)
                .start();
        guarded = Sandbox.builder().appSecret("s3cret").start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        guarded.close();
    }

    @ParameterizedTest
    @CsvSource({"Nobody, 400, 0", Sandbox.EXPIRED_TOKEN + ", 401, 463"})
    void aTokenThatIsNotGoodIsError190(String token, int status, int subcode) {
        Answer answer = new GraphClient(sandbox, token).get("me");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errorCode()).isEqualTo(190);
        assertThat(answer.errorSubcode()).isEqualTo(subcode);
        assertThat(answer.errorMessage()).doesNotContain(token);
    }

    @Test
    void noTokenIsError190AndTheTokenMayBeAParameter() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        URI me = URI.create(sandbox.graphUrl() + "/v26.0/me");
        assertThat(http.send(HttpRequest.newBuilder(me).build(), BodyHandlers.ofString())
                        .body())
                .contains("\"code\":190");

        URI withToken = URI.create(me + "?access_token=" + Sandbox.ACCESS_TOKEN);
        assertThat(http.send(HttpRequest.newBuilder(withToken).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenSeesItsAccountsAndNothingElse() {
        GraphClient yen = new GraphClient(sandbox, "OnlyYen");
        String campaign =
                sandbox.store().list(USD, "campaigns").get(0).get("id").toString();

        assertThat(yen.get("me/adaccounts").data("id")).containsExactly("act_" + JPY);
        assertThat(yen.get("act_" + JPY + "/campaigns").status()).isEqualTo(200);
        assertThat(yen.get("act_" + USD + "/campaigns").errorSubcode()).isEqualTo(33);
        assertThat(yen.get(campaign).errorSubcode()).isEqualTo(33);
        assertThat(yen.post(campaign, "status", "PAUSED").errorSubcode()).isEqualTo(33);
    }

    @Test
    void debugTokenTellsWhatATokenIsWorth() {
        GraphClient graph = new GraphClient(sandbox);

        var full = graph.get("debug_token", "input_token", Sandbox.ACCESS_TOKEN)
                .json()
                .path("data");
        assertThat(full.path("is_valid").asBoolean()).isTrue();
        assertThat(full.path("scopes").toString()).contains("ads_management");
        var reader = graph.get("debug_token", "input_token", Sandbox.READ_ONLY_TOKEN)
                .json()
                .path("data");
        assertThat(reader.path("scopes").toString()).contains("ads_read").doesNotContain("ads_management");
        var expired = graph.get("debug_token", "input_token", Sandbox.EXPIRED_TOKEN)
                .json()
                .path("data");
        assertThat(expired.path("is_valid").asBoolean()).isFalse();
        assertThat(expired.path("error").path("subcode").asInt()).isEqualTo(463);
        assertThat(graph.get("debug_token", "input_token", "Nobody")
                        .json()
                        .path("data")
                        .path("is_valid")
                        .asBoolean())
                .isFalse();
        assertThat(graph.get("debug_token").errorCode()).isEqualTo(100);
    }

    @Test
    void withAnAppSecretEveryCallNeedsTheProof() {
        GraphClient graph = new GraphClient(guarded);
        // HMAC-SHA256 of the token with the key "s3cret", worked out with openssl.
        String proof = "247dcc6624a9e489258d46630cf4ebfae675f2e2f55c2014d3a65076bbbccc7e";

        assertThat(graph.get("me").errorMessage()).contains("require an appsecret_proof");
        assertThat(graph.get("me", "appsecret_proof", proof.replace('0', '1')).errorMessage())
                .contains("Invalid appsecret_proof");
        assertThat(graph.get("me", "appsecret_proof", proof).status()).isEqualTo(200);
        assertThat(graph.post("5", "appsecret_proof", proof).errorSubcode())
                .as("in a form")
                .isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource({"v19.0, 2635", "v24.0, 2635", "v25.0, 0", "v26.0, 0", "v99.0, 0"})
    void deadVersionsAreRefused(String version, int code) {
        Answer answer = new GraphClient(sandbox).getUrl(sandbox.graphUrl() + "/" + version + "/me");

        assertThat(answer.errorCode()).isEqualTo(code);
    }
}
