package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives of an object what the {@code fields} parameter asks for, and its id whatever is asked for. */
final class FieldProjection {
    private static final Set<String> MANAGERS_ONLY = Set.of("funding_source_details", "is_prepay_account", "owner");

    private final Store store;
    private final Endpoints endpoints;

    FieldProjection(Store store, Endpoints endpoints) {
        this.store = store;
        this.endpoints = endpoints;
    }

    Map<String, Object> project(Node node, GraphRequest request) {
        // Of a user without fields Graph tells the name too.
        String otherwise = node.kind() == Kind.USER ? "id,name" : "";
        return project(node, request.params().get("fields", otherwise), request);
    }

    private Map<String, Object> project(Node node, String fields, GraphRequest request) {
        Map<String, Object> projected = new LinkedHashMap<>();
        for (FieldSpec spec : FieldSpec.parse(fields)) {
            value(node, spec, request).ifPresent(value -> projected.put(spec.name(), value));
        }
        projected.putIfAbsent("id", node.id());
        return projected;
    }

    private Optional<Object> value(Node node, FieldSpec spec, GraphRequest request) {
        Optional<Node> referred = referred(node, spec.name());
        if (referred.isPresent()) {
            return Optional.of(project(referred.get(), spec.fields(), request));
        }
        if (node.kind().fields().contains(spec.name())) {
            checkMayRead(node, spec.name(), request);
            return Optional.ofNullable(node.get(spec.name())).map(value -> part(value, spec.fields()));
        }
        if (endpoints.hasEdge(node, spec.name())) {
            return Optional.of(endpoints.answer(node, "/" + spec.name(), request.forEdge(node.id(), spec)));
        }
        throw GraphError.unknownField(spec.name(), node.kind().graphName()).asException();
    }

    /** What concerns the money and the owner of an account is for those who manage it. */
    private static void checkMayRead(Node node, String field, GraphRequest request) {
        if (node.kind() == Kind.AD_ACCOUNT
                && MANAGERS_ONLY.contains(field)
                && !request.token().mayWrite()) {
            throw GraphError.fieldNotPermitted().asException();
        }
    }

    /** Finds the object behind a field that stands for one, such as the creative of an ad. */
    private Optional<Node> referred(Node node, String field) {
        return switch (field) {
            case "creative" ->
                node.kind() == Kind.AD && node.get("creative") instanceof Map<?, ?> creative
                        ? store.node(String.valueOf(creative.get("id")))
                        : Optional.empty();
            case "campaign", "adset" -> store.node(node.text(field + "_id"));
            case "account" -> node.kind() == Kind.AD_ACCOUNT ? Optional.empty() : store.node("act_" + node.accountId());
            default -> Optional.empty();
        };
    }

    private static Object part(Object value, String fields) {
        if (fields.isEmpty() || !(value instanceof Map<?, ?> map)) {
            return value;
        }
        List<String> names =
                FieldSpec.parse(fields).stream().map(FieldSpec::name).toList();
        Map<Object, Object> part = new LinkedHashMap<>(map);
        part.keySet().retainAll(names);
        return part;
    }
}
