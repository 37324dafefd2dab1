package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.SegmentKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of insights are divided by.
 *
 * @param names the breakdowns in the order in which they were asked for, may be empty
 * @param kind what they divide by, null when there are none
 * @param ofActions the breakdowns of the lists of actions
 */
record Breakdowns(List<String> names, @Nullable SegmentKind kind, List<String> ofActions) {
    private static final List<String> DEFAULT_OF_ACTIONS = List.of("action_type");
    /** What actions of the sandbox are divided by; of everything else none has a value. */
    static final String DEVICE = "action_device";

    static Breakdowns parse(Params params) {
        List<String> names = List.copyOf(new LinkedHashSet<>(params.texts("breakdowns")));
        List<String> asked = params.texts("action_breakdowns");
        List<String> ofActions = asked.isEmpty() ? DEFAULT_OF_ACTIONS : asked;
        if (names.isEmpty()) {
            return new Breakdowns(names, null, ofActions);
        }
        for (String name : names) {
            if (SegmentKind.of(List.of(name)).isEmpty()) {
                // Known to Facebook, as its description says. A wrong answer would be worse than none.
                throw GraphError.parameter("Breakdown " + name + " is not available in the sandbox", "breakdowns")
                        .asException();
            }
        }
        SegmentKind kind = SegmentKind.of(names).orElseThrow(() -> notTogether(names, ofActions));
        boolean positionAlone = names.contains("platform_position") && !names.contains("publisher_platform");
        boolean twoDevices = names.containsAll(Set.of("impression_device", "device_platform"));
        boolean devicesOfPeople = ofActions.contains(DEVICE) && kind != SegmentKind.PLACEMENT;
        if (positionAlone || twoDevices || devicesOfPeople) {
            throw notTogether(names, ofActions);
        }
        return new Breakdowns(names, kind, ofActions);
    }

    private static GraphException notTogether(List<String> names, List<String> ofActions) {
        List<String> columns = new ArrayList<>(new TreeSet<>(names));
        columns.addAll(ofActions);
        return GraphError.parameter(
                        "Current combination of data breakdown columns (" + String.join(", ", new TreeSet<>(columns))
                                + ") is invalid",
                        "breakdowns")
                .asException();
    }
}
