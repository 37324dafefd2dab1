package dev.agentconnectors.facebookmarketing.examples.testkit;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies between two moments. */
record Changes(Snapshot before, Snapshot after) {

    private static final Set<String> GONE = Set.of("DELETED", "ARCHIVED");
    /** What follows from other fields, from an object's parents and from the clock. */
    private static final Set<String> DERIVED = Set.of("configured_status", "effective_status", "updated_time");

    List<Map<String, Object>> created(Kind kind) {
        return of(kind).filter(node -> earlier(node) == null && !isGone(node))
                .map(Node::fields)
                .toList();
    }

    List<Map<String, Object>> deleted(Kind kind) {
        return of(kind).filter(node -> isGone(node) && !isGone(earlier(node)))
                .map(Node::fields)
                .toList();
    }

    List<Map<String, Object>> updated(Kind kind) {
        List<Map<String, Object>> updated = new ArrayList<>();
        of(kind).filter(node -> !isGone(node)).forEach(node -> {
            Node earlier = earlier(node);
            Map<String, Object> changes = earlier == null ? Map.of() : changes(earlier, node);
            if (!changes.isEmpty()) {
                updated.add(changes);
            }
        });
        return updated;
    }

    /** Every change in words, for a failed assertion to show. */
    List<String> all() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(
                                created(kind).stream().map(fields -> "created " + fields),
                                updated(kind).stream().map(fields -> "changed " + fields),
                                deleted(kind).stream().map(fields -> "deleted " + fields.get("id")))
                        .flatMap(words -> words)
                        .map(words -> kind.graphName() + ": " + words))
                .toList();
    }

    private Stream<Node> of(Kind kind) {
        return after.nodes().values().stream().filter(node -> node.kind() == kind);
    }

    private @Nullable Node earlier(Node node) {
        return before.nodes().get(node.id());
    }

    private static boolean isGone(@Nullable Node node) {
        return node != null && GONE.contains(node.text("status"));
    }

    private static Map<String, Object> changes(Node earlier, Node later) {
        Map<String, Object> changes = new LinkedHashMap<>();
        Stream.concat(earlier.fields().keySet().stream(), later.fields().keySet().stream())
                .distinct()
                .filter(name -> !DERIVED.contains(name) && !Objects.equals(earlier.get(name), later.get(name)))
                .forEach(name -> changes.put(name, Objects.requireNonNullElse(later.get(name), "(gone)")));
        if (!changes.isEmpty()) {
            changes.put("id", later.id());
        }
        return changes;
    }
}
