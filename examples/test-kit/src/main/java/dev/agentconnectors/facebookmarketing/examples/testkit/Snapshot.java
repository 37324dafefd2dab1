package dev.agentconnectors.facebookmarketing.examples.testkit;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All objects at one moment.
 *
 * @param nodes by id
 */
record Snapshot(Map<String, Node> nodes) {

    static Snapshot of(Store store, Collection<Kind> kinds) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (String account : store.accountIds()) {
            for (Kind kind : kinds) {
                store.children(account, kind).forEach(node -> nodes.put(node.id(), node));
            }
        }
        return new Snapshot(nodes);
    }
}
