package dev.agentconnectors.facebookmarketing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;

/** Calls in both modes that are looked at and not sent. */
final class Validated {

    private static final FacebookMarketingConnector GRAPH = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-fuzzing-0123456789"))
            .build();
    private static final FacebookMarketingConnector HOSTED = FacebookMarketingConnector.builder()
            .authConfig(AirbyteAuthConfig.builder()
                    .airbyteClientId("client")
                    .airbyteClientSecret("secret-of-the-fuzzing")
                    .connectorId("connector")
                    .build())
            .build();

    private Validated() {}

    /** Refused with a sentence, or accepted; then what would be sent would be accepted, too, and sent as it is. */
    static void openSource(String entity, String action, Map<String, Object> params) {
        validated(GRAPH, entity, action, params);
    }

    /** The same through Airbyte. */
    static void hosted(String entity, String action, Map<String, Object> params) {
        validated(HOSTED, entity, action, params);
    }

    private static void validated(
            FacebookMarketingConnector connector, String entity, String action, Map<String, Object> params) {
        Map<String, Object> sent;
        try {
            sent = connector.validate(entity, action, params);
        } catch (ValidationException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(connector.validate(entity, action, sent)).isEqualTo(sent);
    }
}
