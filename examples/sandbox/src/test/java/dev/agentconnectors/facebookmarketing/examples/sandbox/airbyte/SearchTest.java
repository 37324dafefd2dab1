package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.Reply;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {
    private final Sandbox sandbox = Sandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC))
            .start();
    private final AirbyteCalls calls = new AirbyteCalls(sandbox).logIn();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void bothDialectsFindTheSame() {
        String params = "{'query': {'filter': {'eq': {'effective_status': 'ACTIVE'}}, 'sort': [{'name': 'asc'}]}}";
        JsonNode hits = calls.execute("campaigns", "search", params).result();
        JsonNode data =
                calls.execute("campaigns", "context_store_search", params).result();

        List<String> expected = sandbox.store().accountIds().stream()
                .flatMap(id -> sandbox.store().list(id, "campaigns").stream())
                .filter(campaign -> "ACTIVE".equals(campaign.get("effective_status")))
                .map(campaign -> String.valueOf(campaign.get("name")))
                .sorted()
                .toList();
        assertThat(values(data.path("data"), "", "name")).isNotEmpty().isEqualTo(expected);
        assertThat(values(hits.path("hits"), "/data", "name")).isEqualTo(expected);
        assertThat(values(hits.path("hits"), "", "id")).isEqualTo(values(data.path("data"), "", "id"));
        assertThat(hits.path("hits"))
                .allSatisfy(hit -> assertThat(hit.path("score").asDouble()).isEqualTo(1));
        assertThat(hits.path("next_cursor").isNull()).isTrue();
        assertThat(hits.path("took_ms").isIntegralNumber()).isTrue();
        assertThat(data.at("/meta/has_more").asBoolean(true)).isFalse();
        assertThat(data.at("/meta/cursor").isNull()).isTrue();
        assertThat(data.at("/meta/took_ms").isIntegralNumber()).isTrue();
    }

    static Set<String> entities() {
        return SearchFields.entities();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void recordsHaveAllFieldsWithTheirTypes(String entity) {
        Reply reply = calls.execute(entity, "context_store_search", "{'limit': 200}");
        Map<String, FieldType> types = SearchFields.of(entity);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.result().path("data")).isNotEmpty().allSatisfy(record -> {
            assertThat(record.fieldNames()).toIterable().containsExactlyElementsOf(types.keySet());
            types.forEach((name, type) -> {
                JsonNode value = record.path(name);
                assertThat(value.isNull()
                                || switch (type) {
                                    case STRING -> value.isTextual();
                                    case NUMBER -> value.isNumber();
                                    case INTEGER -> value.isIntegralNumber();
                                    case BOOLEAN -> value.isBoolean();
                                    default -> value.isArray();
                                })
                        .as("%s %s", name, value)
                        .isTrue();
            });
        });
    }

    @Test
    void insightsAreOneRecordForEachAdAndDayInMajorUnits() {
        LocalDate today = sandbox.store().today();
        LocalDate since = today.minusDays(7);
        JsonNode data = calls.execute(
                        "ads_insights",
                        "context_store_search",
                        "{'query': {'filter': {'and': [{'eq': {'account_id': '%s'}}, {'gte': {'date_start': '%s'}},"
                                + " {'lt': {'date_start': '%s'}}]}}, 'fields': [['ad_id'], ['date_start'], ['spend']]}",
                        USD,
                        since,
                        today)
                .result()
                .path("data");

        BigDecimal sum = BigDecimal.ZERO;
        List<String> keys = new ArrayList<>();
        for (JsonNode record : data) {
            sum = sum.add(record.path("spend").decimalValue());
            keys.add(record.path("ad_id").asText() + record.path("date_start").asText());
        }
        long cents = sandbox.store().insights(USD, since, today.minusDays(1)).spend();
        assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(cents, 2)).isPositive();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void insightsCanBeFoundByWhatIsInsideTheirActions() {
        JsonNode data = calls.execute(
                        "ads_insights",
                        "search",
                        "{'query': {'filter': {'any': {'actions': {'and': [{'eq': {'action_type': 'purchase'}},"
                                + " {'gt': {'value': 2}}]}}}}, 'limit': 5, 'fields': [['actions', 'action_type']]}")
                .result()
                .path("hits");

        assertThat(data).hasSize(5).allSatisfy(hit -> {
            assertThat(hit.path("id").asText()).matches("\\d+:\\d{4}-\\d\\d-\\d\\d");
            assertThat(hit.path("data").fieldNames()).toIterable().containsExactly("actions");
            assertThat(hit.at("/data/actions").findValuesAsText("action_type")).contains("purchase");
            assertThat(hit.at("/data/actions").findValues("value")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"search, 1", "search, 7", "context_store_search, 10", "context_store_search, 1000"})
    void everyRecordComesExactlyOnceWhateverThePageSize(String action, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode result = calls.execute(
                            "campaigns",
                            action,
                            "{'query': {'sort': [{'effective_status': 'desc'}]}, 'limit': %s%s}",
                            limit,
                            cursor.isEmpty() ? "" : ", 'cursor': '" + cursor + "'")
                    .result();
            boolean hits = action.equals("search");
            ids.addAll(values(result.path(hits ? "hits" : "data"), "", "id"));
            cursor = result.at(hits ? "/next_cursor" : "/meta/cursor").asText("");
            cursor = cursor.equals("null") ? "" : cursor;
        } while (!cursor.isEmpty());

        List<String> stored = new ArrayList<>();
        for (String account : sandbox.store().accountIds()) {
            sandbox.store().children(account, Kind.CAMPAIGN).stream()
                    .filter(node -> !node.text("effective_status").equals("DELETED"))
                    .forEach(node -> stored.add(node.id()));
        }
        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void sortsByNumbersAndPutsNothingLast() {
        for (String direction : List.of("asc", "desc")) {
            List<JsonNode> budgets = new ArrayList<>();
            calls.execute(
                            "campaigns",
                            "context_store_search",
                            "{'query': {'sort': [{'daily_budget': '%s'}]}, 'fields': [['daily_budget']]}",
                            direction)
                    .result()
                    .path("data")
                    .forEach(record -> budgets.add(record.path("daily_budget")));
            List<BigDecimal> present = budgets.stream()
                    .takeWhile(budget -> !budget.isNull())
                    .map(JsonNode::decimalValue)
                    .toList();
            Comparator<BigDecimal> order = Comparator.naturalOrder();

            assertThat(present)
                    .hasSizeGreaterThan(5)
                    .isSortedAccordingTo(direction.equals("asc") ? order : order.reversed());
            assertThat(budgets.subList(present.size(), budgets.size()))
                    .isNotEmpty()
                    .allMatch(JsonNode::isNull);
        }
    }

    @Test
    void betterMatchesComeFirst() {
        String name =
                String.valueOf(sandbox.store().list(USD, "campaigns").get(30).get("name"));
        JsonNode hits = calls.execute("campaigns", "search", "{'query': {'filter': {'keyword': {'name': '%s'}}}}", name)
                .result()
                .path("hits");

        List<Double> scores = new ArrayList<>();
        hits.forEach(hit -> scores.add(hit.path("score").asDouble()));
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder()).contains(1.0);
        assertThat(hits.at("/0/data/name").asText().split("\\W+")).containsExactlyInAnyOrder(name.split("\\W+"));
    }

    @Test
    void onlyTheConnectorsAccountsAreVisible() {
        String create =
                "{'external_user_id': 'ann', 'connector_type': 'Facebook-Marketing', 'name': 'n', 'credentials':"
                        + " {'account_key': '%s'}, 'replication_config': {'account_ids': ['%s', '999']}}";
        String id = calls.create(create, Sandbox.ACCESS_TOKEN, JPY)
                .json()
                .path("id")
                .asText();

        JsonNode data = calls.executeAt(AirbyteCalls.CONNECTORS + "/" + id, "ad_accounts", "context_store_search", "{}")
                .result()
                .path("data");
        assertThat(values(data, "", "account_id")).containsExactly(JPY);
    }

    @Test
    void writesCanBeFoundAtOnce() {
        calls.execute(
                "campaigns",
                "create",
                "{'account_id': '%s', 'name': 'Needle in a haystack', 'objective': 'OUTCOME_TRAFFIC', 'status':"
                        + " 'PAUSED', 'special_ad_categories': '[]', 'daily_budget': '12345'}",
                USD);

        JsonNode hits = calls.execute(
                        "campaigns", "search", "{'query': {'filter': {'fuzzy': {'name': 'needle haystack'}}}}")
                .result()
                .path("hits");
        assertThat(hits).hasSize(1);
        assertThat(hits.at("/0/data/daily_budget").asInt()).isEqualTo(12_345);
    }

    @Test
    void insightsBearTheNamesOfToday() {
        String newest = "{'limit': 1, 'fields': [['campaign_id'], ['campaign_name']]}";
        JsonNode before = calls.execute("ads_insights", "context_store_search", newest)
                .result()
                .at("/data/0");
        calls.execute(
                "campaigns",
                "update",
                "{'campaign_id': '%s', 'name': 'Renamed'}",
                before.path("campaign_id").asText());

        assertThat(calls.execute("ads_insights", "context_store_search", newest)
                        .result()
                        .at("/data/0/campaign_name")
                        .asText())
                .isEqualTo("Renamed")
                .isNotEqualTo(before.path("campaign_name").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'query': {'filter': {'eq': {'objectives': 'x'}}}}| query.filter.eq.objectives",
                "{'query': {'filter': {'equals': {'objective': 'x'}}}}| query.filter.equals",
                "{'query': {'filter': {'and': [{'eq': {'name': 'a'}}, {'eq': {'x': 'a'}}]}}}| query.filter.and.1.eq.x",
                "{'query': {'where': {}}}| query.where",
                "{'query': []}| query",
                "{'query': {'sort': {'name': 'asc'}}}| query.sort",
                "{'query': {'sort': [{'name': 'up'}]}}| query.sort.0.name",
                "{'query': {'sort': [{'x': 'asc'}]}}| query.sort.0.x",
                "{'limit': 0}| limit",
                "{'limit': '10'}| limit",
                "{'cursor': 'made-up'}| cursor",
                "{'after': 'made-up'}| after",
                "{'fields': ['name']}| fields",
                "{'fields': [['x']]}| fields.x",
                "{'account_id': '1'}| account_id",
            })
    void whatCannotBeReadIsRefused(String params, String blamed) {
        for (String action : List.of("search", "context_store_search")) {
            Reply refused = calls.execute("campaigns", action, params);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.blamed()).containsExactly("body.params." + blamed);
        }
    }

    @Test
    void aCursorBelongsToItsSearch() {
        String cursor = calls.execute("campaigns", "search", "{'limit': 1}")
                .result()
                .path("next_cursor")
                .asText();

        assertThat(calls.execute("campaigns", "search", "{'limit': 5, 'cursor': '%s'}", cursor)
                        .status())
                .isEqualTo(200);
        assertThat(calls.execute("ads", "search", "{'limit': 1, 'cursor': '%s'}", cursor)
                        .blamed())
                .containsExactly("body.params.cursor");
    }

    private static List<String> values(JsonNode array, String inside, String field) {
        List<String> values = new ArrayList<>();
        array.forEach(item -> values.add(item.at(inside).path(field).asText()));
        return values;
    }
}
