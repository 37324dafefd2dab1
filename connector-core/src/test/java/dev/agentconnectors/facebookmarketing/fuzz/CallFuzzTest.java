package dev.agentconnectors.facebookmarketing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whatever a caller gives is sent as one thing, or refused with a sentence. */
class CallFuzzTest {

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
    private static final List<Operation> OPERATIONS = Catalog.facebookMarketing().entities().stream()
            .map(Entity::operations)
            .flatMap(List::stream)
            .toList();

    @FuzzTest(maxDuration = "10s")
    void arguments(FuzzedDataProvider data) {
        Operation operation = data.pickValue(OPERATIONS);
        Map<String, Object> params = new LinkedHashMap<>();
        while (data.remainingBytes() > 0 && params.size() < 8) {
            String name = operation.parameters().isEmpty() || data.consumeBoolean()
                    ? data.consumeString(20)
                    : data.pickValue(operation.parameters()).name();
            params.put(name, value(data));
        }
        validated(GRAPH, operation.entity(), operation.action(), params);
        validated(HOSTED, operation.entity(), operation.action(), params);
    }

    @FuzzTest(maxDuration = "10s")
    void fields(FuzzedDataProvider data) {
        validated(GRAPH, "campaigns", "list", Map.of("account_id", "1", "fields", data.consumeRemainingAsString()));
    }

    @FuzzTest(maxDuration = "10s")
    void filters(FuzzedDataProvider data) {
        boolean hosted = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        Object filter = json(text);
        if (hosted) {
            validated(HOSTED, "campaigns", "search", Map.of("query", Map.of("filter", filter == null ? text : filter)));
        } else {
            validated(
                    GRAPH, "campaigns", "list", Map.of("account_id", "1", "filtering", filter == null ? text : filter));
        }
    }

    @FuzzTest(maxDuration = "10s")
    void cursors(FuzzedDataProvider data) {
        String cursor = data.consumeRemainingAsString();
        validated(GRAPH, "campaigns", "list", Map.of("account_id", "1", "after", cursor));
        validated(HOSTED, "campaigns", "search", Map.of("cursor", cursor));
    }

    @FuzzTest(maxDuration = "10s")
    void oauthCallbacks(FuzzedDataProvider data) {
        URI callback;
        try {
            callback = URI.create("https://example.com/callback?" + data.consumeRemainingAsString());
        } catch (IllegalArgumentException noUri) {
            return;
        }
        assertThat(OAuthCallback.parse(callback)).isNotNull();
        assertThat(OAuthCallback.parse(callback, "the-state-of-this-flow"))
                .isInstanceOfAny(
                        OAuthCallback.Failed.class, OAuthCallback.SecretId.class, OAuthCallback.ConnectorId.class);
    }

    /** Refused with a sentence, or accepted; then what would be sent would be accepted, too, and sent as it is. */
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

    private static @Nullable Object json(String text) {
        try {
            return Json.read(text);
        } catch (IOException noJson) {
            return null;
        }
    }

    private static Object value(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 5)) {
            case 0 -> data.consumeLong();
            case 1 -> data.consumeBoolean();
            case 2 -> data.consumeDouble();
            case 3 -> List.of(data.consumeString(20));
            case 4 -> Map.of(data.consumeString(10), data.consumeString(20));
            default -> data.consumeString(60);
        };
    }
}
