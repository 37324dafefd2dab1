package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks and normalises calls. One error names all that is wrong with a call, before anything is sent. */
public final class CallReader {

    private final Catalog catalog;
    private final Mode mode;
    private final boolean allowUnknownParameters;
    private final Clock clock;

    /**
     * A preparer for one mode.
     *
     * @param allowUnknownParameters whether parameters that the catalogue does not know are passed on
     * @param clock what "today" is, in messages about relative dates
     */
    public CallReader(Catalog catalog, Mode mode, boolean allowUnknownParameters, Clock clock) {
        this.catalog = catalog;
        this.mode = mode;
        this.allowUnknownParameters = allowUnknownParameters;
        this.clock = clock;
    }

    /**
     * Checks and normalises a call. What the catalogue does not know is for the server to judge in hosted mode, and
     * refused in open source mode. Null counts as left out, and so do an empty text and a limit of 0 where a parameter is
     * optional: under strict schemas models have no other way to leave one out.
     *
     * @throws ValidationException naming every problem
     */
    public PreparedCall prepare(
            @Nullable String entityName,
            @Nullable String action,
            @Nullable Map<String, ? extends @Nullable Object> given) {
        Map<String, ? extends @Nullable Object> params = given == null ? Map.of() : given;
        CallLimits.check(params);
        if (mode == Mode.HOSTED && !isDeclared(entityName, action)) {
            return new UndeclaredCalls(catalog, !allowUnknownParameters).prepare(entityName, action, params);
        }
        Operation operation = find(entityName, action);
        LocalDate today = LocalDate.now(clock);
        List<String> problems = new ArrayList<>();
        Map<String, Object> values = read(operation, params, today, problems);
        Set<String> unreadable = problems.isEmpty()
                ? Set.of()
                : params.keySet().stream()
                        .map(String::valueOf)
                        .filter(name -> problems.stream().anyMatch(problem -> problem.startsWith(name + " ")))
                        .collect(Collectors.toSet());
        requireAll(operation, values, params, problems);
        boolean fieldsByDefault = !values.containsKey("fields");
        fillDefaults(operation, values);
        new CallRules(operation, mode, today, values, unreadable).check(problems);
        if (!problems.isEmpty()) {
            throw new ValidationException(operation + " was not sent: " + String.join(" ", problems), problems);
        }
        return new PreparedCall(
                operation.entity(), operation.action(), operation.effect(values), operation, values, fieldsByDefault);
    }

    /**
     * Finds an entity of the catalogue.
     *
     * @throws ValidationException naming the nearest known one, if there is no such entity
     */
    public Entity entity(@Nullable String name) {
        String wanted = name == null ? "" : name.trim();
        return catalog.entity(wanted).orElseThrow(() -> {
            List<String> names = catalog.entities().stream().map(Entity::name).toList();
            return new ValidationException(
                    (wanted.isEmpty() ? "The entity is missing." : "There is no entity '" + wanted + "'.")
                            + Suggestions.hint(wanted, names) + " Entities: " + String.join(", ", names) + ".");
        });
    }

    private boolean isDeclared(@Nullable String entity, @Nullable String action) {
        return entity != null
                && action != null
                && catalog.operation(entity.trim(), action.trim())
                        .filter(operation -> operation.existsIn(mode))
                        .isPresent();
    }

    private Operation find(@Nullable String entityName, @Nullable String action) {
        Entity entity = entity(entityName);
        String wanted = action == null ? "" : action.trim();
        return entity.operation(wanted).orElseThrow(() -> new ValidationException(noSuchAction(entity, wanted)));
    }

    private String noSuchAction(Entity entity, String action) {
        List<String> actions =
                entity.operations().stream().map(Operation::action).toList();
        if (mode == Mode.OPEN_SOURCE && SearchActions.includes(action)) {
            String instead = entity.operation("list")
                    .map(list -> list + (list.parameter("filtering").isPresent() ? " with filtering" : ""))
                    .orElse(entity.name() + "." + actions.get(0));
            return "Searching replicated records needs hosted mode (an AirbyteAuthConfig). In open source mode use "
                    + instead + ".";
        }
        return (action.isEmpty() ? "The action is missing." : entity.name() + " has no action '" + action + "'.")
                + Suggestions.hint(action, actions) + " Actions of " + entity.name() + ": " + String.join(", ", actions)
                + ".";
    }

    private Map<String, Object> read(
            Operation operation,
            Map<String, ? extends @Nullable Object> params,
            LocalDate today,
            List<String> problems) {
        ValueReader reader = new ValueReader(today);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> entry : params.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Object value = entry.getValue();
            Optional<Parameter> parameter = operation.parameter(name);
            if (value == null || (parameter.isPresent() && isLeftOut(operation, parameter.get(), params))) {
                continue;
            }
            try {
                if (parameter.isPresent() && parameter.get().existsIn(mode)) {
                    values.put(name, reader.read(parameter.get(), value));
                } else if (parameter.isPresent()) {
                    problems.add(
                            operation.effect() == Effect.READ
                                    ? SearchInstead.of(entity(operation.entity()), parameter.get(), value)
                                    : name + " exists in open source mode only: leave it out.");
                } else if (ReservedNames.includes(name)) {
                    problems.add("'" + name + "' is not a parameter of a call: the connector itself decides on it.");
                } else if (allowUnknownParameters) {
                    refuseOtherWriting(operation, name);
                    values.put(name, ValueReader.undeclared(value));
                } else {
                    problems.add(unknown(operation, name));
                }
            } catch (BadValueException e) {
                problems.add(name + " " + e.getMessage());
            }
        }
        return values;
    }

    /** An unknown parameter that Facebook would take for a known one would escape every check of that one. */
    private static void refuseOtherWriting(Operation operation, String name) throws BadValueException {
        Optional<String> known = ReservedNames.otherwiseWritten(operation, name);
        if (known.isPresent()) {
            throw new BadValueException("is another way of writing " + known.get() + ": write it so.");
        }
    }

    private boolean isLeftOut(
            Operation operation, Parameter parameter, Map<String, ? extends @Nullable Object> params) {
        boolean required = parameter.required()
                && parameter.defaultValue() == null
                && !(parameter.location() == Parameter.Location.PATH && isWithinParent(operation, params));
        return !required && LeftOut.means(parameter.name(), params.get(parameter.name()));
    }

    private boolean isWithinParent(Operation operation, Map<String, ? extends @Nullable Object> params) {
        for (Parameter parent : operation.parentsIn(mode)) {
            if (!LeftOut.means(parent.name(), params.get(parent.name()))) {
                return true;
            }
        }
        return false;
    }

    private String unknown(Operation operation, String name) {
        List<String> known =
                operation.parametersIn(mode).stream().map(Parameter::name).toList();
        return "There is no parameter '" + name + "'." + Suggestions.hint(name, known)
                + (known.isEmpty() ? " It takes none." : " It takes " + String.join(", ", known) + ".");
    }

    private void requireAll(
            Operation operation,
            Map<String, Object> values,
            Map<String, ? extends @Nullable Object> params,
            List<String> problems) {
        boolean withinParent = isWithinParent(operation, params);
        for (Parameter parameter : operation.parametersIn(mode)) {
            boolean given = values.containsKey(parameter.name()) || params.get(parameter.name()) != null;
            boolean inPath = parameter.location() == Parameter.Location.PATH;
            boolean spared = withinParent && inPath;
            if (parameter.required() && parameter.defaultValue() == null && !given && !spared) {
                List<String> parents =
                        operation.parentsIn(mode).stream().map(Parameter::name).toList();
                problems.add(parameter.name() + " is missing: " + parameter.description() + " Example: "
                        + parameter.example() + "."
                        + (parents.isEmpty() || !inPath
                                ? ""
                                : " Or list within a parent: " + String.join(", ", parents) + "."));
            }
        }
    }

    private void fillDefaults(Operation operation, Map<String, Object> values) {
        for (Parameter parameter : operation.parametersIn(mode)) {
            Object value = parameter.defaultValue();
            // The hosted server has the same defaults, and fills them in where a parameter may be missing.
            boolean due = mode == Mode.OPEN_SOURCE || parameter.required();
            if (due && value != null && !values.containsKey(parameter.name())) {
                values.put(
                        parameter.name(),
                        value instanceof Integer whole ? Long.valueOf(whole) : Objects.requireNonNull(value));
            }
        }
    }
}
