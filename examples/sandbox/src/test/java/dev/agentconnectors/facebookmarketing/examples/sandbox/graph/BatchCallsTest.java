package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCallsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sandbox sandbox = Sandbox.start();
    private final GraphClient client = new GraphClient(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void eachPartIsAnsweredByItselfAndTheWholeIsASuccess() throws Exception {
        String campaign =
                sandbox.store().list(USD, "campaigns").get(0).get("id").toString();

        Answer answer = client.post(
                "",
                "batch",
                "[{\"method\":\"GET\",\"relative_url\":\"me?fields=id%2Cname\"},"
                        + "{\"method\":\"GET\",\"relative_url\":\"v26.0/1?fields=id\"},"
                        + "{\"method\":\"POST\",\"relative_url\":\"" + campaign + "\",\"body\":\"name=A+%26+B\"},"
                        + "{\"method\":\"GET\",\"relative_url\":\"" + campaign + "?fields=name\"}]");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/javascript; charset=UTF-8");
        assertThat(answer.json()).extracting(part -> part.path("code").asInt()).containsExactly(200, 400, 200, 200);
        assertThat(body(answer, 0).path("name").asText()).isNotEmpty();
        assertThat(body(answer, 1).path("error").path("code").asInt()).isEqualTo(100);
        assertThat(body(answer, 3).path("name").asText()).isEqualTo("A & B");
        assertThat(answer.json().get(0).path("headers"))
                .anyMatch(header -> header.path("name").asText().equals("X-App-Usage"));
    }

    @Test
    void headersCanBeLeftOut() {
        Answer answer =
                client.post("", "batch", "[{\"method\":\"GET\",\"relative_url\":\"me\"}]", "include_headers", "false");

        assertThat(answer.json().get(0).has("headers")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[]"})
    void whatIsNoListOfCallsIsRefused(String batch) {
        assertThat(client.post("", "batch", batch).errorCode()).isEqualTo(100);
    }

    @Test
    void moreThanFiftyAreRefusedAndNoneIsMade() {
        String campaign =
                sandbox.store().list(USD, "campaigns").get(0).get("id").toString();
        String call = "{\"method\":\"POST\",\"relative_url\":\"" + campaign + "\",\"body\":\"name=X\"}";

        Answer answer = client.post("", "batch", "[" + String.join(",", Collections.nCopies(51, call)) + "]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(sandbox.store().find(campaign).orElseThrow().get("name")).isNotEqualTo("X");
    }

    @Test
    void aBatchNeedsATokenAndItsPartsSeeWhatThatSees() throws Exception {
        try (Sandbox two =
                Sandbox.builder().accessToken("OnlyYen", GraphClient.JPY).start()) {
            String foreign = two.store().list(USD, "campaigns").get(0).get("id").toString();
            String batch = "[{\"method\":\"GET\",\"relative_url\":\"" + foreign + "\"}]";

            assertThat(new GraphClient(two, "Nobody").post("", "batch", batch).errorCode())
                    .isEqualTo(190);
            Answer answer = new GraphClient(two, "OnlyYen").post("", "batch", batch);
            assertThat(body(answer, 0).path("error").path("code").asInt()).isEqualTo(100);
        }
    }

    private static JsonNode body(Answer answer, int part) throws Exception {
        return JSON.readTree(answer.json().get(part).path("body").asText());
    }
}
