package dev.agentconnectors.facebookmarketing.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read when the server fails: the right answer, or a clear error; never another one's, and never without limit. */
class ReadsUnderFaultsTest {

    private static FacebookMarketingConnectorBuilder builder(FaultServer server) {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-reads-0123456789"))
                .graphApiUrl(server.url())
                .readTimeout(Duration.ofMillis(200))
                .maxAnswerBytes(4 * 1024 * 1024)
                .retryPolicy(RetryPolicy.NONE);
    }

    private static Map<String, Object> read(FacebookMarketingConnector connector, String name) {
        return connector
                .execute("campaigns", "get", Map.of("campaign_id", "7", "name", name))
                .records()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE_BYTES_AFTER_THE_ANSWER", "TWO_ANSWERS_IN_ONE_PIECE"})
    void bytesThatCameUnaskedAreNotTheNextAnswer(Fault fault) throws Exception {
        try (FaultServer server = new FaultServer(() -> fault);
                FacebookMarketingConnector connector =
                        builder(server).allowUnknownParameters(true).build()) {
            for (int i = 0; i < 20; i++) {
                assertThat(read(connector, "read-" + i)).containsEntry("id", FaultServer.idOf("read-" + i));
                server.sendLateBytes();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A_BODY_OF_100_MB, longer than 4194304 bytes",
        "ENDLESS_CHUNKS, longer than 4194304 bytes",
        "A_GZIP_BOMB, longer than 4194304 bytes",
        "TOO_DEEP, more than 100 deep",
        "A_NUMBER_OF_A_MEGABYTE, more than 1000 digits",
        "AN_EXPONENT_BEYOND_ALL, exponent is beyond 1000",
        "A_MILLION_RECORDS, more than 1000000 values",
    })
    void whatIsBeyondALimitIsAClearErrorAtOnce(Fault fault, String reason) throws Exception {
        try (FaultServer server = new FaultServer(() -> fault);
                FacebookMarketingConnector connector = builder(server)
                        .allowUnknownParameters(true)
                        .retryPolicy(RetryPolicy.DEFAULT)
                        .build()) {
            assertThatThrownBy(() -> read(connector, "x"))
                    .isInstanceOf(ApiException.class)
                    .hasMessageStartingWith("campaigns.get: the answer is")
                    .hasMessageContaining(reason)
                    .hasMessageContaining("Ask for less at a time");
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultEndsInTheAnswerOrInAnError(Fault fault) throws Exception {
        try (FaultServer server = new FaultServer(() -> fault);
                FacebookMarketingConnector connector =
                        builder(server).allowUnknownParameters(true).build()) {
            try {
                assertThat(read(connector, "x").toString()).isNotEmpty();
            } catch (ConnectorException told) {
                assertThat(told).hasMessageStartingWith("campaigns.get");
            }
        }
    }
}
