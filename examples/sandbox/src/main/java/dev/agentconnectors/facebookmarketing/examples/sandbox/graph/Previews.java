package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.List;
import java.util.Map;

/** Frames that show ads, as HTML. */
final class Previews {
    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD, "GET", "/previews", Previews::ofObject);
        endpoints.on(Kind.CREATIVE, "GET", "/previews", Previews::ofObject);
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/generatepreviews", (account, request) -> {
            request.params().required("creative");
            request.params().object("creative");
            return frame("draft" + request.params().get("creative", "").hashCode(), request);
        });
    }

    private static Map<String, Object> ofObject(Node node, GraphRequest request) {
        return frame(node.id(), request);
    }

    private static Map<String, Object> frame(String what, GraphRequest request) {
        String format = request.params().required("ad_format");
        boolean tall = format.contains("STORY") || format.contains("REELS");
        return Map.of(
                "data",
                List.of(Map.of(
                        "body",
                        "<iframe src=\"https://preview.sandbox.example/preview_iframe.php?d=" + what + "&amp;t="
                                + format
                                + "\" width=\"320\" height=\"" + (tall ? 568 : 525)
                                + "\" scrolling=\"yes\" style=\"border: none;\"></iframe>")));
    }
}
