package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a token is worth: the {@code debug_token} endpoint. */
final class TokenInfo {
    private final Gate gate;
    private final String userId;

    TokenInfo(Gate gate, String userId) {
        this.gate = gate;
        this.userId = userId;
    }

    Map<String, Object> read(GraphRequest request) {
        Optional<AccessToken> known = gate.find(request.params().required("input_token"));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("is_valid", known.isPresent() && !known.get().expired());
        if (known.isEmpty()) {
            data.put("error", Json.object("code", 190, "message", "Invalid OAuth access token."));
            data.put("scopes", List.of());
            return Json.object("data", data);
        }
        AccessToken token = known.get();
        data.put("app_id", "119211728144504");
        data.put("type", "USER");
        data.put("application", "Sandbox");
        // 0 stands for a token without an end.
        data.put("expires_at", token.expired() ? 1 : 0);
        data.put("data_access_expires_at", 0);
        data.put("user_id", userId);
        data.put("scopes", token.mayWrite() ? List.of("ads_read", "ads_management") : List.of("ads_read"));
        if (token.expired()) {
            data.put("error", Json.object("code", 190, "subcode", 463, "message", "The session has expired."));
        }
        return Json.object("data", data);
    }
}
