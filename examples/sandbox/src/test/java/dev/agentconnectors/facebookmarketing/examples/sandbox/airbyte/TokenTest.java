package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.CONNECTORS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.ManualClock;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.Reply;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenTest {
    private final ManualClock clock = new ManualClock();

    @Test
    void tellsWhatAClientHasToKnow() {
        try (Sandbox sandbox = Sandbox.start()) {
            JsonNode token = new AirbyteCalls(sandbox).fetchToken().json();

            assertThat(token.path("access_token").asText()).isNotBlank();
            assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
            assertThat(token.path("expires_in").asInt()).isEqualTo(900);
            assertThat(token.path("organization_id").asText())
                    .isEqualTo(AirbyteSettings.DEFAULT.organizationIds().get(0));
            assertThat(sandbox.airbyte().tokensIssued()).isEqualTo(1);
        }
    }

    @Test
    void leavesOutTheLifetimeWhereAskedTo() {
        AirbyteSettings silent = AirbyteSettings.DEFAULT.withoutStatedExpiry();
        try (Sandbox sandbox = Sandbox.builder().airbyte(silent).start()) {
            assertThat(new AirbyteCalls(sandbox).fetchToken().json().has("expires_in"))
                    .isFalse();
        }
    }

    @Test
    void isRefusedToStrangers() {
        try (Sandbox sandbox = Sandbox.start()) {
            AirbyteCalls calls = new AirbyteCalls(sandbox);

            for (Reply refused : new Reply[] {
                calls.fetchToken(Sandbox.AIRBYTE_CLIENT_ID, "guessed"),
                calls.fetchToken("guessed", Sandbox.AIRBYTE_CLIENT_SECRET)
            }) {
                assertThat(refused.status()).isEqualTo(401);
                assertThat(refused.json().path("detail").asText()).contains("credentials");
            }
            assertThat(sandbox.airbyte().tokensIssued()).isZero();
        }
    }

    @Test
    void namesWhatIsMissing() {
        try (Sandbox sandbox = Sandbox.start()) {
            AirbyteCalls calls = new AirbyteCalls(sandbox);
            String path = "/api/v1/account/applications/token";

            assertThat(calls.post(path, "{'client_id': 'a'}").blamed()).containsExactly("body.client_secret");
            assertThat(calls.post(path, "{'client_id': null, 'client_secret': 'b', 'grant_type': 'c'}")
                            .blamed())
                    .containsExactly("body.client_id", "body.grant_type");
            assertThat(calls.post(path, "{nonsense").status()).isEqualTo(422);
            assertThat(calls.form(path, "client_id=a&client_secret=b").status()).isEqualTo(422);
        }
    }

    @Test
    void opensEveryCallUntilItExpires() {
        AirbyteSettings brief = AirbyteSettings.DEFAULT.withTokenLifetime(Duration.ofSeconds(60));
        try (Sandbox sandbox = Sandbox.builder().clock(clock).airbyte(brief).start()) {
            AirbyteCalls calls = new AirbyteCalls(sandbox);
            assertThat(calls.fetchToken().json().path("expires_in").asInt()).isEqualTo(60);
            calls.logIn();

            clock.advance(Duration.ofSeconds(59));
            assertThat(calls.get(CONNECTORS).status()).isEqualTo(200);

            clock.advance(Duration.ofSeconds(1));
            Reply late = calls.get(CONNECTORS);
            assertThat(late.status()).isEqualTo(401);
            assertThat(late.json().at("/errors/0/error_code").asText()).isEqualTo("token_expired");

            assertThat(calls.logIn().get(CONNECTORS).status()).isEqualTo(200);
        }
    }

    @Test
    void isWorthNothingOnceRevoked() {
        try (Sandbox sandbox = Sandbox.start()) {
            AirbyteCalls calls = new AirbyteCalls(sandbox).logIn();
            sandbox.airbyte().revokeTokens();

            assertThat(calls.get(CONNECTORS).status()).isEqualTo(401);
            assertThat(calls.logIn().get(CONNECTORS).status()).isEqualTo(200);
        }
    }

    @Test
    void isDemandedEverywhereElse() {
        try (Sandbox sandbox = Sandbox.start()) {
            AirbyteCalls calls = new AirbyteCalls(sandbox);

            assertThat(calls.get(CONNECTORS).status()).isEqualTo(401);
            assertThat(calls.create("{}").status()).isEqualTo(401);
            assertThat(calls.delete(AirbyteCalls.DEMO).status()).isEqualTo(401);
            assertThat(calls.execute("current_user", "get", "{}").status()).isEqualTo(401);
            assertThat(calls.post(CONNECTORS + "/oauth/initiate", "{}").status())
                    .isEqualTo(401);
            assertThat(sandbox.airbyte().connectors()).hasSize(1);
        }
    }

    @Test
    void isNotTakenDown() {
        try (Sandbox sandbox = Sandbox.start()) {
            new AirbyteCalls(sandbox).logIn().get(CONNECTORS);

            assertThat(sandbox.requests().of(Face.AIRBYTE))
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request.toString())
                            .doesNotContain(Sandbox.AIRBYTE_CLIENT_SECRET)
                            .doesNotContain("sandbox-bearer-"));
        }
    }

    @Test
    void pathsAndMethodsThatDoNotExistAreNotServed() {
        try (Sandbox sandbox = Sandbox.start()) {
            AirbyteCalls calls = new AirbyteCalls(sandbox).logIn();

            assertThat(calls.get("/api/v1/nothing").status()).isEqualTo(404);
            assertThat(calls.get("/api/v1/account/applications/token").status()).isEqualTo(405);
            assertThat(calls.send("PATCH", AirbyteCalls.DEMO, "{}").status()).isEqualTo(405);
        }
    }
}
