package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte;
import dev.agentconnectors.facebookmarketing.hosted.ManualTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fake Airbyte, manual time, and connectors that are closed after each test. */
abstract class HostedFixture {

    static final String CLIENT_SECRET = "airbyte-client-secret";

    final ManualTime time = new ManualTime();
    final List<OperationEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<AutoCloseable> open = new ArrayList<>();
    FakeAirbyte airbyte;

    @BeforeEach
    void start() throws IOException {
        airbyte = new FakeAirbyte();
        open.add(airbyte);
    }

    @AfterEach
    void stop() throws Exception {
        Collections.reverse(open);
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    static AirbyteAuthConfig.Builder credentials() {
        return AirbyteAuthConfig.builder().airbyteClientId("client-1").airbyteClientSecret(CLIENT_SECRET);
    }

    FacebookMarketingConnectorBuilder builder(AirbyteAuthConfig config) {
        return FacebookMarketingConnector.builder()
                .authConfig(config)
                .airbyteApiUrl(airbyte.url())
                .timing(time.timing())
                .listener(events::add);
    }

    FacebookMarketingConnector closing(FacebookMarketingConnector connector) {
        open.add(connector);
        return connector;
    }

    FacebookMarketingConnector byOwner() {
        return closing(builder(credentials().externalUserId("user-1").build()).build());
    }

    FacebookMarketingConnector byId() {
        return closing(builder(credentials().connectorId("conn-1").build()).build());
    }
}
