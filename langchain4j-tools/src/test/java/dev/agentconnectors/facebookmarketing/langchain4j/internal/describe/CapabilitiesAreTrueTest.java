package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the description of the generic tool says of all operations, executed. */
class CapabilitiesAreTrueTest {

    private static final String ACCOUNT = "734512908841277";

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;
    private FacebookMarketingConnector hosted;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
        hosted = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                        .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                        .connectorId(Sandbox.AIRBYTE_CONNECTOR_ID)
                        .build())
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        hosted.close();
        sandbox.close();
    }

    @Test
    void everyListButTwoIsReadInPagesOfChosenFields() {
        assertThat(text(Mode.OPEN_SOURCE))
                .contains("Every list but that of report_runs, pixel_stats")
                .contains("every get takes fields");

        Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .filter(operation -> List.of("list", "get").contains(operation.action()))
                .forEach(operation -> {
                    Map<String, Object> selecting = required(operation);
                    selecting.put("fields", "id");
                    if (operation.returnsList()) {
                        selecting.put("limit", 100);
                        selecting.put("after", "QVFI");
                    }
                    if (operation.parameter("fields").isEmpty()) {
                        refused(operation.entity(), operation.action(), selecting);
                    } else {
                        accepted(operation.entity(), operation.action(), selecting);
                    }
                });
        assertThat(connector.validate("campaigns", "list", Map.of("account_id", "1")))
                .containsEntry("limit", 25L);
        refused("campaigns", "list", Map.of("account_id", "1", "limit", 101));
    }

    @Test
    void whatListsWithinAParentNeedsNoAccount() {
        assertThat(text(Mode.OPEN_SOURCE))
                .contains("In place of account_id: ad_sets.list campaign_id, ads.list adset_id or campaign_id,"
                        + " ads_insights.list campaign_id or adset_id or ad_id");

        accepted("ad_sets", "list", Map.of("campaign_id", "1"));
        accepted("ads", "list", Map.of("adset_id", "1"));
        accepted("ads", "list", Map.of("campaign_id", "1"));
    }

    @Test
    void keysThatAreSaidToMeanTheSameLeadToTheSameObject() {
        assertThat(text(Mode.OPEN_SOURCE)).contains("campaign_id = campaigns.id, adset_id = ad_sets.id");

        Object campaign = first(connector
                        .execute("ad_sets", "list", Map.of("account_id", ACCOUNT, "fields", "id,campaign_id"))
                        .records())
                .get("campaign_id");
        assertThat(first(connector
                        .execute("campaigns", "get", Map.of("campaign_id", campaign, "fields", "id"))
                        .records()))
                .containsEntry("id", campaign);
    }

    static Stream<Map<String, Object>> filters() {
        Map<String, Object> active = Map.of("eq", Map.of("status", "ACTIVE"));
        return Stream.of(
                active,
                Map.of("neq", Map.of("status", "ACTIVE")),
                Map.of("gt", Map.of("daily_budget", 100)),
                Map.of("gte", Map.of("daily_budget", 100)),
                Map.of("lt", Map.of("daily_budget", 100_000_000)),
                Map.of("lte", Map.of("daily_budget", 100_000_000)),
                Map.of("like", Map.of("name", "%a%")),
                Map.of("fuzzy", Map.of("name", "sale")),
                Map.of("keyword", Map.of("name", "sale")),
                Map.of("contains", Map.of("name", "a")),
                Map.of("in", Map.of("status", List.of("ACTIVE", "PAUSED"))),
                Map.of("and", List.of(active, active)),
                Map.of("or", List.of(active, active)),
                Map.of("not", active));
    }

    @Test
    void everyFormOfAFilterThatIsShownIsUnderstoodByTheServer() {
        assertThat(text(Mode.HOSTED)).contains(SearchSpec.FILTERS);
        assertThat(SearchSpec.FILTERS).contains("{any:{list field:filter of its elements}}");

        filters()
                .forEach(filter -> assertThatCode(
                                () -> hosted.search("campaigns", Map.of("query", Map.of("filter", filter), "limit", 1)))
                        .as(filter.toString())
                        .doesNotThrowAnyException());
        Map<String, Object> any = Map.of("any", Map.of("actions", Map.of("eq", Map.of("action_type", "link_click"))));
        assertThat(hosted.search("ads_insights", Map.of("query", Map.of("filter", any), "limit", 1))
                        .records())
                .isNotEmpty();
    }

    private void accepted(String entity, String action, Map<String, Object> params) {
        assertThatCode(() -> connector.validate(entity, action, params))
                .as(entity + "." + action)
                .doesNotThrowAnyException();
    }

    private void refused(String entity, String action, Map<String, Object> params) {
        assertThatThrownBy(() -> connector.validate(entity, action, params)).isInstanceOf(ValidationException.class);
    }

    private static Map<String, Object> first(List<Map<String, Object>> records) {
        return records.get(0);
    }

    private static String text(Mode mode) {
        return CapabilityText.of(mode, WritePolicy.allowed(), Selection.of(operation -> true), "search")
                .text();
    }

    private static Map<String, Object> required(Operation operation) {
        Map<String, Object> call = new HashMap<>();
        for (Parameter parameter : operation.parametersIn(Mode.OPEN_SOURCE)) {
            if (parameter.required() && parameter.defaultValue() == null) {
                call.put(parameter.name(), parameter.example());
            }
        }
        return call;
    }
}
