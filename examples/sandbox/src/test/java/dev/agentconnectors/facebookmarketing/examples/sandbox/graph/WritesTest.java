package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritesTest extends WriteTestBase {
    @Test
    void aCampaignIsCreatedAndReadBack() {
        Answer created = create("campaigns", campaign());
        String id = created.text("id");

        assertThat(created.status()).isEqualTo(200);
        assertThat(id).matches("\\d{15,}");
        JsonNode read = graph.get(
                        id,
                        "fields",
                        "name,objective,status,effective_status,special_ad_categories,"
                                + "daily_budget,is_adset_budget_sharing_enabled,created_time,account_id")
                .json();
        assertThat(read.path("name").asText()).isEqualTo("Spring & Sales – 50% off");
        assertThat(read.path("objective").asText()).isEqualTo("OUTCOME_TRAFFIC");
        assertThat(read.path("effective_status").asText()).isEqualTo("PAUSED");
        assertThat(read.path("is_adset_budget_sharing_enabled").asBoolean()).isFalse();
        assertThat(read.path("created_time").asText()).isEqualTo("2030-05-17T03:00:00-0700");
        assertThat(read.path("account_id").asText()).isEqualTo(USD);
        assertThat(graph.get("act_" + USD + "/campaigns", "limit", "1").data("id"))
                .containsExactly(id);
    }

    @Test
    void anAdSetAndAnAdAreCreatedAndReadBack() {
        String adset = create("adsets", adset()).text("id");
        assertThat(store.find(adset).orElseThrow())
                .containsEntry("daily_budget", "5000")
                .containsEntry("campaign_id", newestCampaign.id())
                .containsEntry("targeting", Map.of("geo_locations", Map.of("countries", List.of("US"))));

        Map<String, String> ad = ad();
        ad.put("adset_id", adset);
        String id = create("ads", ad).text("id");
        JsonNode read = graph.get(id, "fields", "adset_id,campaign_id,effective_status,creative")
                .json();
        assertThat(read.path("adset_id").asText()).isEqualTo(adset);
        assertThat(read.path("campaign_id").asText()).isEqualTo(newestCampaign.id());
        assertThat(read.path("effective_status").asText()).isEqualTo("PENDING_REVIEW");
        assertThat(read.path("creative").path("id").asText()).isEqualTo(creative());
    }

    @Test
    void aCreativeIsCreatedAndRenamed() {
        Answer created = create(
                "adcreatives",
                Map.of(
                        "name",
                        "Fresh",
                        "object_story_spec",
                        "{\"page_id\":\"1\",\"link_data\":{\"link\":\"https://a.example\"}}"));

        assertThat(graph.post(created.text("id"), "name", "Fresher")
                        .json()
                        .path("success")
                        .asBoolean())
                .isTrue();
        assertThat(graph.get(created.text("id"), "fields", "name").text("name")).isEqualTo("Fresher");
        assertThat(create("adcreatives", Map.of("name", "Fresh")).errorCode()).isEqualTo(100);
        assertThat(create("adcreatives", Map.of("name", "Fresh", "object_story_spec", "{}"))
                        .errorTitle())
                .isEqualTo("Page Is Missing");
    }

    @Test
    void parametersMayComeAsJsonOrInTheQueryToo() {
        Answer json = graph.postJson("act_" + USD + "/campaigns", """
                {"name":"As JSON","objective":"OUTCOME_LEADS","special_ad_categories":[],"daily_budget":2500}""");
        Answer query = graph.post("act_" + USD
                + "/campaigns?name=In%20query&objective=OUTCOME_LEADS&special_ad_categories=%5B%5D&daily_budget=2500");

        assertThat(store.find(json.text("id")).orElseThrow())
                .containsEntry("name", "As JSON")
                .containsEntry("daily_budget", "2500");
        assertThat(store.find(query.text("id")).orElseThrow()).containsEntry("name", "In query");
        assertThat(graph.postJson("act_" + USD + "/campaigns", "{").errorCode()).isEqualTo(100);
    }

    @Test
    void anUpdateChangesWhatItNamesAndTheTimeOfTheUpdate() {
        Answer answer = graph.post(newestAdSet.id(), "name", "Renamed", "daily_budget", "10000");

        assertThat(answer.json().path("success").asBoolean()).isTrue();
        Map<String, Object> after =
                new LinkedHashMap<>(store.find(newestAdSet.id()).orElseThrow());
        assertThat(after)
                .containsEntry("name", "Renamed")
                .containsEntry("daily_budget", "10000")
                .containsEntry("updated_time", "2030-05-17T03:00:00-0700");
        for (String changed : List.of("name", "daily_budget", "budget_remaining", "updated_time")) {
            after.put(changed, newestAdSet.get(changed));
        }
        assertThat(after).isEqualTo(newestAdSet.fields());
    }

    @Test
    void pausingACampaignPausesWhatItHolds() {
        graph.post(newestCampaign.id(), "status", "PAUSED");

        assertThat(graph.all(newestCampaign.id() + "/adsets", "effective_status", 25))
                .containsOnly("CAMPAIGN_PAUSED");
        assertThat(graph.all(newestCampaign.id() + "/adsets", "status", 25)).containsOnly("ACTIVE");
        assertThat(graph.all(newestCampaign.id() + "/ads", "effective_status", 25))
                .contains("CAMPAIGN_PAUSED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deletedObjectsVanishFromListsWithWhatTheyHold(boolean byStatus) {
        String id = newestCampaign.id();
        Answer answer = byStatus ? graph.post(id, "status", "DELETED") : graph.delete(id);

        assertThat(answer.json().path("success").asBoolean()).isTrue();
        assertThat(graph.all("act_" + USD + "/campaigns", "id", 100))
                .isNotEmpty()
                .doesNotContain(id);
        assertThat(graph.all("act_" + USD + "/adsets", "campaign_id", 100))
                .isNotEmpty()
                .doesNotContain(id);
        assertThat(graph.get(id, "fields", "effective_status").text("effective_status"))
                .isEqualTo("DELETED");
        assertThat(graph.post(id, "name", "Back again").errorTitle()).isEqualTo("Deleted Objects Can't Be Edited");
    }

    @Test
    void validateOnlyChecksAndChangesNothing() {
        Map<String, Object> before = snapshot();
        for (Map.Entry<String, Map<String, String>> creation :
                Map.of("campaigns", campaign(), "adsets", adset(), "ads", ad()).entrySet()) {
            creation.getValue().put("execution_options", "[\"validate_only\"]");
            Answer answer = create(creation.getKey(), creation.getValue());
            assertThat(answer.json().path("success").asBoolean())
                    .as(creation.getKey())
                    .isTrue();
            assertThat(answer.json().has("id")).isFalse();

            creation.getValue().put("name", "");
            assertThat(create(creation.getKey(), creation.getValue()).errorCode())
                    .isEqualTo(100);
        }
        Answer update = graph.post(newestCampaign.id(), "status", "PAUSED", "execution_options", "[\"validate_only\"]");

        assertThat(update.json().path("success").asBoolean()).isTrue();
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aReadOnlyTokenMayNotWrite() {
        GraphClient reader = new GraphClient(sandbox, Sandbox.READ_ONLY_TOKEN);
        Map<String, Object> before = snapshot();

        for (Answer answer : List.of(
                reader.post("act_" + USD + "/campaigns", flat(campaign())),
                reader.post(newestCampaign.id(), "status", "PAUSED"),
                reader.delete(newestCampaign.id()))) {
            assertThat(answer.errorCode()).isEqualTo(200);
        }
        assertThat(snapshot()).isEqualTo(before);
        assertThat(reader.get(newestCampaign.id()).status()).isEqualTo(200);
    }

    @Test
    void onlyWhatCanBeWrittenIs() {
        String pixel = store.list(USD, "adspixels").get(0).get("id").toString();

        assertThat(graph.post(pixel, "name", "Mine").errorCode())
                .as("what Facebook has and the sandbox has not")
                .isEqualTo(3);
        assertThat(graph.delete(pixel).errorSubcode()).isEqualTo(33);
        assertThat(graph.post("act_" + USD + "/ads_volume").errorSubcode()).isEqualTo(33);
        assertThat(graph.post("5", "name", "Nobody").errorSubcode()).isEqualTo(33);
    }
}
