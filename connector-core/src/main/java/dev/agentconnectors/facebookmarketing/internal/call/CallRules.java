package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Operation.ParentEdge;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold between the parameters of one call, once each by itself is right. */
final class CallRules {

    private static final String HOW_TO_DO_IT = "execution_options";

    private final LocalDate today;

    CallRules(LocalDate today) {
        this.today = today;
    }

    void check(Operation operation, Map<String, Object> values, List<String> problems) {
        inOrder(values, "start_time", "end_time", problems);
        inOrder(values, "ad_delivery_date_min", "ad_delivery_date_max", problems);
        oneOf(values, "date_preset", "time_range", "both name a period", problems);
        oneOf(values, "daily_budget", "lifetime_budget", "Facebook takes just one of the two", problems);
        List<String> parents = operation.parents().stream()
                .map(ParentEdge::parameter)
                .filter(values::containsKey)
                .toList();
        if (parents.size() > 1) {
            problems.add(String.join(" and ", parents) + " both name a parent: give just one of them.");
        }
        if (operation.effect() == Effect.WRITE && operation.action().equals("update") && problems.isEmpty()) {
            changesSomething(operation, values, problems);
        }
    }

    private void inOrder(Map<String, Object> values, String first, String second, List<String> problems) {
        if (!values.containsKey(first) || !values.containsKey(second)) {
            return;
        }
        try {
            if (Dates.moment(values.get(first).toString(), today)
                    .isSurelyAfter(Dates.moment(values.get(second).toString(), today))) {
                problems.add(first + " (" + values.get(first) + ") is later than " + second + " (" + values.get(second)
                        + "): it must not be.");
            }
        } catch (BadValueException reportedAlready) {
            return;
        }
    }

    private static void oneOf(Map<String, Object> values, String one, String other, String why, List<String> problems) {
        if (values.containsKey(one) && values.containsKey(other)) {
            problems.add("Give " + one + " or " + other + ", not both: " + why + ".");
        }
    }

    private static void changesSomething(Operation operation, Map<String, Object> values, List<String> problems) {
        List<String> settled = operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH
                        || parameter.name().equals(HOW_TO_DO_IT))
                .map(Parameter::name)
                .toList();
        if (settled.containsAll(values.keySet())) {
            problems.add("Nothing would change: give at least one of "
                    + operation.parameters().stream()
                            .map(Parameter::name)
                            .filter(name -> !settled.contains(name))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }
}
