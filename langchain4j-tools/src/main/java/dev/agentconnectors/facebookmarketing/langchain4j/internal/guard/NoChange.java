package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.Map;

/** A write after which the object would be as it is now: nobody is asked for it, and nothing is sent. */
final class NoChange {

    private NoChange() {}

    static boolean is(GatedCall call, WriteSubject subject) {
        Operation operation = call.declared();
        AdObject object = subject.object();
        if (operation == null || object == null) {
            return false;
        }
        boolean changes = false;
        for (Map.Entry<String, Object> one : call.parameters().entrySet()) {
            Parameter parameter = operation.parameter(one.getKey()).orElse(null);
            if (parameter != null && parameter.location() == Location.PATH) {
                continue;
            }
            changes = true;
            String now = object.text(one.getKey());
            if (now == null || !now.equals(one.getValue().toString())) {
                return false;
            }
        }
        return changes;
    }

    static ExecutionResult reply() {
        return ExecutionResult.fromJson(ToolJson.write(Map.of(
                "data",
                Map.of("unchanged", true, "note", "It is so already: nothing was sent, and nobody was asked."),
                "meta",
                Map.of())));
    }
}
