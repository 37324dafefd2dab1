package dev.agentconnectors.facebookmarketing.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * HTTP/2, whose streams are reset and whose connections are told to go, while everything that can write a log writes it.
 * {@code -Dfaults.http2=10000} runs a longer campaign.
 */
class Http2FaultsTest {

    private static final String SECRET = "EAAB-token-of-the-streams-0123456789";
    private static final int CALLS = Integer.getInteger("faults.http2", 200);
    private static final int INTERNAL_ERROR = 2;
    private static final int CANCEL = 8;

    private final Random random = new Random(14);
    private final Map<String, Integer> made = new ConcurrentHashMap<>();

    @AutoClose
    private final MockWebServer server = new MockWebServer();

    Http2FaultsTest() throws IOException {
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String name = name(request);
                made.merge(name, 1, Integer::sum);
                MockResponse.Builder response = new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body("{\"id\":\"" + FaultServer.idOf(name) + "\"}");
                return drawn(response).build();
            }
        });
        server.start();
    }

    private synchronized MockResponse.Builder drawn(MockResponse.Builder response) {
        return switch (random.nextInt(8)) {
            case 0 -> response.onResponseStart(new SocketEffect.CloseStream(INTERNAL_ERROR));
            case 1 -> response.onResponseStart(new SocketEffect.CloseStream(CANCEL));
            case 2 -> response.onResponseBody(new SocketEffect.CloseStream(INTERNAL_ERROR));
            case 3 -> response.onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE);
            case 4 -> response.onResponseStart(new SocketEffect.CloseSocket());
            default -> response;
        };
    }

    @Test
    void resetsAndFarewellsNeverMakeACreateTwiceNorAnAnswerWrongAndNoLogHoldsTheToken() {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler handler = capturing(log);
        // The handler is the root's, and the loggers are kept, so that their levels are.
        List<Logger> loggers = List.of(
                Logger.getLogger(""),
                Logger.getLogger("okhttp3"),
                Logger.getLogger("okhttp3.OkHttpClient"),
                Logger.getLogger("okhttp3.internal.http2.Http2"),
                Logger.getLogger("okhttp3.internal.concurrent.TaskRunner"));
        List<@Nullable Level> levels =
                loggers.stream().<@Nullable Level>map(Logger::getLevel).collect(Collectors.toList());
        loggers.forEach(logger -> logger.setLevel(Level.ALL));
        loggers.get(0).addHandler(handler);
        int told = 0;
        try (FacebookMarketingConnector connector = connector()) {
            for (int i = 0; i < CALLS; i++) {
                told += read(connector, "read-" + i) ? 1 : 0;
                told += create(connector, "create-" + i) ? 1 : 0;
            }
        } finally {
            loggers.get(0).removeHandler(handler);
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).setLevel(levels.get(i));
            }
        }

        assertThat(told).as("calls that were answered").isGreaterThan(CALLS / 2);
        assertThat(log).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }

    private static boolean read(FacebookMarketingConnector connector, String name) {
        try {
            ExecutionResult result = connector.execute("campaigns", "get", Map.of("campaign_id", "7", "name", name));
            assertThat(result.records().get(0)).containsEntry("id", FaultServer.idOf(name));
            return true;
        } catch (ConnectorException failed) {
            assertThat(failed).hasMessageStartingWith("campaigns.get");
            return false;
        }
    }

    private boolean create(FacebookMarketingConnector connector, String name) {
        try {
            ExecutionResult result = connector.execute(
                    "campaigns",
                    "create",
                    Map.of(
                            "account_id",
                            "1",
                            "name",
                            name,
                            "objective",
                            "OUTCOME_TRAFFIC",
                            "status",
                            "PAUSED",
                            "is_adset_budget_sharing_enabled",
                            false,
                            "special_ad_categories",
                            List.of()));
            assertThat(result.records().get(0)).containsEntry("id", FaultServer.idOf(name));
            assertThat(made).containsEntry(name, 1);
            return true;
        } catch (WriteOutcomeUnknownException unknown) {
            assertThat(made.getOrDefault(name, 0)).isLessThanOrEqualTo(1);
            return false;
        } catch (ConnectorException notMade) {
            assertThat(made).as("%s", notMade).doesNotContainKey(name);
            return false;
        }
    }

    private FacebookMarketingConnector connector() {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(SECRET))
                .graphApiUrl(server.url("/").toString().replaceFirst("/$", ""))
                .allowUnknownParameters(true)
                .httpClient(new OkHttpClient.Builder()
                        .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                        .build())
                .readTimeout(Duration.ofSeconds(5))
                .retryPolicy(new RetryPolicy(2, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)))
                .build();
    }

    private static String name(RecordedRequest request) {
        String form = request.getBody() == null ? "" : request.getBody().utf8();
        String all = form.isEmpty() ? String.valueOf(request.getUrl().encodedQuery()) : form;
        for (String pair : all.split("&", -1)) {
            if (pair.startsWith("name=")) {
                return URLDecoder.decode(pair.substring(5), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static Handler capturing(Queue<String> lines) {
        Handler handler = new Handler() {
            private final SimpleFormatter formatter = new SimpleFormatter();

            @Override
            public void publish(LogRecord entry) {
                lines.add(formatter.format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }
}
