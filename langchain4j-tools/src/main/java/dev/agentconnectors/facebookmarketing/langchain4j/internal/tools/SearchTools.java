package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Search over replicated records as a tool; hosted mode only. */
public final class SearchTools {

    private final OperationRunner runner;
    private final String action;

    /** A tool that searches with the given action: what search is called depends on the server. */
    public SearchTools(OperationRunner runner, String action) {
        this.runner = runner;
        this.action = action;
    }

    @Tool(name = "facebook_search_records")
    Object searchRecords(
            @P(name = "entity") SearchableEntity entity,
            @P(name = "filter", required = false) @Nullable Map<String, Object> filter,
            @P(name = "sort", required = false) @Nullable List<Map<String, Object>> sort,
            @P(name = "fields", required = false) @Nullable List<String> fields,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "cursor", required = false) @Nullable String cursor,
            InvocationContext context) {
        Map<String, Object> query = new LinkedHashMap<>();
        if (filter != null) {
            query.put("filter", filter);
        }
        if (sort != null) {
            query.put("sort", sort);
        }
        return runner.run(
                entity.name(),
                action,
                new Arguments()
                        .with("query", query)
                        .with(
                                "fields",
                                fields == null
                                        ? null
                                        : fields.stream().map(List::of).toList())
                        .with("limit", limit)
                        .with("cursor", cursor)
                        .asMap(),
                context);
    }
}
