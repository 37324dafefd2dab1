package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The offered tools as a recipe sees them. A recipe runs from its start on every request: calls whose results the
 * transcript holds return them, in order, and the first that are missing interrupt it with {@link CallsWanted}.
 */
final class Tools {
    /** Conveniences that may be left out: a recipe looks at the records itself whatever they did. */
    private static final Set<String> DISPENSABLE = Set.of("fields", "limit", "is_adset_budget_sharing_enabled");

    private static final Set<String> DISPENSABLE_IN_LISTS =
            Set.of("sort", "effective_status", "campaign_id", "adset_id");
    private static final int PAGE = 100;
    /** Hosted search returns many small records; small pages would cost a turn each. */
    private static final int SEARCH_PAGE = 1000;

    private static final int MOST_PAGES = 90;

    private final OfferedTools offered;
    private final List<Exchange> done;
    private int next;

    Tools(OfferedTools offered, List<Exchange> done) {
        this.offered = offered;
        this.done = done;
    }

    boolean offers(String entity, String action) {
        return offered.find(entity, action).isPresent();
    }

    boolean offersSearch(String entity) {
        return offered.findSearch(entity).isPresent();
    }

    /** The capability, or the end of the recipe with an honest answer. */
    Capability require(String entity, String action) {
        return offered.find(entity, action).orElseThrow(() -> offered.lacks(entity, action));
    }

    /** Whether bare numbers in the amounts of an entity count major units. */
    boolean answersInMajorUnits(String entity) {
        return offered.find(entity, "list")
                .or(() -> offered.find(entity, "get"))
                .map(Capability::answersInMajorUnits)
                .orElse(true);
    }

    /** The same for the records that a search finds. */
    boolean searchAnswersInMajorUnits(String entity) {
        return offered.findSearch(entity).map(Capability::answersInMajorUnits).orElse(true);
    }

    /** Calls a tool that stands on its own. */
    ToolResult call(String tool, Map<String, ?> params) {
        return read(offered.find(tool).orElseThrow(), params, Set.of());
    }

    /** Reads one object. */
    Row get(String entity, Map<String, ?> params) {
        return read(require(entity, "get"), params, Set.of()).single();
    }

    /** One page of a list. */
    ToolResult page(String entity, Map<String, ?> params) {
        return read(require(entity, "list"), params, DISPENSABLE_IN_LISTS);
    }

    /** All records of a list, page after page. */
    List<Row> all(String entity, Map<String, ?> params) {
        return until(entity, params, rows -> false);
    }

    /** The records of a list, page after page, until there are enough of them. */
    List<Row> until(String entity, Map<String, ?> params, Predicate<List<Row>> enough) {
        Capability list = require(entity, "list");
        Map<String, Object> withLimit = new HashMap<>(params);
        withLimit.put("limit", list.largestLimit(PAGE));
        return pages(list, withLimit, "after", DISPENSABLE_IN_LISTS, enough);
    }

    /** All records that a hosted search finds, with all of the conditions, such as {@code {"eq": {"id": "1"}}}. */
    List<Row> search(String entity, List<Map<String, Object>> conditions, String fields) {
        Capability search = offered.findSearch(entity).orElseThrow(() -> offered.lacks(entity, "search"));
        Map<String, Object> params = new HashMap<>();
        Map<String, Object> query = Map.of("filter", Map.of("and", conditions));
        if (search.isGeneric()) {
            params.put("query", query);
            params.put("fields", Stream.of(fields.split(",", -1)).map(List::of).toList());
        } else {
            params.putAll(query);
            params.put("fields", fields);
        }
        params.put("limit", search.largestLimit(SEARCH_PAGE));
        return pages(search, params, "cursor", Set.of(), rows -> false);
    }

    /** Writes, in one turn; each result is looked at by the recipe, because one may be refused and the next one not. */
    List<ToolResult> write(String entity, String action, List<Map<String, Object>> calls) {
        Capability write = require(entity, action);
        return replay(
                calls.stream().map(params -> fitted(write, params, Set.of())).toList());
    }

    /** Writes, and ends with the truth if that was not confirmed. */
    Row writeOne(String entity, String action, Map<String, Object> params, String what) {
        ToolResult result = write(entity, action, List.of(params)).get(0);
        if (!result.problem().isEmpty()) {
            throw new CannotAnswer("I tried to " + what + ": " + result.problem());
        }
        return result.single();
    }

    private List<Row> pages(
            Capability capability,
            Map<String, ?> params,
            String cursorName,
            Set<String> dispensable,
            Predicate<List<Row>> enough) {
        List<Row> rows = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(params);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < MOST_PAGES; i++) {
            ToolResult result = read(capability, page, dispensable);
            rows.addAll(result.rows());
            String cursor = result.cursor();
            if (!result.more() || cursor == null || !seen.add(cursor) || enough.test(rows)) {
                return rows;
            }
            page.put(cursorName, cursor);
        }
        throw new CannotAnswer("I gave up after " + MOST_PAGES + " pages from `" + capability.toolName()
                + "`, because an answer from a part would be wrong.");
    }

    /** A tool that stands on its own. */
    Optional<Capability> find(String tool) {
        return offered.find(tool);
    }

    private ToolResult read(Capability capability, Map<String, ?> params, Set<String> dispensable) {
        ToolResult result =
                replay(List.of(fitted(capability, params, dispensable))).get(0);
        Optional.ofNullable(result.error()).ifPresent(error -> {
            throw new CannotAnswer("I could not find that out: `" + capability.toolName()
                    + "` failed. The tool answered: " + ToolResult.said(error));
        });
        return result;
    }

    private static ToolCall fitted(Capability capability, Map<String, ?> params, Set<String> dispensable) {
        Map<String, Object> taken = new HashMap<>();
        params.forEach((name, value) -> {
            if (capability.takes(name)) {
                taken.put(name, value);
            } else if (!DISPENSABLE.contains(name) && !dispensable.contains(name)) {
                throw new CannotAnswer(
                        "`" + capability.toolName() + "` takes no `" + name + "`, which I would have to give it.");
            }
        });
        return capability.call(taken);
    }

    private List<ToolResult> replay(List<ToolCall> calls) {
        List<ToolResult> results = new ArrayList<>();
        for (ToolCall call : calls) {
            if (next == done.size()) {
                throw new CallsWanted(calls.subList(results.size(), calls.size()));
            }
            Exchange exchange = done.get(next++);
            if (!exchange.call().tool().equals(call.tool())) {
                throw new CannotAnswer("The conversation holds a call of `"
                        + exchange.call().tool() + "` where my script has one of `" + call.tool()
                        + "`. Please ask again in a new message.");
            }
            results.add(ToolResult.parse(exchange.result()));
        }
        return results;
    }
}
