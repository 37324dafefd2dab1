package dev.agentconnectors.facebookmarketing.examples.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HostedModeTest {

    @RegisterExtension
    final FacebookAdsExtension facebook = new FacebookAdsExtension().hosted().on(LocalDate.of(2026, 3, 1));

    @Test
    void theConnectorGoesThroughAirbyteOnTheChosenDay(
            FacebookMarketingConnector connector, FacebookAds ads, Clock clock) {
        assertThat(connector.execute("ad_accounts", "list").records()).isNotEmpty();
        assertThat(ads.sandbox().requests().of(Face.AIRBYTE)).isNotEmpty();
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 3, 1));
    }
}
