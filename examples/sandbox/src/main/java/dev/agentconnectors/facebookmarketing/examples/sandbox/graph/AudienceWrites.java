package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks custom audiences to be written. */
final class AudienceWrites implements Writes.Writer {
    @Override
    public Map<String, Object> creation(Node account, Params params) {
        boolean accepted = account.get("tos_accepted") instanceof Map<?, ?> terms
                && "1".equals(String.valueOf(terms.get("custom_audience_tos")));
        if (!accepted) {
            throw Refusals.audienceTermsNotAccepted();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        fields.put("subtype", params.get("subtype", "CUSTOM"));
        params.copy(fields, "description", "customer_file_source", "rule", "lookalike_spec");
        params.number("retention_days").ifPresent(days -> fields.put("retention_days", days));
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> change(Node audience, Params params) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        if (params.values().containsKey("name")) {
            changes.put("name", Writes.name(params));
        }
        params.copy(changes, "description");
        return changes;
    }
}
