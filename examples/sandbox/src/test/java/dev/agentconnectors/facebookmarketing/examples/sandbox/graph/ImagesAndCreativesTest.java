package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImagesAndCreativesTest extends WriteTestBase {

    /** The header of a picture of 1200 by 628 pixels. */
    private static final String PNG = Base64.getEncoder()
            .encodeToString(ByteBuffer.allocate(24)
                    .putLong(0x89504E470D0A1A0AL)
                    .putLong(0x0000000D49484452L)
                    .putInt(1200)
                    .putInt(628)
                    .array());

    @Test
    void bytesBecomeAnImageOfTheLibrary() {
        Answer answer = create("adimages", Map.of("bytes", PNG));

        var image = answer.json().path("images").path("bytes");
        assertThat(image.path("width").asInt()).isEqualTo(1200);
        assertThat(image.path("height").asInt()).isEqualTo(628);
        String hash = image.path("hash").asText();
        assertThat(hash).matches("[0-9a-f]{32}");
        assertThat(graph.get("act_" + USD + "/adimages", "fields", "hash", "limit", "100")
                        .data("hash"))
                .contains(hash);

        assertThat(graph.delete("act_" + USD + "/adimages?hash=" + hash).status())
                .isEqualTo(200);
        assertThat(graph.get("act_" + USD + "/adimages", "fields", "hash", "limit", "100")
                        .data("hash"))
                .doesNotContain(hash);
        assertThat(graph.delete("act_" + USD + "/adimages?hash=" + hash).errorCode())
                .isEqualTo(100);
    }

    @Test
    void whatIsNoPictureIsRefusedAsFacebookDoes() {
        assertThat(create("adimages", Map.of("bytes", "bm90IGEgcGljdHVyZQ==")).errorSubcode())
                .isEqualTo(1487411);
        assertThat(create("adimages", Map.of()).errorSubcode()).isEqualTo(1487212);
    }

    @Test
    void anImageIsCopiedFromAnAccountThatTheTokenSees() {
        String hash = store.list(JPY, "adimages").get(0).get("hash").toString();

        Answer copied = create(
                "adimages", Map.of("copy_from", "{\"source_account_id\":\"" + JPY + "\",\"hash\":\"" + hash + "\"}"));

        assertThat(copied.json().path("images").path(hash).path("hash").asText())
                .isEqualTo(hash);
        assertThat(store.node(USD + ":" + hash)).isPresent();
        assertThat(create("adimages", Map.of("copy_from", "{\"source_account_id\":\"9\",\"hash\":\"" + hash + "\"}"))
                        .errorCode())
                .isEqualTo(100);
    }

    @Test
    void aCreativeSaysWhatItsStoryShows() {
        Node image = store.children(USD, Kind.IMAGE).get(0);
        String page = store.children(USD, Kind.PAGE).get(0).id();
        String instagram = store.children(USD, Kind.INSTAGRAM_ACCOUNT).get(0).id();
        String story = "{\"page_id\":\"" + page + "\",\"instagram_user_id\":\"" + instagram
                + "\",\"link_data\":{\"link\":\"https://shop.example/boots\",\"name\":\"Boots\",\"message\":\"New\","
                + "\"image_hash\":\"" + image.text("hash") + "\",\"call_to_action\":{\"type\":\"SHOP_NOW\"}}}";

        String id = create("adcreatives", Map.of("name", "Made of a story", "object_story_spec", story))
                .text("id");

        assertThat(store.node(id).orElseThrow().fields())
                .containsEntry("title", "Boots")
                .containsEntry("body", "New")
                .containsEntry("link_url", "https://shop.example/boots")
                .containsEntry("call_to_action_type", "SHOP_NOW")
                .containsEntry("instagram_user_id", instagram)
                .containsEntry("image_url", image.text("url"))
                .containsKey("thumbnail_url");
    }

    @Test
    void whatACreativeNamesHasToBeThere() {
        String story = "{\"page_id\":\"1\",%s}";
        for (String part : new String[] {
            "\"link_data\":{\"link\":\"https://a.example\",\"image_hash\":\"unknown\"}",
            "\"video_data\":{\"video_id\":\"1\",\"image_url\":\"https://a.example/a.jpg\"}"
        }) {
            assertThat(create("adcreatives", Map.of("name", "n", "object_story_spec", story.formatted(part)))
                            .errorCode())
                    .as(part)
                    .isEqualTo(100);
        }
        assertThat(create(
                                "adcreatives",
                                Map.of(
                                        "name",
                                        "n",
                                        "object_story_spec",
                                        story.formatted(
                                                "\"instagram_user_id\":\"5\",\"link_data\":{\"link\":\"https://a.example\"}")))
                        .errorSubcode())
                .isEqualTo(1815199);
    }
}
