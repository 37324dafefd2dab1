package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphCall;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.util.List;

/**
 * Checks parameters against the types that the description gives them. Parameters that it does not name pass, as they
 * do at Facebook, which ignores them.
 */
final class DescribedParams {
    private DescribedParams() {}

    static void check(GraphCall call, Params params) {
        call.params().forEach((name, type) -> {
            if (params.has(name)) {
                check(call, params, name, type);
            }
        });
    }

    private static void check(GraphCall call, Params params, String name, String type) {
        List<String> values = GraphDescription.get().values(type);
        if (!values.isEmpty()) {
            checkValues(call, params, name, type, values);
        } else if (type.equals("Long") && !params.get(name, "").matches("-?\\d{1,19}")) {
            throw GraphError.parameter("Param " + name + " must be an integer", name)
                    .asException();
        } else if (type.equals("Boolean")) {
            params.flag(name);
        } else if (type.startsWith("Map<") || type.equals("Targeting")) {
            params.object(name);
        } else if (type.startsWith("List<") && !type.equals("List<String>")) {
            params.texts(name);
        }
    }

    private static void checkValues(GraphCall call, Params params, String name, String type, List<String> values) {
        if (!type.startsWith("List<")) {
            if (!values.contains(params.get(name, ""))) {
                throw notAmong(call, name, name, values);
            }
            return;
        }
        List<String> given = params.texts(name);
        for (int index = 0; index < given.size(); index++) {
            if (!values.contains(given.get(index))) {
                throw notAmong(call, name + "[" + index + "]", name, values);
            }
        }
    }

    /** Insights have a wording of their own. */
    private static GraphException notAmong(GraphCall call, String place, String name, List<String> values) {
        String message = call.path().equals("/insights")
                ? place + " must be one of the following values: " + String.join(", ", values)
                : "Param " + place + " must be one of {" + String.join(", ", values) + "}";
        return GraphError.parameter(message, name).asException();
    }
}
