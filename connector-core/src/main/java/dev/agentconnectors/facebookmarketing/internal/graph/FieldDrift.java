package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.OperationListener.DroppedField;
import dev.agentconnectors.facebookmarketing.OperationListener.DroppedField.Reason;
import dev.agentconnectors.facebookmarketing.PermissionException;
import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Facebook refuses a whole read for one field that the version does not know or the token may not see. Of the fields that are
 * asked for by default such a one is left out, and the read repeated; a field that the caller named stays an error.
 */
final class FieldDrift {

    private static final Logger LOG = LoggerFactory.getLogger(FieldDrift.class);
    private static final String FIELDS = "fields";
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("nonexisting (?:summary )?field \\((\\w+)\\)|(\\w+) is not valid for fields param");

    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Consumer<DroppedField> listener;

    /** For one connector. */
    FieldDrift(Consumer<DroppedField> listener) {
        this.listener = listener;
    }

    /** The name of a field that Facebook says it does not know, or null. */
    static @Nullable String unknownField(ApiError error) {
        Matcher matcher = UNKNOWN_FIELD.matcher(String.valueOf(error.message()));
        return matcher.find() ? (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
    }

    /** Of the fields that are asked for by default, those that turned out to be unknown before. */
    List<String> known(PreparedCall call, Map<String, String> parameters) {
        return unknown.isEmpty() || !call.fieldsByDefault()
                ? List.of()
                : names(parameters.get(FIELDS)).stream()
                        .filter(field -> unknown.contains(call.name() + " " + field))
                        .toList();
    }

    /** The fields to leave out of a repeat after a read was refused; none where that would not help. */
    List<String> after(PreparedCall call, Map<String, String> sent, ConnectorException refusal) {
        ApiError error = refusal.apiError().orElse(null);
        String fields = sent.get(FIELDS);
        if (error == null || fields == null || !call.fieldsByDefault()) {
            return List.of();
        }
        String unknownField = unknownField(error);
        List<String> asked = names(fields);
        List<String> dropped;
        if (unknownField != null) {
            dropped = asked.contains(unknownField) ? List.of(unknownField) : List.of();
        } else {
            dropped = isAboutFields(refusal, error) ? restricted(call, asked) : List.of();
        }
        for (String field : dropped) {
            tell(call, field, unknownField == null ? Reason.NOT_PERMITTED : Reason.UNKNOWN);
        }
        return dropped.size() == asked.size() ? List.of() : dropped;
    }

    /** The refusal, saying which of the fields that the caller named may be the cause where Facebook does not say it. */
    ConnectorException explained(PreparedCall call, Map<String, String> sent, ConnectorException refusal) {
        ApiError error = refusal.apiError().orElse(null);
        String fields = sent.get(FIELDS);
        if (error == null || fields == null || call.fieldsByDefault() || !(refusal instanceof PermissionException)) {
            return refusal;
        }
        List<String> suspects = restricted(call, names(fields));
        return suspects.isEmpty() || !isAboutFields(refusal, error)
                ? refusal
                : new PermissionException(
                        refusal.getMessage() + " Of the fields asked for, " + String.join(", ", suspects)
                                + " may need a permission or role of its own: leave it out.",
                        error,
                        refusal);
    }

    /** Where a permission is missing for the account as a whole, leaving fields out does not help. */
    private static boolean isAboutFields(ConnectorException refusal, ApiError error) {
        String message = String.valueOf(error.message());
        return (refusal instanceof PermissionException || message.contains("Missing permissions"))
                && !message.contains("NOT grant")
                && !message.contains("ads_read")
                && error.subcode() == null;
    }

    private static List<String> restricted(PreparedCall call, List<String> asked) {
        Set<String> restricted = call.operation()
                .map(Operation::returns)
                .map(record -> record.fields().stream()
                        .filter(Field::restricted)
                        .map(Field::name)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return asked.stream().filter(restricted::contains).toList();
    }

    private void tell(PreparedCall call, String field, Reason reason) {
        if (reason == Reason.UNKNOWN) {
            unknown.add(call.name() + " " + field);
        }
        if (!told.add(call.entity() + " " + field)) {
            return;
        }
        LOG.warn("{}: Facebook refuses the field {} ({}); the records come without it", call.name(), field, reason);
        try {
            listener.accept(new DroppedField(call.entity(), call.action(), field, reason));
        } catch (RuntimeException | Error e) {
            LOG.warn("The operation listener failed", e);
        }
    }

    /** The parameters without some of their fields. */
    static Map<String, String> without(Map<String, String> parameters, List<String> dropped) {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        List<String> fields = new ArrayList<>(names(parameters.get(FIELDS)));
        fields.removeAll(dropped);
        rest.put(FIELDS, String.join(",", fields));
        return rest;
    }

    /** Fields by default have no sub-fields; of those that a caller names, commas in braces are not between fields. */
    private static List<String> names(@Nullable String fields) {
        return fields == null
                ? List.of()
                : Arrays.stream(fields.split(",(?![^{]*})", -1))
                        .map(field -> field.replaceFirst("[{.].*", ""))
                        .toList();
    }
}
