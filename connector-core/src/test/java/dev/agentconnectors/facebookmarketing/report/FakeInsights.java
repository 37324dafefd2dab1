package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.api.OperationCalls;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Answers calls with what a test prepared, in the order in which it did, and remembers the calls. */
final class FakeInsights implements OperationCalls {

    record Called(String operation, Map<String, Object> params) {}

    private final Map<String, Deque<Object>> answers = new HashMap<>();
    private final List<Called> calls = new ArrayList<>();

    FakeInsights() {
        on("ad_accounts.get", "{'data':{'currency':'USD','timezone_name':'America/Los_Angeles'},'meta':{}}");
    }

    /** The answer, with apostrophes for quotes, or an error. The last one is given again and again. */
    FakeInsights on(String operation, Object... more) {
        answers.computeIfAbsent(operation, name -> new ArrayDeque<>()).addAll(List.of(more));
        return this;
    }

    List<Called> calls(String operation) {
        return calls.stream().filter(call -> call.operation().equals(operation)).toList();
    }

    static String rows(String... rows) {
        return "{'data':[" + String.join(",", rows) + "],'meta':{'has_more':false}}";
    }

    @Override
    public ExecutionResult execute(String entity, String action, Map<String, ?> params) {
        String operation = entity + "." + action;
        calls.add(new Called(operation, new HashMap<>(params)));
        Deque<Object> prepared = answers.getOrDefault(operation, new ArrayDeque<>());
        if (prepared.isEmpty()) {
            throw new AssertionError("Nothing prepared for " + operation + " " + Json.write(params));
        }
        Object answer = prepared.size() == 1 ? prepared.peek() : prepared.poll();
        if (answer instanceof ConnectorException error) {
            throw error;
        }
        return ExecutionResult.fromJson(answer.toString().replace('\'', '"'));
    }

    @Override
    public SearchResult search(String entity, Map<String, ?> query) {
        return SearchResult.of(execute(entity, "search", query));
    }

    @Override
    public CompletableFuture<ExecutionResult> executeAsync(String entity, String action, Map<String, ?> params) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<SearchResult> searchAsync(String entity, Map<String, ?> query) {
        throw new UnsupportedOperationException();
    }
}
