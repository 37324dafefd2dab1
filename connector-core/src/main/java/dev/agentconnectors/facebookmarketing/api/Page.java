package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list. It holds what was read, and reads nothing itself.
 *
 * @param <T> the type of the records
 */
public final class Page<T> {

    private final List<T> records;
    private final Optional<String> next;
    private final boolean more;
    private final Map<String, Object> meta;

    private Page(List<T> records, Optional<String> next, boolean more, Map<String, Object> meta) {
        this.records = records;
        this.next = next;
        this.more = more;
        this.meta = meta;
    }

    static <T> Page<T> of(ExecutionResult result, Function<Map<String, Object>, T> type) {
        boolean more = Boolean.TRUE.equals(result.meta().get("has_more"));
        Optional<String> after = Optional.ofNullable(result.meta().get("after")).map(Object::toString);
        return new Page<>(
                result.records().stream().map(type).toList(), more ? after : Optional.empty(), more, result.meta());
    }

    static <T> Page<T> of(SearchResult result, Function<Map<String, Object>, T> type) {
        Optional<String> next = result.nextCursor();
        return new Page<>(result.records().stream().map(type).toList(), next, next.isPresent(), result.meta());
    }

    /**
     * The records of this page.
     *
     * @return the records in the service's order; possibly none, even where more follow
     */
    public List<T> records() {
        return records;
    }

    /**
     * Says whether another page follows.
     *
     * @return true if there is more to read
     */
    public boolean hasMore() {
        return more;
    }

    /**
     * Where the next page begins.
     *
     * @return what {@code after} of the next request (of a search: {@code cursor}) takes, or empty on the last page
     */
    public Optional<String> after() {
        return next;
    }

    /**
     * What is known beyond the records.
     *
     * @return the keys and values, as {@link ExecutionResult#meta()} has them
     */
    public Map<String, Object> meta() {
        return meta;
    }

    /** How many records there are, and whether more follow. */
    @Override
    public String toString() {
        return records.size() + (records.size() == 1 ? " record" : " records") + (more ? ", more follow" : "");
    }
}
