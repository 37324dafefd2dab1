package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token opens more than one call: nobody can ask for those of pages, and one that comes all the same is starred. */
class CredentialsOfOthersTest {

    private static final String PAGE_TOKEN = "EAABpage0token0of0somebody0ZCZBqZA";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_token",
                "id,access_token",
                "accounts{access_token,name}",
                "accounts{ access_token , name }",
                "accounts{name,Access_Token}",
                "accounts{ACCESS_TOKEN}",
                "accounts.limit(5){id,access_token.as(label)}",
                "accounts.fields(access_token)",
                "adaccounts{business{owned_pages.limit(3).summary(true){access_token}}}",
                "accounts{access%5Ftoken}",
                "[\"id\",\"accounts{access_token}\"]",
                "accounts{page_access_token}",
            })
    void noFieldsOfTheKindCanBeAskedFor(String fields) {
        assertThat(graph.refused("current_user", "get", Map.of("fields", fields)))
                .hasMessageContaining("is a credential: those are never handed out");
    }

    @Test
    void norInAList() {
        assertThat(graph.refused("current_user", "get", Map.of("fields", List.of("id", "accounts{access_token}"))))
                .hasMessageContaining("credential");
    }

    @Test
    void norInHostedMode() throws Exception {
        try (FakeAirbyte airbyte = new FakeAirbyte();
                FacebookMarketingConnector connector = hosted(airbyte)) {
            assertThatThrownBy(() ->
                            connector.execute("current_user", "get", Map.of("fields", "accounts{access_token,name}")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("credential");
            assertThatThrownBy(() -> connector.execute("pages", "list", Map.of("fields", List.of("access_token"))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("credential");
            assertThatThrownBy(() ->
                            connector.search("campaigns", Map.of("fields", List.of(List.of("name", "access_token")))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("credential");
            assertThat(airbyte.sent()).isEmpty();
        }
    }

    @Test
    void norGoesOneIntoAParameter() {
        assertThat(graph.refused("campaigns", "update", Map.of("campaign_id", "1", "name", "see " + PAGE_TOKEN)))
                .hasMessageContaining("name holds what looks like a credential");
        assertThat(graph.refused(
                        "ads",
                        "update",
                        Map.of("ad_id", "1", "creative", "{\"object_story_spec\":{\"Access_Token\" : \"x\"}}")))
                .hasMessageContaining("creative holds what looks like a credential");
        assertThat(graph.refused(
                        "ads", "update", Map.of("ad_id", "1", "creative", Map.of("a", Map.of("access_token", "x")))))
                .hasMessageContaining("creative holds 'access_token', which is a credential");
    }

    @Test
    void fieldsThatOnlySoundAlikeCanBeAskedFor() {
        graph.answer("{\"id\":\"1\"}").execute("current_user", "get", Map.of("fields", "id,token_for_business"));

        assertThat(GraphFixture.query(graph.request(), "fields")).isEqualTo("id,token_for_business");
    }

    @Test
    void whatIsCalledATokenIsStarredAtEveryDepth() {
        ExecutionResult result = graph.answer("""
                        {"id":"1","accounts":{"data":[
                          {"name":"Shop","access_token":"%1$s"},
                          {"name":"Caf\\u00e9","Access\\u005fToken" : "short","tokens":{"page_access_token":["a","b"]}},
                          {"name":"n","access_token":null,"accessToken":{"value":"x"},"client_secret":12345}]}}""".formatted(PAGE_TOKEN))
                .execute("current_user", "get", Map.of("fields", "accounts{name}"));

        assertThat(result.records())
                .isEqualTo(List.of(Map.of(
                        "id",
                        "1",
                        "accounts",
                        Map.of(
                                "data",
                                List.of(
                                        Map.of("name", "Shop", "access_token", "***"),
                                        Map.of(
                                                "name",
                                                "Café",
                                                "Access_Token",
                                                "***",
                                                "tokens",
                                                Map.of("page_access_token", "***")),
                                        mapWithNull(
                                                "access_token",
                                                Map.of("name", "n", "accessToken", "***", "client_secret", "***")))))));
        assertThat(result.toJson()).doesNotContain(PAGE_TOKEN, "short", "12345");
    }

    @Test
    void whatLooksLikeATokenIsStarredWhateverItIsCalled() {
        ExecutionResult result = graph.answer("""
                        {"data":[{"id":"7","name":"see %1$s!","label":"a\\n%1$s","url":
                          "https:\\/\\/x\\/?a=1&access_token=%1$s&b=2","next":"https%%3A%%2F%%2Fx%%3Faccess_token%%3D%1$s%%26b",
                          "odd":"\\u0045AABpage0token0of0somebody","app":"123456789012345|abcdefghijklmnopqrstuvwxyz-",
                          "list":["%1$s",{"%1$s":1}]}],"note":"%1$s"}""".formatted(PAGE_TOKEN)).listCampaigns();

        assertThat(result.toJson()).doesNotContain(PAGE_TOKEN, "AABpage", "abcdefghijkl");
        Map<String, Object> record = result.records().get(0);
        assertThat(record)
                .containsEntry("name", "see ***!")
                .containsEntry("label", "a\n***")
                .containsEntry("url", "https://x/?a=1&access_token=***&b=2")
                .containsEntry("next", "https%3A%2F%2Fx%3Faccess_token%3D***%26b")
                .containsEntry("odd", "***")
                .containsEntry("app", "***")
                .containsEntry("list", List.of("***", Map.of("***", 1L)));
        assertThat(result.meta()).containsEntry("note", "***");
    }

    @Test
    void inHostedModeToo() throws Exception {
        try (FakeAirbyte airbyte = new FakeAirbyte();
                FacebookMarketingConnector connector = hosted(airbyte)) {
            airbyte.on(
                    FakeAirbyte.EXECUTE,
                    FakeAirbyte.json("{\"result\": {\"id\": \"1\", \"accounts\": {\"data\": [{\"access_token\": \""
                            + PAGE_TOKEN + "\", \"about\": \"" + PAGE_TOKEN + "\"}]}}}"));

            ExecutionResult result = connector.execute("current_user", "get");

            assertThat(result.toJson()).doesNotContain(PAGE_TOKEN).contains("\"about\": \"***\"");
        }
    }

    @Test
    void whatIsNoTokenStaysByteForByte() {
        String records = """
                [{"name":"SEAABOARD sale EAA 50%","title":"EAAsy 1 = 1 | 2","hash":"abEAABCDEFGHIJKLMNOP",
                "cursor":"QVFIUmx1WTBpMGpJEAAxyz0123456789","text":"\\"quoted\\" \\\\ \\u4e16","campaign":"20251124|PROSPECTING_US_WOMEN_25_54","page_token":"x"}]""";

        assertThat(graph.answer("{\"data\":" + records + "}").listCampaigns().dataJson())
                .isEqualTo(records);
    }

    private static FacebookMarketingConnector hosted(FakeAirbyte airbyte) {
        return FacebookMarketingConnector.builder()
                .authConfig(HostedFixture.credentials().connectorId("conn-1").build())
                .airbyteApiUrl(airbyte.url())
                .build();
    }

    private static Map<String, Object> mapWithNull(String name, Map<String, Object> others) {
        Map<String, Object> map = new HashMap<>(others);
        map.put(name, null);
        return map;
    }
}
