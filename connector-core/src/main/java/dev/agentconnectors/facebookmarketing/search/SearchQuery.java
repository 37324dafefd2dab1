package dev.agentconnectors.facebookmarketing.search;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to search for. An empty query finds every record. Immutable. */
public final class SearchQuery {

    private final Map<String, Object> params;

    private SearchQuery(Builder builder) {
        Map<String, Object> query = new LinkedHashMap<>();
        if (builder.filter != null) {
            query.put("filter", builder.filter.toMap());
        }
        if (!builder.sort.isEmpty()) {
            query.put("sort", List.copyOf(builder.sort));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("query", Collections.unmodifiableMap(query));
        if (builder.limit != null) {
            all.put("limit", builder.limit);
        }
        if (builder.cursor != null) {
            all.put("cursor", builder.cursor);
        }
        if (!builder.fields.isEmpty()) {
            all.put("fields", List.copyOf(builder.fields));
        }
        this.params = Collections.unmodifiableMap(all);
    }

    /**
     * Starts a query.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A query of a filter alone.
     *
     * @param filter which records to find
     * @return the query
     */
    public static SearchQuery of(Filter filter) {
        return builder().filter(filter).build();
    }

    /**
     * The query as it is sent: {@code query} with {@code filter} and {@code sort}, then {@code limit}, {@code cursor} and
     * {@code fields}, as far as they are given.
     *
     * @return maps and lists; nothing in it can be changed
     */
    public Map<String, Object> toMap() {
        return params;
    }

    /** The query as JSON text. */
    @Override
    public String toString() {
        return Json.write(params);
    }

    /** Collects the parts, none of which is required. */
    public static final class Builder {

        private @Nullable Filter filter;
        private final List<Map<String, String>> sort = new ArrayList<>();
        private @Nullable Long limit;
        private @Nullable String cursor;
        private final List<List<String>> fields = new ArrayList<>();

        private Builder() {}

        /**
         * Which records to find.
         *
         * @param condition the condition; every record if left out
         * @return this builder
         */
        public Builder filter(Filter condition) {
            this.filter = condition;
            return this;
        }

        /**
         * Sorts by a field, smallest first; after the fields named before.
         *
         * @param field the field
         * @return this builder
         */
        public Builder ascending(String field) {
            sort.add(Map.of(field, "asc"));
            return this;
        }

        /**
         * Sorts by a field, greatest first; after the fields named before.
         *
         * @param field the field
         * @return this builder
         */
        public Builder descending(String field) {
            sort.add(Map.of(field, "desc"));
            return this;
        }

        /**
         * How many records to return at most.
         *
         * @param most at least 1; the server's own number if left out
         * @return this builder
         * @throws ValidationException if the number is less than 1
         */
        public Builder limit(int most) {
            if (most < 1) {
                throw new ValidationException("limit is " + most + ": give 1 or more.");
            }
            this.limit = (long) most;
            return this;
        }

        /**
         * Where to continue.
         *
         * @param next {@link SearchResult#nextCursor()} of the page before
         * @return this builder
         */
        public Builder cursor(String next) {
            this.cursor = next;
            return this;
        }

        /**
         * Which fields to return, besides those named before; a dot leads into a structured field.
         *
         * @param paths the fields, such as {@code name} or {@code actions.value}; all if left out
         * @return this builder
         */
        public Builder fields(String... paths) {
            for (String path : paths) {
                fields.add(List.copyOf(Arrays.asList(path.split("\\.", -1))));
            }
            return this;
        }

        /**
         * Makes the query. Whether an entity has the fields is checked when it is used.
         *
         * @return the query
         */
        public SearchQuery build() {
            return new SearchQuery(this);
        }
    }
}
