package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Purpose;
import dev.agentconnectors.facebookmarketing.catalog.Rule;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what must hold between the parameters of one call, once each by itself is right. */
final class CallRules implements Rule.Values {

    private final Operation operation;
    private final Mode mode;
    private final LocalDate today;
    private final Map<String, Object> values;
    private final Set<String> unreadable;

    /**
     * Rules for one call.
     *
     * @param values the values in the form in which they are sent
     * @param unreadable what was given too, but cannot be read: what it means for a rule cannot be told
     */
    CallRules(Operation operation, Mode mode, LocalDate today, Map<String, Object> values, Set<String> unreadable) {
        this.unreadable = unreadable;
        this.operation = operation;
        this.mode = mode;
        this.today = today;
        this.values = values;
    }

    void check(List<String> problems) {
        for (Rule rule : operation.rulesIn(mode)) {
            if (rule.parameters().stream().noneMatch(unreadable::contains)) {
                rule.brokenBy(this).ifPresent(problems::add);
            }
        }
        List<String> parents = new ArrayList<>();
        for (Parameter parent : operation.parentsIn(mode)) {
            if (values.containsKey(parent.name())) {
                parents.add(parent.name());
            }
        }
        if (parents.size() > 1) {
            problems.add(String.join(" and ", parents) + " both name a parent: give just one of them.");
        }
        if (operation.changesOneObject() && problems.isEmpty()) {
            changesSomething(problems);
        }
    }

    @Override
    public @Nullable String text(String name) {
        Object value = value(name);
        return value == null || isEmpty(value) ? null : text(value);
    }

    @Override
    public List<String> members(String name) {
        Object list = value(name);
        List<Object> members = list == null ? null : Json.asList(read(list));
        return members == null
                ? List.of()
                : members.stream().map(CallRules::text).toList();
    }

    @Override
    public boolean isLater(String later, String earlier) {
        Object one = values.get(later);
        Object other = values.get(earlier);
        if (one == null || other == null) {
            return false;
        }
        try {
            return Dates.moment(one.toString(), today).isSurelyAfter(Dates.moment(other.toString(), today));
        } catch (BadValueException reportedAlready) {
            return false;
        }
    }

    /** What stands under a name; behind a dot, what the JSON of a parameter has under that key. */
    private @Nullable Object value(String path) {
        String[] steps = path.split("\\.", -1);
        Object value = values.get(steps[0]);
        for (int i = 1; i < steps.length && value != null; i++) {
            Map<String, Object> object = Json.asMap(i == 1 ? read(value) : value);
            value = object == null ? null : object.get(steps[i]);
        }
        return value;
    }

    private static @Nullable Object read(Object json) {
        try {
            return json instanceof String text ? Json.read(text) : json;
        } catch (IOException notJson) {
            return null;
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || value.equals("[]")
                || value.equals("{}");
    }

    private static String text(Object value) {
        return value instanceof Collection || value instanceof Map ? Json.write(value) : value.toString();
    }

    private void changesSomething(List<String> problems) {
        List<String> changing = operation.parametersIn(mode).stream()
                .filter(parameter -> parameter.location() != Location.PATH && parameter.purpose() == Purpose.VALUE)
                .map(Parameter::name)
                .toList();
        boolean undeclared = values.keySet().stream()
                .anyMatch(name -> operation.parameter(name).isEmpty());
        if (!undeclared && changing.stream().noneMatch(values::containsKey)) {
            problems.add("Nothing would change: give at least one of "
                    + changing.stream().collect(Collectors.joining(", ")) + ".");
        }
    }
}
