package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connector as Airbyte describes it.
 *
 * @param id its id
 * @param name its name, or null
 * @param owner whose it is, or null where the answer does not say
 */
public record ConnectorRecord(
        String id, @Nullable String name, @Nullable ConnectorOwner owner) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final List<String> OWNER_KEYS = List.of("external_user_id", "customer_name", "workspace_name");

    /** True for a text that can be a connector's id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The connector, or null where the value describes none. */
    static @Nullable ConnectorRecord read(@Nullable Object value) {
        Map<String, Object> map = Json.asMap(value);
        return map != null && map.get("id") instanceof String id && isId(id)
                ? new ConnectorRecord(id, map.get("name") instanceof String name ? name : null, owner(map))
                : null;
    }

    private static @Nullable ConnectorOwner owner(Map<String, Object> map) {
        for (String key : OWNER_KEYS) {
            if (map.get(key) instanceof String value && !value.isBlank()) {
                return new ConnectorOwner(key, value);
            }
        }
        return null;
    }
}
