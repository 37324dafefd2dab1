package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.Search.Hit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search asks for.
 *
 * @param filter which records
 * @param order in which order
 * @param limit how many at most
 * @param offset how many come before
 * @param paths which fields of them; empty for all
 * @param fingerprint the same for searches that differ in limit, cursor and fields alone
 */
record SearchQuery(
        Filter filter, Comparator<Hit> order, int limit, int offset, List<FieldPath> paths, int fingerprint) {
    private static final int LARGEST_PAGE = 1_000;
    private static final Pattern CURSOR = Pattern.compile("page:(\\d{1,9}):(-?\\d{1,10})");

    static SearchQuery read(String entity, JsonNode params) {
        Map<String, FieldType> known = SearchFields.of(entity);
        Location at = Location.of("body", "params");
        at.checkKeys(params, List.of("query", "limit", "cursor", "fields"));
        JsonNode query = params.path("query");
        if (!query.isMissingNode()) {
            at.in("query").checkObject(query);
            at.in("query").checkKeys(query, List.of("filter", "sort"));
        }
        Filter filter = query.has("filter")
                ? new FilterParser(known)
                        .parse(query.get("filter"), at.in("query").in("filter"))
                : record -> 1;
        Comparator<Hit> order = query.has("sort")
                ? SortOrder.read(query.get("sort"), known, at.in("query").in("sort"))
                : Comparator.comparingDouble(Hit::score).reversed();
        int fingerprint = (entity + query).hashCode();
        return new SearchQuery(
                filter,
                order,
                limit(params, at),
                offset(params, at, fingerprint),
                paths(params, known, at),
                fingerprint);
    }

    Map<String, Object> project(Map<String, Object> record) {
        return paths.isEmpty() ? record : FieldPath.select(record, paths);
    }

    /** The cursor of the page that begins behind so many records. */
    String cursor(int position) {
        byte[] bytes = ("page:" + position + ":" + fingerprint).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int limit(JsonNode params, Location at) {
        JsonNode limit = params.path("limit");
        if (limit.isMissingNode()) {
            return LARGEST_PAGE;
        }
        if (!limit.isIntegralNumber() || !limit.canConvertToInt() || limit.intValue() < 1) {
            throw at.in("limit").wrong("Input should be an integer greater than 0", "greater_than");
        }
        return Math.min(limit.intValue(), LARGEST_PAGE);
    }

    private static int offset(JsonNode params, Location at, int fingerprint) {
        JsonNode cursor = params.path("cursor");
        if (cursor.isMissingNode()) {
            return 0;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.asText());
            Matcher parts = CURSOR.matcher(new String(bytes, StandardCharsets.US_ASCII));
            if (parts.matches() && parts.group(2).equals(Integer.toString(fingerprint))) {
                return Integer.parseInt(parts.group(1));
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the one answer for every cursor that does not belong here.
        }
        throw at.in("cursor").wrong("Not a cursor of this search", "invalid_cursor");
    }

    private static List<FieldPath> paths(JsonNode params, Map<String, FieldType> known, Location at) {
        List<FieldPath> paths = new ArrayList<>();
        JsonNode fields = params.path("fields");
        boolean wrong = !fields.isMissingNode() && !fields.isArray();
        for (JsonNode path : fields) {
            List<String> keys = new ArrayList<>();
            path.forEach(key -> keys.add(key.isTextual() ? key.textValue() : ""));
            wrong |= !path.isArray() || keys.isEmpty() || keys.contains("");
            if (!wrong) {
                at.in("fields").checkField(keys.get(0), known);
                paths.add(new FieldPath(keys));
            }
        }
        if (wrong) {
            throw at.in("fields").wrong("Input should be a list of paths, each a list of keys", "list_type");
        }
        return paths;
    }
}
