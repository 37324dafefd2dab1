package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ListForm;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphFace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Executes an operation through a connector. */
final class Execution {
    private static final Set<String> SEARCHES = Set.of("search", "context_store_search");

    private final AirbyteSettings settings;
    private final SourceCalls source;
    private final Search search;

    Execution(Store store, GraphFace graph, AirbyteSettings settings) {
        this.settings = settings;
        this.source = new SourceCalls(graph);
        this.search = new Search(new ReplicatedRecords(store, source));
    }

    Answer execute(AirbyteConnector connector, Call call) {
        long start = System.nanoTime();
        Fields fields = Fields.of(call.json());
        String entity = fields.requiredText("entity");
        String action = fields.requiredText("action");
        Optional<Fields> params = fields.object("params");
        Optional<JsonNode> select = fields.value("select_fields");
        Optional<JsonNode> exclude = fields.value("exclude_fields");
        FieldSelection selection = FieldSelection.read(select, exclude, fields);
        fields.refuseOthers();
        fields.check();
        JsonNode sent = params.isPresent() ? call.json().get("params") : JsonText.MAPPER.createObjectNode();
        Outcome outcome = run(connector, entity, action, sent);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("result", outcome.result(selection));
        answer.put("connector_metadata", outcome.metadata());
        answer.put("status", "success");
        long took = (System.nanoTime() - start) / 1_000_000;
        answer.put("execution_metadata", Map.of("duration_ms", took));
        selection.warning(outcome.records()).ifPresent(warning -> answer.put("warning", warning));
        return Answer.of(200, answer);
    }

    private Outcome run(AirbyteConnector connector, String entity, String action, JsonNode params) {
        if (entity.equals("*") && action.equals("check")) {
            source.run(connector, Operations.find("current_user", "get").orElseThrow(), params);
            return Outcome.object(Map.of("status", "healthy"));
        }
        if (SEARCHES.contains(action) && SearchFields.entities().contains(entity)) {
            return search.run(connector, entity, params, action.equals("search"));
        }
        Operation operation = Operations.find(entity, action).orElseThrow(() -> unknown(entity, action));
        Map<String, Object> body = source.run(connector, operation, params);
        if (!operation.isList()) {
            return Outcome.object(body);
        }
        // The links stay behind: Facebook's token is in them.
        Map<String, Object> metadata = SourceCalls.cursor(body)
                .<Map<String, Object>>map(after -> Map.of("after", after))
                .orElse(Map.of());
        return settings.lists() == ListForm.ARRAY
                ? Outcome.array(Outcome.records(body.get("data")), metadata)
                : Outcome.wrapped("data", Outcome.records(body.get("data")), Map.of("meta", metadata), metadata);
    }

    private static ApiError unknown(String entity, String action) {
        Set<String> actions = Operations.actions(entity);
        if (actions.isEmpty()) {
            return ApiError.of(
                    400,
                    "Unknown entity.",
                    new Problem(
                            List.of("body", "entity"),
                            "There is no entity " + entity + "; there are " + String.join(", ", Operations.entities()),
                            "unknown_entity"));
        }
        if (SearchFields.entities().contains(entity)) {
            actions.addAll(SEARCHES);
        }
        return ApiError.of(
                400,
                "Unknown action.",
                new Problem(
                        List.of("body", "action"),
                        "The entity " + entity + " has no action " + action + "; it has " + String.join(", ", actions),
                        "unknown_action"));
    }
}
