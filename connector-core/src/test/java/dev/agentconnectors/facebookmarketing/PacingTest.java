package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.pacing.UsageState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacingTest {

    private static final String BLOCK_OF_FIVE_MINUTES =
            "X-Business-Use-Case-Usage: {\"123\":[{\"type\":\"ads_management\",\"call_count\":100,"
                    + "\"total_cputime\":3,\"total_time\":7,\"estimated_time_to_regain_access\":5},"
                    + "{\"type\":\"ads_insights\",\"call_count\":1,\"total_cputime\":1,\"total_time\":1,"
                    + "\"estimated_time_to_regain_access\":0}]}";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private void answerWith(String... headers) {
        graph.answer(200, GraphFixture.EMPTY_LIST, headers);
    }

    private ExecutionResult list(String entity, String account) {
        return graph.execute(entity, "list", Map.of("account_id", account));
    }

    private long pausedMillis() {
        return graph.time.pauses().stream().mapToLong(Duration::toMillis).sum();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-App-Usage: {\"call_count\":99,\"total_cputime\":0,\"total_time\":1} | 8770",
                "X-App-Usage: {\"call_count\":1,\"total_cputime\":75,\"total_time\":1} | 200",
                "X-App-Usage: {\"call_count\":74,\"total_cputime\":0,\"total_time\":74} | 0",
                "X-Ad-Account-Usage: {\"acc_id_util_pct\":84} | 826",
                "X-Ad-Account-Usage: {\"acc_id_util_pct\":100} | 10000",
                "X-FB-Ads-Insights-Throttle: {\"app_id_util_pct\": 80.00,\"acc_id_util_pct\": 0.00} | 440",
                "X-Business-Use-Case-Usage: {\"123\":[{\"type\":\"ads_management\",\"call_count\":80}]} | 440",
                "X-Business-Use-Case-Usage: {\"123\":[{\"type\":\"ads_insights\",\"call_count\":80}]} | 0",
                "X-Business-Use-Case-Usage: {\"9\":[{\"type\":\"ads_management\",\"call_count\":80}],\"123\":[]} | 0",
                "X-App-Usage: {{ 99 | 0",
            })
    void nearALimitCallsKeepADistance(String header, long distance) {
        answerWith(header);
        answerWith(header);
        answerWith(header);

        list("campaigns", "123");
        assertThat(graph.time.pauses()).isEmpty();
        list("campaigns", "act_123");
        list("campaigns", "123");

        // The first call behind the news goes at once, the next one keeps the distance.
        assertThat(pausedMillis()).isEqualTo(distance);
    }

    @Test
    void anotherAccountAndAnotherKindOfUseAreNotHeldUp() {
        for (int i = 0; i < 6; i++) {
            answerWith(i == 0 ? "X-Ad-Account-Usage: {\"acc_id_util_pct\":99}" : "X-App-Usage: {\"call_count\":1}");
        }
        list("campaigns", "123");
        list("campaigns", "9");
        list("campaigns", "9");
        list("ads_insights", "123");
        list("ads_insights", "123");

        assertThat(graph.time.pauses()).isEmpty();
    }

    @Test
    void whenItIsCalmAgainNobodyWaits() {
        answerWith("X-App-Usage: {\"call_count\":99}");
        answerWith("X-App-Usage: {\"call_count\":3}");
        answerWith();
        answerWith();

        list("campaigns", "123");
        list("campaigns", "123");
        list("campaigns", "123");
        list("campaigns", "123");

        assertThat(graph.time.pauses()).isEmpty();
    }

    @Test
    void aBlockIsNotMetWithFurtherRequests() {
        graph.fail(80004, 2446079, BLOCK_OF_FIVE_MINUTES);
        graph.failed(RateLimitException.class, () -> list("campaigns", "123"));

        for (int i = 0; i < 100; i++) {
            RateLimitException refusal = graph.failed(RateLimitException.class, () -> list("campaigns", "123"));
            assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(5));
            assertThat(refusal)
                    .hasMessage("campaigns.list was not sent: the limit of Facebook's that it falls under is used up."
                            + " Wait 300 s before the next call.");
        }
        assertThat(graph.requests()).isEqualTo(1);

        answerWith("X-App-Usage: {\"call_count\":1}");
        assertThat(list("campaigns", "9").size()).isZero();
        graph.time.pass(Duration.ofMinutes(5));
        answerWith("X-App-Usage: {\"call_count\":1}");
        assertThat(list("campaigns", "123").size()).isZero();
    }

    @Test
    void aBlockThatEndsInTimeIsWaitedFor() throws Exception {
        graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
        graph.fail(17, null, "Retry-After: 20").fail(17, null, "Retry-After: 25");
        graph.failed(RateLimitException.class, () -> list("campaigns", "123"));
        answerWith();

        assertThat(graph.failed(RateLimitException.class, () -> list("campaigns", "123"))
                        .retryAfter())
                .contains(Duration.ofSeconds(25));
        assertThat(graph.time.pauses()).containsExactly(Duration.ofSeconds(20));
        assertThat(graph.connector()
                        .executeAsync("campaigns", "list", Map.of("account_id", "123"))
                        .get(20, TimeUnit.SECONDS)
                        .size())
                .isZero();
        assertThat(graph.time.pauses()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(25));
    }

    @Test
    void theCallersDeadlineIsKept() {
        graph.use(graph.builder().retryPolicy(RetryPolicy.NONE).callTimeout(Duration.ofSeconds(10)));
        graph.fail(4, null, "Retry-After: 20");
        graph.failed(RateLimitException.class, () -> list("campaigns", "123"));

        // The app's limit: it holds for every account.
        assertThat(graph.failed(RateLimitException.class, () -> list("campaigns", "9"))
                        .retryAfter())
                .contains(Duration.ofSeconds(20));
        assertThat(graph.time.pauses()).isEmpty();
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void connectorsThatShareAStateShareTheLine() {
        UsageState shared = UsageState.inMemory();
        FacebookMarketingConnector first =
                graph.use(graph.builder().usageState(shared).retryPolicy(RetryPolicy.NONE));
        graph.fail(4, null, "Retry-After: 40");
        graph.failed(RateLimitException.class, () -> list("campaigns", "123"));
        first.close();

        graph.use(graph.builder().usageState(shared));
        graph.failed(RateLimitException.class, () -> list("campaigns", "123"));
        graph.use(graph.builder()
                .authConfig(OAuthAuthConfig.of("another-token-0123456789"))
                .usageState(shared));
        answerWith();
        list("campaigns", "123");

        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void aStateThatFailsHoldsNobodyUp() {
        graph.use(graph.builder().usageState((key, change) -> {
            throw new IllegalStateException("the database is away");
        }));
        answerWith("X-App-Usage: {\"call_count\":99}");

        assertThat(list("campaigns", "123").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keysHoldNoTokens(boolean near) {
        List<String> keys = new java.util.concurrent.CopyOnWriteArrayList<>();
        UsageState state = UsageState.inMemory();
        graph.use(graph.builder().usageState((key, change) -> {
            keys.add(key);
            return state.update(key, change);
        }));
        answerWith("X-App-Usage: {\"call_count\":" + (near ? 99 : 1) + "}");
        list("campaigns", "123");

        assertThat(keys).isNotEmpty().noneMatch(key -> key.contains(GraphFixture.TOKEN.substring(0, 8)));
    }
}
