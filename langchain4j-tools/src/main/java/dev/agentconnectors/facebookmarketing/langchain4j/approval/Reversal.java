package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Moments;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls that take back what a write did. */
final class Reversal {

    private static final String STATUS = "status";
    private static final String PAUSED = "PAUSED";
    private static final Set<String> DO_NOT_DELIVER = Set.of(PAUSED, "ARCHIVED", "DELETED");
    /** Values of these come back as they were sent; others Facebook writes in a form of its own. */
    private static final Set<ParameterType> COMPARABLE =
            EnumSet.of(ParameterType.TEXT, ParameterType.ID, ParameterType.MINOR_UNITS, ParameterType.INTEGER);

    private static final String END = "end_time";
    private static final Catalog CATALOG = Catalog.facebookMarketing();

    private Reversal() {}

    /**
     * What gives an object the values from before, or archives a new one.
     *
     * @throws IllegalArgumentException if there is no way back
     */
    static Call of(PendingWrite write) {
        Call call = write.call();
        requireThatItComesBack(write);
        Operation update = update(write);
        if (call.objectId() == null) {
            return with(write, update, Map.of(STATUS, "ARCHIVED"));
        }
        if (!call.action().equals(update.action())) {
            throw new IllegalArgumentException(
                    "The write " + write.id() + " (" + call.action() + ") cannot be taken back.");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        call.parameters().forEach((name, value) -> {
            if (isValue(update, name)) {
                Object before = call.before().get(name);
                if (before == null || before.toString().isEmpty() || isNoAmount(update, name, before)) {
                    throw new IllegalArgumentException("The write " + write.id()
                            + " cannot be taken back: before it there was no " + name + " to go back to.");
                }
                values.put(name, before);
            }
        });
        return with(write, update, values);
    }

    /** Facebook brings nothing back that was archived or deleted. */
    private static void requireThatItComesBack(PendingWrite write) {
        boolean deleted = write.call().action().equals("delete") || "DELETED".equals(status(write));
        if (deleted || (write.call().objectId() != null && "ARCHIVED".equals(status(write)))) {
            throw new IllegalArgumentException("The write " + write.id() + " cannot be taken back: what is "
                    + (deleted ? "deleted" : "archived") + " stays so, Facebook brings nothing back.");
        }
    }

    /** The status that a write sets, under whatever name, or null. */
    private static @Nullable String status(PendingWrite write) {
        Map<String, Object> parameters = write.call().parameters();
        Object status = parameters.getOrDefault(STATUS, parameters.get("status_option"));
        return status == null ? null : status.toString();
    }

    /** What pauses the object that a write is about. */
    static Call pausing(PendingWrite write) {
        return with(write, update(write), Map.of(STATUS, PAUSED));
    }

    /** Whether a write lets something deliver. */
    static boolean starts(PendingWrite write) {
        String status = status(write);
        boolean created = write.call().objectId() == null;
        boolean active = status == null ? created : !DO_NOT_DELIVER.contains(status);
        return (active || restarts(write))
                && write.subjectId().isPresent()
                && CATALOG.operation(write.call().entity(), "update")
                        .flatMap(operation -> operation.parameter(STATUS))
                        .isPresent();
    }

    /** An ad set that had ended delivers again once it has another end; an end that cannot be read may have passed. */
    private static boolean restarts(PendingWrite write) {
        Object before = write.call().before().get(END);
        return write.call().objectId() != null
                && before != null
                && write.call().parameters().get(END) != null
                && Moments.exact(before.toString())
                        .filter(end -> end.isAfter(write.createdAt()))
                        .isEmpty();
    }

    /** What an object must still be for a write to be taken back: what that write has made of it. */
    static Map<String, String> made(PendingWrite write) {
        Map<String, String> made = new LinkedHashMap<>();
        Operation update = update(write);
        write.call().parameters().forEach((name, value) -> {
            boolean comparable = update.parameter(name)
                    .filter(parameter -> COMPARABLE.contains(parameter.type()))
                    .isPresent();
            if (write.call().objectId() != null && isValue(update, name) && comparable) {
                made.put(name, value.toString());
            }
        });
        return made;
    }

    private static Operation update(PendingWrite write) {
        return CATALOG.operation(write.call().entity(), "update")
                .orElseThrow(() -> new IllegalArgumentException("The write " + write.id() + " cannot be taken back: "
                        + write.call().entity() + " cannot be updated."));
    }

    private static Call with(PendingWrite write, Operation update, Map<String, ?> values) {
        String id = write.subjectId()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The write " + write.id() + " cannot be taken back: what it is about is not known."));
        Optional<String> idName = update.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH)
                .map(Parameter::name)
                .findFirst();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put(idName.orElseThrow(), id);
        parameters.putAll(values);
        return Call.of(update.entity(), update.action(), parameters)
                .inAccount(write.call().accountId())
                .changing(id, Map.of());
    }

    private static boolean isValue(Operation update, String name) {
        return update.parameter(name)
                .filter(parameter -> parameter.location() != Location.PATH && !name.equals("execution_options"))
                .isPresent();
    }

    private static boolean isNoAmount(Operation update, String name, Object before) {
        return before.toString().equals("0")
                && update.parameter(name)
                        .filter(parameter -> parameter.type() == ParameterType.MINOR_UNITS)
                        .isPresent();
    }
}
