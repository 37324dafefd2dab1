package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.TOKEN;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedErrorTest extends HostedFixture {

    private <E extends ConnectorException> E failing(Class<E> type, MockResponse answer) {
        airbyte.on(EXECUTE, request -> answer);
        return catchThrowableOfType(type, () -> byId().execute("campaigns", "list", Map.of("account_id", "123")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"detail\": \"limit is too high\"} | limit is too high | ''",
                "{\"detail\": [{\"loc\": [\"body\", \"params\", \"limit\"], \"msg\": \"too high\", \"type\": \"value_error\"}]}"
                        + " | params.limit: too high | params.limit",
                "{\"message\": \"Bad request\", \"errors\": [{\"field\": \"limit\", \"message\": \"too high\","
                        + " \"error_code\": \"E7\", \"details\": \"at most 100\"}]} | limit: at most 100 | limit",
                "{\"message\": \"Bad request\", \"errors\": [{\"message\": \"unknown entity\"}]} | unknown entity | ''",
                "{\"message\": \"Bad request\", \"errors\": []} | Bad request | ''",
                "{\"detail\": []} | Airbyte answered with an error | ''",
                "{} | Airbyte answered with an error | ''"
            })
    void everyShapeOfARefusalTellsWhatIsWrongAndWhere(String body, String said, String blamed) {
        for (int status : new int[] {400, 422}) {
            ApiException error = failing(ApiException.class, json(status, body));

            assertThat(error).hasMessageStartingWith("campaigns.list: ").hasMessageContaining(said);
            assertThat(error.apiError().orElseThrow().blamedFields())
                    .isEqualTo(blamed.isEmpty() ? java.util.List.of() : java.util.List.of(blamed));
            assertThat(error.apiError().orElseThrow().httpStatus()).isEqualTo(status);
        }
        assertThat(airbyte.sent(EXECUTE)).hasSize(2);
    }

    @Test
    void anUnknownConnectorIsNotFound() {
        assertThat(failing(NotFoundException.class, json(404, "{\"detail\": \"Connector not found\"}")))
                .hasMessageContaining("Connector not found")
                .hasMessageContaining("connector's id");
        assertThat(failing(NotFoundException.class, json(404, "<html>"))).isNotNull();
    }

    @Test
    void aForbiddenCallIsAnAuthenticationErrorAndDoesNotRenewTheToken() {
        assertThat(failing(AuthenticationException.class, json(403, "{\"detail\": \"Forbidden\"}")))
                .hasMessageContaining("Forbidden")
                .hasMessageContaining("organization");
        assertThat(airbyte.routes()).containsExactly(TOKEN, EXECUTE);
    }

    @Test
    void aLimitIsWaitedForAsLongAsTheServiceAsks() {
        airbyte.on(
                EXECUTE,
                json(429, "{}").newBuilder().addHeader("Retry-After", "7").build(),
                json(429, "{}")
                        .newBuilder()
                        .addHeader("Retry-After", "Mon, 23 Nov 2026 12:00:11 GMT")
                        .build(),
                json("{\"result\": []}"));

        byId().execute("ad_accounts", "list");

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(11));
    }

    @Test
    void aLimitThatAsksForTooLongAWaitIsToldWithTheWait() {
        RateLimitException error = failing(
                RateLimitException.class,
                json(429, "{\"detail\": \"slow down\"}")
                        .newBuilder()
                        .addHeader("Retry-After", "3600")
                        .build());

        assertThat(error).hasMessageContaining("slow down").hasMessageContaining("3600 s");
        assertThat(error.retryAfter()).contains(Duration.ofHours(1));
        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void aServiceThatFailsIsAskedAgainAndThenToldAsUnavailable() {
        assertThat(failing(ServiceUnavailableException.class, json(502, "<html>")))
                .hasMessageContaining("HTTP 502");
        assertThat(airbyte.sent(EXECUTE)).hasSize(3);
    }

    @Test
    void aRedirectIsNotFollowedWithTheToken() {
        assertThat(failing(
                        ApiException.class,
                        new MockResponse.Builder()
                                .code(307)
                                .addHeader("Location", "https://elsewhere.example/")
                                .build()))
                .hasMessageContaining("airbyteApiUrl");
        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void aWriteThatGotNoAnswerIsUnknownAndNotRepeated() {
        airbyte.on(
                EXECUTE,
                request -> new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        Map<String, Object> update = Map.of("campaign_id", "7", "status", "PAUSED");

        assertThatThrownBy(() -> byId().execute("campaigns", "update", update))
                .isInstanceOf(WriteOutcomeUnknownException.class);

        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": {\"message\": \"Session has expired\", \"type\": \"OAuthException\", \"code\": 190,"
                        + " \"error_subcode\": 463}}",
                "{\"detail\": {\"error\": {\"message\": \"Session has expired\", \"code\": 190, \"fbtrace_id\": \"x\"}}}",
                "{\"detail\": \"Upstream said {\\\"error\\\": {\\\"message\\\": \\\"Session has expired\\\","
                        + " \\\"type\\\": \\\"OAuthException\\\", \\\"code\\\": 190}}\"}",
                "{\"message\": \"Failed\", \"errors\": [{\"message\": \"Session has expired\", \"error_code\": 190}]}",
                "{\"message\": \"Failed\", \"errors\": [{\"message\": \"Session has expired\", \"error_code\": \"190\"}]}",
                "{\"message\": \"(#190) Session has expired\"}"
            })
    void aFacebookTokenThatIsNoLongerGoodIsNotTheCallersBadArgument(String body) {
        for (int status : new int[] {400, 401, 422, 500}) {
            AuthenticationException error = failing(AuthenticationException.class, json(status, body));

            assertThat(error).hasMessageContaining("Session has expired");
            assertThat(error.apiError().orElseThrow().code()).isEqualTo(190);
        }
        assertThat(airbyte.sent(EXECUTE)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\": \"(#17) User request limit reached\"}",
                "{\"error\": {\"message\": \"User request limit reached\", \"type\": \"OAuthException\", \"code\": 17}}",
                "{\"message\": \"x\", \"errors\": [{\"message\": \"User request limit reached\", \"error_code\": 17}]}"
            })
    void aFacebookLimitIsALimitAndTriedAgain(String body) {
        RateLimitException error = failing(RateLimitException.class, json(400, body));

        assertThat(error).hasMessageContaining("User request limit reached");
        assertThat(airbyte.sent(EXECUTE)).hasSize(3);
    }

    @Test
    void aFacebookErrorInsideASuccessIsOneToo() {
        String error = "{\"error\": {\"message\": \"No such thing\", \"type\": \"GraphMethodException\", \"code\": 100,"
                + " \"error_subcode\": 33}}";

        assertThat(failing(NotFoundException.class, json("{\"result\": " + error + "}")))
                .hasMessageContaining("No such thing");
        assertThat(failing(NotFoundException.class, json("{\"status\": \"failure\", \"result\": " + error + "}")))
                .hasMessageContaining("No such thing");
    }

    @Test
    void codesOfAirbytesOwnAreNotTakenForFacebooks() {
        assertThat(failing(
                        ApiException.class,
                        json(422, "{\"message\": \"m\", \"errors\": [{\"message\": \"n\", \"error_code\": 200}]}")))
                .isNotNull();
    }

    @Test
    void tokensAndSecretsThatTheServiceEchoesAreNotShown() {
        airbyte.on(
                EXECUTE,
                request -> json(
                        400,
                        "{\"detail\": \"header " + request.headers().get("Authorization") + " of " + CLIENT_SECRET
                                + " token EAAabcdefghijklmnop\"}"));

        ConnectorException error =
                catchThrowableOfType(ConnectorException.class, () -> byId().execute("ad_accounts", "list"));

        assertThat(error.toString() + error.apiError())
                .contains("header")
                .doesNotContain("bearer-1", CLIENT_SECRET, "EAAabc");
    }

    @Test
    void longTextsAreCutShort() {
        assertThat(failing(ApiException.class, json(400, "{\"detail\": \"" + "x".repeat(5000) + "\"}"))
                        .getMessage()
                        .length())
                .isLessThan(700);
    }
}
