package dev.agentconnectors.facebookmarketing.search;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a search found: the same for every {@link SearchDialect}. */
public final class SearchResult {

    private final ExecutionResult result;
    private final List<@Nullable Double> scores;

    private SearchResult(ExecutionResult result) {
        this.result = result;
        List<Object> found = Json.asList(result.meta().get("scores"));
        List<@Nullable Double> read = new ArrayList<>();
        for (Object score : found == null ? List.of() : found) {
            read.add(score instanceof Number number ? number.doubleValue() : null);
        }
        this.scores = Collections.unmodifiableList(read);
    }

    /**
     * The typed view of what a search returned through {@code execute}.
     *
     * @param result the result of a {@code search} or {@code context_store_search}
     * @return the same, typed
     */
    public static SearchResult of(ExecutionResult result) {
        return new SearchResult(result);
    }

    /**
     * The records.
     *
     * @return the records in the order of the search, each with its fields
     */
    public List<Map<String, Object>> records() {
        return result.records();
    }

    /**
     * The records as a type of your own.
     *
     * @param type the type of one record; see {@link ExecutionResult#records(Class)}
     * @param <T> the type of one record
     * @return the records in the order of the search
     * @throws IllegalArgumentException if the type cannot be read, or a value does not fit it
     */
    public <T> List<T> records(Class<T> type) {
        return result.records(type);
    }

    /**
     * How well each record fits.
     *
     * @return a score for each record, null for one without; empty where the server gives no scores
     */
    public List<@Nullable Double> scores() {
        return scores;
    }

    /**
     * Where the next page begins.
     *
     * @return what {@link SearchQuery.Builder#cursor(String)} takes, or empty on the last page
     */
    public Optional<String> nextCursor() {
        Object cursor = result.meta().get("cursor");
        return cursor == null || Boolean.FALSE.equals(result.meta().get("has_more"))
                ? Optional.empty()
                : Optional.of(cursor.toString());
    }

    /**
     * How long the server searched.
     *
     * @return the time, in whole milliseconds, or empty where the server does not say
     */
    public Optional<Duration> took() {
        return result.meta().get("took_ms") instanceof Number millis
                ? Optional.of(Duration.ofMillis(millis.longValue()))
                : Optional.empty();
    }

    /**
     * What is known beyond the records: {@code cursor}, {@code has_more}, {@code took_ms} and {@code scores}, as far as the
     * server sends them.
     *
     * @return the keys and values; nothing in it can be changed
     */
    public Map<String, Object> meta() {
        return result.meta();
    }

    /**
     * The whole result as JSON text: {@code {"data": [records], "meta": {cursor, has_more, took_ms, scores, …}}}.
     *
     * @return the text
     */
    public String toJson() {
        return result.toJson();
    }

    /** The same text as {@link #toJson()}. */
    @Override
    public String toString() {
        return toJson();
    }
}
