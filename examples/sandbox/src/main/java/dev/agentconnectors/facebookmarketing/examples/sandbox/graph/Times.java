package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Reads times that are to be written, and writes them in the time zone of the account. */
final class Times {
    private Times() {}

    static Optional<Instant> read(Node account, Params params, String name, Map<String, Object> fields) {
        String text = params.get(name);
        if (text == null || text.equals("0")) {
            return Optional.empty();
        }
        Instant time = GraphTime.read(text)
                .orElseThrow(() -> GraphError.parameter(
                                "Param " + name + " must be a time, such as" + " 2030-01-31T09:00:00+0000", name)
                        .asException());
        fields.put(name, GraphTime.write(time, ZoneId.of(account.text("timezone_name"))));
        return Optional.of(time);
    }
}
