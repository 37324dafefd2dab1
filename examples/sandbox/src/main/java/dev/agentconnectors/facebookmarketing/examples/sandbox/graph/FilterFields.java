package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.Map;

/** Reads the field that a filter names: one of the object, or with a prefix one of the object above it. */
final class FilterFields {
    private static final Map<String, Kind> PREFIXES =
            Map.of("campaign", Kind.CAMPAIGN, "adset", Kind.AD_SET, "ad", Kind.AD);

    private FilterFields() {}

    static String read(Store store, Node node, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return own(node, field);
        }
        Kind kind = PREFIXES.get(field.substring(0, dot));
        if (kind == null) {
            throw unknown(field);
        }
        String name = field.substring(dot + 1);
        if (kind == node.kind()) {
            return own(node, name);
        }
        return store.node(node.text(field.substring(0, dot) + "_id"))
                .map(parent -> own(parent, name))
                .orElseThrow(() -> unknown(field));
    }

    private static String own(Node node, String field) {
        if (!node.kind().fields().contains(field)) {
            throw unknown(field);
        }
        return node.text(field);
    }

    private static GraphException unknown(String field) {
        return GraphError.parameter("Filtering field " + field + " is invalid", "filtering")
                .asException();
    }
}
