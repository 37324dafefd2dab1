package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who speaks, who is reached, what it looks like: what is read while an ad is being made. */
class BeforeAnAdIsMadeTest extends WriteTestBase {
    private static final String ACT = "act_" + USD;

    @Test
    void interestsAreSearchedForBrowsedSuggestedAndValidated() {
        Answer found = graph.get(ACT + "/targetingsearch", "q", "hik");
        assertThat(found.data("name")).containsExactly("Hiking");
        assertThat(found.json().has("paging")).as("such lists have no pages").isFalse();
        assertThat(graph.get(ACT + "/targetingsearch").errorCode()).isEqualTo(100);
        assertThat(graph.get(ACT + "/targetingbrowse", "limit_type", "behaviors")
                        .data("type"))
                .isNotEmpty()
                .containsOnly("behaviors");
        String hiking = "[{\"type\":\"interests\",\"id\":\"" + found.data("id").get(0) + "\"}]";
        assertThat(graph.get(ACT + "/targetingsuggestions", "targeting_list", hiking)
                        .data("name"))
                .contains("Camping")
                .doesNotContain("Hiking");
        assertThat(graph.get(ACT + "/targetingvalidation", "name_list", "[\"Hiking\",\"Nobody knows\"]")
                        .data("valid"))
                .hasToString("[true, false]");
    }

    @Test
    void placesAreFoundByTheBeginningOfTheirNames() {
        assertThat(graph.get("search", "type", "adgeolocation", "q", "Stock", "country_code", "SE")
                        .data("key"))
                .contains("2418046");
        assertThat(graph.get("search", "type", "adlocale", "q", "swe").data("name"))
                .containsExactly("Swedish");
        assertThat(graph.get("search", "type", "adworkposition", "q", "x").errorCode())
                .isEqualTo(3);
    }

    @Test
    void theNarrowerATargetingTheFewerPeople() {
        String wide = "{\"geo_locations\":{\"countries\":[\"SE\"]}}";
        String narrow = "{\"geo_locations\":{\"countries\":[\"SE\"]},\"interests\":[{\"id\":\"6003107902433\"}]}";

        long many = graph.get(ACT + "/reachestimate", "targeting_spec", wide)
                .json()
                .path("data")
                .path("users_lower_bound")
                .asLong();
        assertThat(graph.get(ACT + "/reachestimate", "targeting_spec", narrow)
                        .json()
                        .path("data")
                        .path("users_lower_bound")
                        .asLong())
                .isPositive()
                .isLessThan(many);
        assertThat(graph.get(ACT + "/delivery_estimate", "targeting_spec", wide, "optimization_goal", "REACH")
                        .json()
                        .path("data")
                        .path(0)
                        .path("estimate_mau_lower_bound")
                        .asLong())
                .isEqualTo(many);
        assertThat(graph.get(ACT + "/delivery_estimate", "targeting_spec", wide).errorCode())
                .isEqualTo(100);
        assertThat(graph.get("act_" + JPY + "/minimum_budgets").data("currency"))
                .hasToString("[JPY]");
    }

    @Test
    void previewsAreFramesOfASignedAddress() {
        String ad = store.children(USD, Kind.AD).get(0).id();

        Answer shown = graph.get(ad + "/previews", "ad_format", "INSTAGRAM_STORY");

        assertThat(shown.data("body").get(0).toString()).startsWith("<iframe src=\"https://");
        assertThat(graph.get(ad + "/previews").errorCode()).isEqualTo(100);
        assertThat(graph.get(creative() + "/previews", "ad_format", "NOWHERE").errorCode())
                .isEqualTo(100);
        assertThat(graph.get(ACT + "/generatepreviews", "ad_format", "MOBILE_FEED_STANDARD", "creative", "{}")
                        .data())
                .hasSize(1);
    }

    @Test
    void aVideoIsProcessedUntilSomebodyHasLooked() {
        String id = create("advideos", Map.of("file_url", "https://example.com/a.mp4", "title", "Boots"))
                .text("id");

        assertThat(graph.get(id, "fields", "status,title")
                        .json()
                        .path("status")
                        .path("video_status")
                        .asText())
                .isEqualTo("processing");
        assertThat(graph.get(id, "fields", "status")
                        .json()
                        .path("status")
                        .path("video_status")
                        .asText())
                .isEqualTo("ready");
        assertThat(graph.delete(id).status()).isEqualTo(200);
        assertThat(graph.get(ACT + "/advideos", "fields", "id", "limit", "100").data("id"))
                .doesNotContain(id);
    }

    @Test
    void anUploadThatIsNotCompleteIsNoVideo() {
        Answer started = create("advideos", Map.of("upload_phase", "start", "file_size", "10"));

        assertThat(started.text("start_offset")).isEqualTo("0");
        assertThat(started.text("end_offset")).isEqualTo("10");
        assertThat(create(
                                "advideos",
                                Map.of(
                                        "upload_phase",
                                        "finish",
                                        "upload_session_id",
                                        started.text("upload_session_id")))
                        .errorCode())
                .isEqualTo(100);
        assertThat(graph.get(ACT + "/advideos", "fields", "id", "limit", "100").data("id"))
                .doesNotContain(started.text("video_id"));
    }

    @Test
    void alikeAudiencesNeedOneToBeLike() {
        String origin = store.children(USD, Kind.CUSTOM_AUDIENCE).get(0).id();
        Map<String, String> alike = Map.of(
                "name",
                "Alike",
                "subtype",
                "LOOKALIKE",
                "origin_audience_id",
                origin,
                "lookalike_spec",
                "{\"country\":\"SE\",\"ratio\":0.01}");

        String id = create("customaudiences", alike).text("id");

        assertThat(store.node(id).orElseThrow().get("lookalike_spec"))
                .asString()
                .contains(origin);
        assertThat(create("customaudiences", Map.of("name", "Alike", "subtype", "LOOKALIKE"))
                        .errorCode())
                .isEqualTo(100);
    }
}
