package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the operations of every entity have in common. */
abstract class EntityOperations {

    private static final String AFTER = "after";
    private static final String CURSOR = "cursor";

    private final OperationCalls calls;
    private final String entity;

    EntityOperations(OperationCalls calls, String entity) {
        this.calls = calls;
        this.entity = entity;
    }

    final <T> T one(String action, Map<String, Object> params, Function<Map<String, Object>, T> type) {
        return first(calls.execute(entity, action, params), type);
    }

    final <T> CompletableFuture<T> oneAsync(
            String action, Map<String, Object> params, Function<Map<String, Object>, T> type) {
        return typed(calls.executeAsync(entity, action, params), result -> first(result, type));
    }

    final <T> List<Outcome<T>> each(
            String action, List<Map<String, Object>> params, Function<Map<String, Object>, T> type) {
        return firsts(calls.executeAll(calls(action, params)), type);
    }

    final <T> CompletableFuture<List<Outcome<T>>> eachAsync(
            String action, List<Map<String, Object>> params, Function<Map<String, Object>, T> type) {
        return typed(calls.executeAllAsync(calls(action, params)), outcomes -> firsts(outcomes, type));
    }

    /** The parameters of calls that differ in an id alone. */
    static List<Map<String, Object>> ids(String name, List<String> ids, String... fields) {
        return ids.stream()
                .map(id -> fields.length == 0
                        ? Map.<String, Object>of(name, id)
                        : Map.<String, Object>of(name, id, "fields", List.of(fields)))
                .toList();
    }

    final <T> Page<T> page(String action, Map<String, Object> params, Function<Map<String, Object>, T> type) {
        return Page.of(calls.execute(entity, action, params), type);
    }

    final <T> CompletableFuture<Page<T>> pageAsync(
            String action, Map<String, Object> params, Function<Map<String, Object>, T> type) {
        return typed(calls.executeAsync(entity, action, params), result -> Page.of(result, type));
    }

    final <T> Pages<T> pages(String action, Map<String, Object> params, Function<Map<String, Object>, T> type) {
        return new Pages<>(
                cursor -> pageAsync(action, from(params, AFTER, cursor), type), text(params.get(AFTER)), false);
    }

    final <T> Page<T> found(SearchQuery query, Function<Map<String, Object>, T> type) {
        return Page.of(calls.search(entity, query.toMap()), type);
    }

    final <T> CompletableFuture<Page<T>> foundAsync(SearchQuery query, Function<Map<String, Object>, T> type) {
        return foundAsync(query.toMap(), type);
    }

    final <T> Pages<T> foundPages(SearchQuery query, Function<Map<String, Object>, T> type) {
        Map<String, Object> params = query.toMap();
        return new Pages<>(cursor -> foundAsync(from(params, CURSOR, cursor), type), text(params.get(CURSOR)), false);
    }

    private <T> CompletableFuture<Page<T>> foundAsync(
            Map<String, Object> query, Function<Map<String, Object>, T> type) {
        CompletableFuture<SearchResult> found = calls.searchAsync(entity, query);
        return typed(found, result -> Page.of(result, type));
    }

    private List<Call> calls(String action, List<Map<String, Object>> params) {
        return params.stream().map(each -> new Call(entity, action, each)).toList();
    }

    private static <T> List<Outcome<T>> firsts(
            List<Outcome<ExecutionResult>> outcomes, Function<Map<String, Object>, T> type) {
        return outcomes.stream()
                .map(outcome -> outcome.<T>map(result -> first(result, type)))
                .toList();
    }

    private static <T> T first(ExecutionResult result, Function<Map<String, Object>, T> type) {
        return type.apply(result.records().get(0));
    }

    private static Map<String, Object> from(Map<String, Object> params, String name, @Nullable String cursor) {
        if (cursor == null) {
            return params;
        }
        Map<String, Object> continued = new LinkedHashMap<>(params);
        continued.put(name, cursor);
        return continued;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The typed form of an outcome: fails with what the call failed with, and cancels the call when it is cancelled. */
    private static <A, B> CompletableFuture<B> typed(CompletableFuture<A> call, Function<A, B> type) {
        CompletableFuture<B> typed = new CompletableFuture<>();
        CompletableFuture<?> unused = call.thenApply(type).whenComplete((value, thrown) -> {
            if (thrown == null) {
                typed.complete(value);
            } else {
                typed.completeExceptionally(
                        thrown instanceof CompletionException && thrown.getCause() != null
                                ? thrown.getCause()
                                : thrown);
            }
        });
        CompletableFuture<?> unusedToo = typed.whenComplete((value, thrown) -> {
            if (typed.isCancelled()) {
                call.cancel(false);
            }
        });
        return typed;
    }
}
