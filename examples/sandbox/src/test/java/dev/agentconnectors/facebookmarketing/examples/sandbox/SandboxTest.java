package dev.agentconnectors.facebookmarketing.examples.sandbox;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theFrontPageSaysWhatThisIs() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            String page = http.send(
                            HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();

            assertThat(page).contains("Nothing here is Facebook", "/v26.0/", "/v1/", "/api/v1/");
        }
    }

    @Test
    void requestsAreTakenDownInOrderWithoutSecrets() {
        try (Sandbox sandbox = Sandbox.builder().accessToken("TheSecretToken").start()) {
            GraphClient graph = new GraphClient(sandbox, "TheSecretToken");
            graph.get("me", "fields", "name", "access_token", "TheSecretToken");
            graph.post("act_" + USD + "/campaigns", "name", "Näme", "access_token", "TheSecretToken");
            graph.postJson("act_" + USD + "/campaigns", "{\"name\":\"x\",\"client_secret\": \"TheSecretToken\"}");

            List<RecordedRequest> requests = sandbox.requests().of(Face.GRAPH);
            assertThat(requests).extracting(RecordedRequest::method).containsExactly("GET", "POST", "POST");
            assertThat(requests.toString()).doesNotContain("TheSecretToken");
            assertThat(requests.get(0).path()).isEqualTo("/v26.0/me");
            assertThat(requests.get(0).query()).isEqualTo("fields=name&access_token=***");
            assertThat(requests.get(0).headers()).containsEntry("authorization", "Bearer ***");
            assertThat(requests.get(1).body()).isEqualTo("name=N%C3%A4me&access_token=***");
            assertThat(requests.get(2).body()).isEqualTo("{\"name\":\"x\",\"client_secret\": \"***\"}");
            assertThat(sandbox.requests().of(Face.MODEL)).isEmpty();

            sandbox.requests().clear();
            assertThat(sandbox.requests().all()).isEmpty();
        }
    }

    @Test
    void sandboxesShareNothing() {
        try (Sandbox one = Sandbox.start();
                Sandbox other = Sandbox.start()) {
            String campaign =
                    one.store().list(USD, "campaigns").get(0).get("id").toString();
            new GraphClient(one).post(campaign, "name", "Changed here");

            assertThat(one.store().find(campaign).orElseThrow()).containsEntry("name", "Changed here");
            assertThat(other.store().find(campaign).orElseThrow().get("name")).isNotEqualTo("Changed here");
            assertThat(other.requests().all()).isEmpty();
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (Sandbox sandbox = Sandbox.start()) {
            int port = URI.create(sandbox.baseUrl()).getPort();

            assertThatIllegalStateException()
                    .isThrownBy(() -> Sandbox.builder().port(port).start())
                    .withMessageContaining(Integer.toString(port));
        }
    }

    @Test
    void nobodyAnswersOnceItIsClosed() {
        Sandbox sandbox = Sandbox.start();
        sandbox.close();

        assertThatThrownBy(() -> http.send(
                        HttpRequest.newBuilder(URI.create(sandbox.baseUrl())).build(), BodyHandlers.ofString()))
                .isInstanceOf(ConnectException.class);
    }
}
