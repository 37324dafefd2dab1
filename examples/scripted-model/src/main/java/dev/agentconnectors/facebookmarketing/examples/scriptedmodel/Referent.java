package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What "it" means: the object that the tool calls for earlier messages dealt with last. */
final class Referent {
    private Referent() {}

    static Optional<Target> lastObject(Transcript transcript) {
        List<Exchange> earlier = transcript.earlier();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Optional<Target> target = object(earlier.get(i));
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> object(Exchange exchange) {
        JsonNode arguments = exchange.call().arguments();
        JsonNode params = arguments.has("params") ? unwrapped(arguments.path("params")) : arguments;
        Optional<Kind> created =
                created(exchange.call().tool() + " " + arguments.path("action").asText() + "_"
                        + arguments.path("entity").asText());
        Row result = ToolResult.parse(exchange.result()).single();
        if (created.isPresent()) {
            return result.has("id")
                    ? Optional.of(new Target(
                            created.get(),
                            result.text("id"),
                            params.path("name").asText(),
                            ""))
                    : Optional.empty();
        }
        for (Kind kind : List.of(Kind.AD, Kind.AD_SET, Kind.CAMPAIGN)) {
            JsonNode id = params.path(kind.idParameter());
            if (!id.asText().isEmpty() && !id.isNull()) {
                return Optional.of(new Target(kind, id.asText(), "", ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> created(String call) {
        if (call.contains("create_ad_set")) {
            return Optional.of(Kind.AD_SET);
        }
        if (call.contains("create_campaign")) {
            return Optional.of(Kind.CAMPAIGN);
        }
        return call.contains("create_ad") ? Optional.of(Kind.AD) : Optional.empty();
    }

    private static JsonNode unwrapped(JsonNode params) {
        try {
            return params.isTextual() ? Json.read(params.asText()) : params;
        } catch (JsonProcessingException e) {
            return Json.object();
        }
    }
}
