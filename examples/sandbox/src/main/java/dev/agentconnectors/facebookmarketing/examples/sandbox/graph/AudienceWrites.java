package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks custom audiences to be written. */
final class AudienceWrites implements Writes.Writer {
    private final Store store;

    AudienceWrites(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> creation(Node account, Params params) {
        boolean accepted = account.get("tos_accepted") instanceof Map<?, ?> terms
                && "1".equals(String.valueOf(terms.get("custom_audience_tos")));
        if (!accepted) {
            throw Refusals.audienceTermsNotAccepted();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        String subtype = params.get("subtype", "CUSTOM");
        fields.put("subtype", subtype);
        params.copy(fields, "description", "customer_file_source", "rule");
        if (subtype.equals("LOOKALIKE")) {
            fields.put("lookalike_spec", lookalike(account, params));
        }
        params.number("retention_days").ifPresent(days -> fields.put("retention_days", days));
        fields.put("delivery_status", Json.object("code", 300, "description", "This audience is being filled."));
        fields.put("operation_status", Json.object("code", 200, "description", "Normal"));
        return fields;
    }

    /** Like which audience, and where. */
    private Map<String, Object> lookalike(Node account, Params params) {
        params.required("lookalike_spec");
        Map<String, Object> spec =
                new LinkedHashMap<>(params.object("lookalike_spec").orElseThrow());
        String origin = params.required("origin_audience_id");
        boolean known = store.node(origin)
                .filter(node ->
                        node.kind() == Kind.CUSTOM_AUDIENCE && node.accountId().equals(account.accountId()))
                .isPresent();
        if (!known) {
            throw Refusals.withoutSubcode(
                    "Audience Not Found", "The account has no audience to be like.", "origin_audience_id");
        }
        spec.put("origin", List.of(Json.object("id", origin, "type", "custom_audience")));
        return spec;
    }

    @Override
    public Map<String, @Nullable Object> change(Node audience, Params params) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        if (params.values().containsKey("name")) {
            changes.put("name", Writes.name(params));
        }
        params.copy(changes, "description", "rule");
        params.number("retention_days").ifPresent(days -> changes.put("retention_days", days));
        return changes;
    }
}
