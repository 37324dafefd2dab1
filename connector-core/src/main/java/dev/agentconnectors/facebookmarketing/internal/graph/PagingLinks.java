package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Takes the links to other pages out of records: those of nested edges, such as {@code adsets{id}} of a campaign, have
 * {@code next} and {@code previous} of their own, and these URLs hold the access token.
 */
final class PagingLinks {

    private static final String PAGING = "paging";
    private static final ByteString QUOTED = ByteString.encodeUtf8('"' + PAGING + '"');

    private PagingLinks() {}

    /** The same JSON with {@code has_more} in place of the links; only records that have any are read and rewritten. */
    static ByteString removedFrom(ByteString json) throws IOException {
        return json.indexOf(QUOTED) < 0 ? json : ByteString.encodeUtf8(Json.write(without(Json.read(json))));
    }

    private static @Nullable Object without(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(PagingLinks::without).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<Object, @Nullable Object> cleaned = new LinkedHashMap<>();
        map.forEach((key, member) -> cleaned.put(
                key, key.equals(PAGING) && member instanceof Map<?, ?> paging ? cursors(paging) : without(member)));
        return cleaned;
    }

    private static Map<Object, @Nullable Object> cursors(Map<?, ?> paging) {
        Map<Object, @Nullable Object> kept = new LinkedHashMap<>(paging);
        kept.remove("previous");
        kept.put("has_more", kept.remove("next") != null);
        return kept;
    }
}
