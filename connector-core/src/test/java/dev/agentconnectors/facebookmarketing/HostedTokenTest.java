package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.LIST;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.TOKEN;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.slow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedTokenTest extends HostedFixture {

    private static final Map<String, Object> NEW_CAMPAIGN = Map.of(
            "account_id", "123",
            "name", "Spring",
            "objective", "OUTCOME_TRAFFIC",
            "status", "PAUSED",
            "special_ad_categories", List.of(),
            "is_adset_budget_sharing_enabled", false);

    @Test
    void theFirstCallByOwnerCostsThreeRequestsAndEveryLaterOneExactlyOne() {
        FacebookMarketingConnector connector = byOwner();

        connector.execute("ad_accounts", "list");
        assertThat(airbyte.routes()).containsExactly(TOKEN, LIST, EXECUTE);

        connector.execute("ad_accounts", "list");
        connector.executeAsync("ad_accounts", "list", Map.of()).join();
        assertThat(airbyte.routes()).containsExactly(TOKEN, LIST, EXECUTE, EXECUTE, EXECUTE);
    }

    @Test
    void theFirstCallByConnectorIdCostsTwoRequestsAndEveryLaterOneExactlyOne() {
        FacebookMarketingConnector connector = byId();

        connector.execute("ad_accounts", "list");
        connector.execute("ad_accounts", "list");

        assertThat(airbyte.routes()).containsExactly(TOKEN, EXECUTE, EXECUTE);
    }

    @Test
    void eventsCountTheOperationsOwnRequestsOnly() {
        byOwner().execute("ad_accounts", "list");

        assertThat(events).singleElement().extracting(OperationEvent::attempts).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"', \"expires_in\": 600', 540", "', \"expires_in\": 10', 9", "'', 840"})
    void aTokenIsRenewedAheadOfTheExpiryThatTheServerStates(String stated, long secondsInUse) {
        airbyte.on(TOKEN, request -> airbyte.token(stated));
        FacebookMarketingConnector connector = byId();
        connector.execute("ad_accounts", "list");

        time.pass(Duration.ofSeconds(secondsInUse).minusMillis(1));
        connector.execute("ad_accounts", "list");
        assertThat(airbyte.sent(TOKEN)).hasSize(1);

        time.pass(Duration.ofMillis(1));
        connector.execute("ad_accounts", "list");
        assertThat(airbyte.sent(TOKEN)).hasSize(2);
        assertThat(airbyte.sent(EXECUTE))
                .extracting(sent -> sent.headers().get("Authorization"))
                .containsExactly("Bearer bearer-1", "Bearer bearer-1", "Bearer bearer-2");
    }

    @Test
    void aRefusedTokenIsThrownAwayAndTheCallRepeatedOnceWithANewOne() {
        FacebookMarketingConnector connector = byId();
        connector.execute("ad_accounts", "list");
        airbyte.revokeTokens();

        connector.execute("ad_accounts", "list");

        assertThat(airbyte.routes()).containsExactly(TOKEN, EXECUTE, EXECUTE, TOKEN, EXECUTE);
        assertThat(events.get(1).attempts()).isEqualTo(2);
    }

    @Test
    void aWriteWhoseTokenWasRefusedIsRepeatedBecauseNothingWasDone() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"id\": \"99\"}}"));
        FacebookMarketingConnector connector = byId();
        connector.execute("campaigns", "create", NEW_CAMPAIGN);
        airbyte.revokeTokens();

        assertThat(connector.execute("campaigns", "create", NEW_CAMPAIGN).data())
                .isEqualTo(Map.of("id", "99"));

        assertThat(airbyte.sent(EXECUTE)).hasSize(3);
    }

    @Test
    void aFreshTokenThatIsRefusedTooIsAnAuthenticationErrorAfterTwoTries() {
        airbyte.on(EXECUTE, request -> json(401, "{\"detail\": \"Who are you?\"}"));

        assertThatThrownBy(() -> byId().execute("ad_accounts", "list"))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Who are you?")
                .hasMessageContaining("client id and secret");
        assertThat(airbyte.routes()).containsExactly(TOKEN, EXECUTE, TOKEN, EXECUTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 422})
    void refusedCredentialsAreAnAuthenticationErrorWithoutTheSecret(int status) {
        airbyte.on(TOKEN, request -> json(status, "{\"detail\": \"bad secret " + CLIENT_SECRET + " for client-1\"}"));

        AuthenticationException error =
                catchThrowableOfType(AuthenticationException.class, () -> byId().execute("ad_accounts", "list"));

        assertThat(error).hasMessageContaining("does not accept the client id and secret");
        assertThat(error.toString()).doesNotContain(CLIENT_SECRET);
        assertThat(error.apiError().orElseThrow().toString()).doesNotContain(CLIENT_SECRET);
        assertThat(airbyte.sent()).hasSize(1);
    }

    @Test
    void aFetchThatFailedIsNotRemembered() {
        airbyte.on(TOKEN, json(401, "{\"detail\": \"not yet\"}"), airbyte.token(""));
        FacebookMarketingConnector connector = byId();
        assertThatThrownBy(() -> connector.execute("ad_accounts", "list")).isInstanceOf(AuthenticationException.class);

        connector.execute("ad_accounts", "list");

        assertThat(airbyte.routes()).containsExactly(TOKEN, TOKEN, EXECUTE);
    }

    @Test
    void aTokenServiceThatFailsInPassingIsAskedAgain() {
        airbyte.on(TOKEN, json(503, "{\"detail\": \"busy\"}"), airbyte.token(""));

        byId().execute("ad_accounts", "list");

        assertThat(airbyte.routes()).containsExactly(TOKEN, TOKEN, EXECUTE);
        assertThat(time.pauses()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "nonsense", "{\"access_token\": \"\"}", "{\"access_token\": \"two words\"}"})
    void anAnswerWithoutATokenIsToldAsSuch(String body) {
        airbyte.on(TOKEN, request -> json(body));

        assertThatThrownBy(() -> closing(
                                builder(credentials().connectorId("conn-1").build())
                                        .retryPolicy(RetryPolicy.NONE)
                                        .build())
                        .execute("ad_accounts", "list"))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageStartingWith("The Airbyte token");
    }

    @Test
    void sixtyFourThreadsAtOnceCauseOneTokenAndOneLookup() throws Exception {
        airbyte.on(TOKEN, request -> slow(airbyte.token(""), 50));
        airbyte.on(LIST, request -> slow(json("{\"data\": [{\"id\": \"conn-1\"}]}"), 50));
        FacebookMarketingConnector connector = byOwner();

        atOnce(
                64,
                number -> number % 2 == 0
                        ? connector.execute("ad_accounts", "list")
                        : connector
                                .executeAsync("ad_accounts", "list", Map.of())
                                .join());

        assertThat(airbyte.sent(TOKEN)).hasSize(1);
        assertThat(airbyte.sent(LIST)).hasSize(1);
        assertThat(airbyte.sent(EXECUTE)).hasSize(64);
    }

    @Test
    void sixtyFourThreadsWithARefusedTokenCauseOneNewToken() throws Exception {
        FacebookMarketingConnector connector = byId();
        connector.execute("ad_accounts", "list");
        airbyte.revokeTokens();
        airbyte.on(TOKEN, request -> slow(airbyte.token(""), 50));

        atOnce(64, number -> connector.execute("ad_accounts", "list"));

        assertThat(airbyte.sent(TOKEN)).hasSize(2);
    }

    @Test
    void whoeverGivesUpWaitingForTheTokenDoesNotTakeItDownForTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        airbyte.on(TOKEN, request -> {
            asked.countDown();
            await(go);
            return airbyte.token("");
        });
        FacebookMarketingConnector connector = byId();
        CompletableFuture<ExecutionResult> first = connector.executeAsync("ad_accounts", "list", Map.of());
        CompletableFuture<ExecutionResult> second = connector.executeAsync("ad_accounts", "list", Map.of());
        await(asked);

        first.cancel(true);
        go.countDown();

        assertThat(second.get(20, TimeUnit.SECONDS).size()).isZero();
        assertThat(airbyte.sent(TOKEN)).hasSize(1);
        assertThat(first).isCancelled();
        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsStopsWaiting() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        airbyte.on(TOKEN, request -> {
            asked.countDown();
            await(go);
            return airbyte.token("");
        });
        FacebookMarketingConnector connector = byId();
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                connector.execute("campaigns", "create", NEW_CAMPAIGN);
            } catch (ConnectorException e) {
                seen.complete(Thread.currentThread().isInterrupted() ? e : null);
            }
        });
        thread.start();
        await(asked);

        thread.interrupt();

        assertThat(seen.get(20, TimeUnit.SECONDS)).isInstanceOf(NetworkException.class);
        go.countDown();
        assertThat(airbyte.sent(EXECUTE)).isEmpty();
    }

    @Test
    void aWriteThatWaitedTooLongForTheTokenWasNotSent() {
        CountDownLatch go = new CountDownLatch(1);
        airbyte.on(TOKEN, request -> {
            await(go);
            return airbyte.token("");
        });
        FacebookMarketingConnector connector =
                closing(builder(credentials().connectorId("conn-1").build())
                        .callTimeout(Duration.ofMillis(100))
                        .retryPolicy(RetryPolicy.NONE)
                        .build());

        assertThatThrownBy(() -> connector.execute("campaigns", "create", NEW_CAMPAIGN))
                .isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> connector
                        .executeAsync("campaigns", "create", NEW_CAMPAIGN)
                        .get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TimeoutException.class);
        go.countDown();
        assertThat(airbyte.sent(EXECUTE)).isEmpty();
    }

    @Test
    void theOrganizationGoesWithEveryRequest() {
        closing(builder(credentials()
                                .workspaceName("acme")
                                .organizationId("org-7")
                                .build())
                        .build())
                .execute("ad_accounts", "list");

        assertThat(airbyte.sent())
                .hasSize(3)
                .allMatch(sent -> "org-7".equals(sent.headers().get("X-Organization-Id")));
        assertThat(airbyte.sent(LIST).get(0).query()).containsEntry("workspace_name", "acme");
    }

    @Test
    void theTokenRequestCarriesTheCredentialsInItsBodyAlone() {
        byId().execute("ad_accounts", "list");

        assertThat(airbyte.sent(TOKEN).get(0).json())
                .isEqualTo(Map.of("client_id", "client-1", "client_secret", CLIENT_SECRET));
        assertThat(airbyte.sent(TOKEN).get(0).headers().get("Authorization")).isNull();
        assertThat(airbyte.sent())
                .noneMatch(sent -> sent.path().contains(CLIENT_SECRET)
                        || sent.query().containsValue(CLIENT_SECRET)
                        || sent.path().contains("bearer-1"));
    }

    private interface Numbered {

        Object run(int number) throws Exception;
    }

    private static void atOnce(int threads, Numbered work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                Callable<Object> task = () -> {
                    await(start);
                    return work.run(number);
                };
                futures.add(pool.submit(task));
            }
            start.countDown();
            for (Future<Object> future : futures) {
                future.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
