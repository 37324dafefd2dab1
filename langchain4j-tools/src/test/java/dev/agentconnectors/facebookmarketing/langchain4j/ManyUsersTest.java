package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManyUsersTest {

    private static final int USERS = 200;
    private static final String USD_ACCOUNT = "734512908841277";
    private static final String YEN_ACCOUNT = "208733456119045";

    private final OkHttpClient shared = new OkHttpClient();
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        Sandbox.Builder builder = Sandbox.builder();
        for (int user = 0; user < USERS; user++) {
            // Every third user's token is not registered, so that errors are under way too.
            if (user % 3 != 2) {
                builder.accessToken(token(user), account(user));
            }
        }
        sandbox = builder.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void oneUsersDataCurrencyAndErrorsNeverReachAnother() throws Exception {
        try (ConnectorCache<Object> connectors =
                ConnectorCache.of(20, InvocationContext::chatMemoryId, user -> connector((int) user))) {
            FacebookMarketingTools tools = FacebookMarketingTools.builder(connectors, Mode.OPEN_SOURCE)
                    .outputFormat(OutputFormat.RECORDS)
                    .build();
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Future<?>> checks = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (int user = 0; user < USERS; user++) {
                    int id = user;
                    checks.add(threads.submit(() -> seesOnlyTheirOwn(tools, id)));
                }
            }
            for (Future<?> check : checks) {
                check.get();
            }
            threads.shutdown();
            assertThat(connectors.size()).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void theLeastRecentlyUsedConnectorIsClosedOnceNoCallUsesIt() {
        ConnectorCache<Object> connectors =
                ConnectorCache.of(1, InvocationContext::chatMemoryId, user -> connector((int) user));
        FacebookMarketingConnector first = connectors.resolve(context(0));
        connectors.resolve(context(1));

        assertThat(first.check().healthy()).as("still in use").isTrue();
        connectors.release(first);
        assertThatThrownBy(first::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aUsersConnectorIsMadeOnceAndKept() {
        AtomicInteger made = new AtomicInteger();
        ConnectorCache<Object> connectors = ConnectorCache.of(5, InvocationContext::chatMemoryId, user -> {
            made.incrementAndGet();
            return connector((int) user);
        });

        FacebookMarketingConnector one = connectors.resolve(context(0));
        connectors.release(one);

        assertThat(connectors.resolve(context(0))).isSameAs(one);
        assertThat(made).hasValue(1);
        connectors.close();
    }

    @Test
    void aUserWhoseCredentialsTakeTimeHoldsUpNobodyElse() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch credentials = new CountDownLatch(1);
        try (ConnectorCache<Object> connectors = ConnectorCache.of(5, InvocationContext::chatMemoryId, user -> {
            if (user.equals(0)) {
                asked.countDown();
                awaitQuietly(credentials);
            }
            return connector((int) user);
        })) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            Future<FacebookMarketingConnector> slow = threads.submit(() -> connectors.resolve(context(0)));
            asked.await();
            Future<FacebookMarketingConnector> sameUser = threads.submit(() -> connectors.resolve(context(0)));

            FacebookMarketingConnector other = connectors.resolve(context(1));
            assertThat(other.check().healthy()).isTrue();
            assertThat(slow).isNotDone();

            credentials.countDown();
            assertThat(slow.get()).isSameAs(sameUser.get());
            threads.shutdown();
        }
    }

    @Test
    void aConnectorThatCouldNotBeMadeIsTriedAgainAtTheNextCall() {
        AtomicInteger tries = new AtomicInteger();
        try (ConnectorCache<Object> connectors = ConnectorCache.of(5, InvocationContext::chatMemoryId, user -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("The vault is down");
            }
            return connector((int) user);
        })) {
            assertThatThrownBy(() -> connectors.resolve(context(0))).hasMessage("The vault is down");
            assertThat(connectors.size()).isZero();

            assertThat(connectors.resolve(context(0)).check().healthy()).isTrue();
        }
    }

    @Test
    void aCallThatDoesNotSayWhoseItIsGetsNobodysConnector() {
        ConnectorCache<Object> connectors =
                ConnectorCache.of(5, InvocationContext::chatMemoryId, user -> connector((int) user));

        ToolExecutionResult result = ask(
                FacebookMarketingTools.builder(connectors, Mode.OPEN_SOURCE).build(),
                "facebook_get_current_user",
                "{}",
                InvocationContext.builder().build());

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("No Facebook connection is set up for this conversation");
    }

    @Test
    void whatAResolverThrowsStaysWithTheDeveloper() {
        FacebookMarketingTools tools = FacebookMarketingTools.builder(
                        context -> {
                            throw new IllegalStateException("password=hunter2");
                        },
                        Mode.OPEN_SOURCE)
                .build();

        ToolExecutionResult result = ask(tools, "facebook_get_current_user", "{}", context(0));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).doesNotContain("hunter2");
    }

    private static Object seesOnlyTheirOwn(FacebookMarketingTools tools, int user) {
        ToolExecutionResult result = ask(
                tools,
                "facebook_list_ad_sets",
                "{\"account_id\":\"" + account(user) + "\",\"fields\":\"id,account_id,daily_budget\",\"limit\":20}",
                context(user));
        if (user % 3 == 2) {
            assertThat(result.isError()).as("user " + user).isTrue();
            assertThat(result.resultText())
                    .contains("renew the Facebook access")
                    .doesNotContain(token(user));
        } else {
            String own = user % 2 == 0 ? "USD" : "JPY";
            String others = user % 2 == 0 ? "JPY" : "USD";
            assertThat(result.isError()).as(result.resultText()).isFalse();
            assertThat(result.resultText())
                    .contains(account(user), own)
                    .doesNotContain(account(user + 1))
                    .doesNotContain(others);
        }
        return result;
    }

    private static ToolExecutionResult ask(
            FacebookMarketingTools tools, String name, String arguments, InvocationContext context) {
        AiServiceTool tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return tool.toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .id("call")
                                .name(name)
                                .arguments(arguments)
                                .build(),
                        context);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FacebookMarketingConnector connector(int user) {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(token(user)))
                .graphApiUrl(sandbox.graphUrl())
                .httpClient(shared)
                .build();
    }

    private static InvocationContext context(int user) {
        return InvocationContext.builder().chatMemoryId(user).build();
    }

    private static String token(int user) {
        return "token-of-user-" + user + "-and-nobody-else";
    }

    private static String account(int user) {
        return user % 2 == 0 ? USD_ACCOUNT : YEN_ACCOUNT;
    }
}
