package dev.agentconnectors.facebookmarketing.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that are of no use by the time a write would go out on them: nothing is sent, and another one is taken. */
class DeadConnectionsTest {

    private static final Map<String, Object> CAMPAIGN = Map.of(
            "account_id",
            "1",
            "name",
            "a campaign",
            "objective",
            "OUTCOME_TRAFFIC",
            "status",
            "PAUSED",
            "is_adset_budget_sharing_enabled",
            false,
            "special_ad_categories",
            List.of());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aWriteGoesOutOnceOnTheFirstThatIsAlive(int dead) throws IOException {
        try (FaultServer server = new FaultServer(() -> Fault.NONE);
                FacebookMarketingConnector connector = connector(server, dead)) {
            ExecutionResult result = connector.execute("campaigns", "create", CAMPAIGN);

            assertThat(result.records().get(0)).containsEntry("id", FaultServer.idOf("a campaign"));
            assertThat(server.made("a campaign")).isEqualTo(1);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100})
    void whereNoneIsAliveNothingIsSentAndThatIsSaid(int dead) throws IOException {
        try (FaultServer server = new FaultServer(() -> Fault.NONE);
                FacebookMarketingConnector connector = connector(server, dead)) {
            assertThatExceptionOfType(NetworkException.class)
                    .isThrownBy(() -> connector.execute("campaigns", "create", CAMPAIGN))
                    .withMessageContaining("could not reach 127.0.0.1");
            assertThat(server.requests()).isZero();
        }
    }

    private static FacebookMarketingConnector connector(FaultServer server, int dead) {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-dead-0123456789"))
                .graphApiUrl(server.url())
                .retryPolicy(RetryPolicy.NONE)
                .httpClient(new OkHttpClient.Builder()
                        .retryOnConnectionFailure(false)
                        .socketFactory(new DeadAtFirst(dead))
                        .build())
                .build();
    }

    /** Makes sockets of which the first ones have something to say before anybody has asked. */
    private static final class DeadAtFirst extends SocketFactory {

        private final AtomicInteger left;

        DeadAtFirst(int dead) {
            this.left = new AtomicInteger(dead);
        }

        @Override
        public Socket createSocket() {
            return left.getAndDecrement() > 0 ? new Talkative() : new Socket();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Talkative extends Socket {

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int available() {
                    return 1;
                }
            };
        }
    }
}
