package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Operation.ParentEdge;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Pace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call as Graph takes it, and how it may be amended where Graph refuses it.
 *
 * @param call the call
 * @param operation its operation
 * @param path the segments of its path
 * @param parameters query or form, without what authorizes it
 * @param remarks what the result has to say about how it came about
 * @param renewed whether this is the repeat with credentials that were asked for anew
 * @param narrowed whether this is the repeat without fields that were refused
 */
record GraphRequest(
        PreparedCall call,
        Operation operation,
        List<String> path,
        Map<String, String> parameters,
        Map<String, Object> remarks,
        boolean renewed,
        boolean narrowed) {

    private static final String LIMIT = "limit";

    static GraphRequest of(PreparedCall call, FieldDrift drift) {
        Operation operation = call.operation()
                .orElseThrow(() -> new IllegalArgumentException(call.name() + " is not in the catalogue"));
        GraphRequest whole = new GraphRequest(
                call,
                operation,
                path(operation, call.values()),
                parameters(operation, call.values()),
                Map.of(),
                false,
                false);
        return whole.without(drift.known(call, whole.parameters), false);
    }

    /** Under which limits of Facebook's it falls. */
    Pace pace(String tokenHash) {
        return pace(call, tokenHash);
    }

    /** Under which limits of Facebook's a call falls. */
    static Pace pace(PreparedCall call, String tokenHash) {
        String account = String.valueOf(call.values().getOrDefault("account_id", ""));
        String entity = call.entity();
        String useCase = entity.contains("insights")
                ? "ads_insights"
                : entity.contains("audience") ? "custom_audience" : "ads_management";
        return Pace.of(tokenHash, account.startsWith("act_") ? account.substring(4) : account, useCase);
    }

    /**
     * What to send instead after a refusal that did nothing.
     *
     * @param used what opened the API for the refused request
     * @param current asks for what opens it now
     * @param drift knows the fields that a refusal may be about
     * @return the amended request, or null where the refusal stands
     */
    @Nullable
    GraphRequest after(ConnectorException refusal, GraphAccess used, GraphAccess.Source current, FieldDrift drift) {
        if (!renewed && GraphErrors.saysExpired(refusal) && refusal instanceof AuthenticationException) {
            boolean rotated = !current.current()
                    .config()
                    .accessToken()
                    .equals(used.config().accessToken());
            return rotated ? new GraphRequest(call, operation, path, parameters, remarks, true, narrowed) : null;
        }
        List<String> dropped = narrowed ? List.of() : drift.after(call, parameters, refusal);
        if (!dropped.isEmpty()) {
            return without(dropped, true);
        }
        return GraphErrors.asksForFewerRows(refusal) ? withHalfTheLimit() : null;
    }

    private GraphRequest without(List<String> fields, boolean asRepeat) {
        if (fields.isEmpty()) {
            return this;
        }
        Map<String, Object> said = new LinkedHashMap<>(remarks);
        said.put("dropped_fields", fields);
        return new GraphRequest(call, operation, path, FieldDrift.without(parameters, fields), said, renewed, asRepeat);
    }

    private @Nullable GraphRequest withHalfTheLimit() {
        String limit = parameters.get(LIMIT);
        long rows = limit != null && limit.matches("\\d{1,9}") ? Long.parseLong(limit) : 0;
        if (rows < 2 || !operation.returnsList()) {
            return null;
        }
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.put(LIMIT, String.valueOf(rows / 2));
        Map<String, Object> said = new LinkedHashMap<>(remarks);
        said.put("limit_reduced_to", rows / 2);
        return new GraphRequest(call, operation, path, fewer, said, renewed, narrowed);
    }

    /** The files that are sent, by the names of their parameters. */
    Map<String, FileUpload> files() {
        Map<String, FileUpload> files = new LinkedHashMap<>();
        call.values().forEach((name, value) -> {
            if (value instanceof FileUpload file) {
                files.put(name, file);
            }
        });
        return files;
    }

    private static List<String> path(Operation operation, Map<String, Object> values) {
        String template = operation.path();
        for (ParentEdge parent : operation.parents()) {
            if (values.containsKey(parent.parameter())) {
                template = parent.path();
                break;
            }
        }
        int slash = template.indexOf('/', 1);
        return slash < 0
                ? List.of(filled(template.substring(1), values))
                : List.of(filled(template.substring(1, slash), values), filled(template.substring(slash + 1), values));
    }

    /** With values in place of their names in braces. */
    private static String filled(String segment, Map<String, Object> values) {
        int open = segment.indexOf('{');
        if (open < 0) {
            return segment;
        }
        int close = segment.indexOf('}', open);
        Object value = Objects.requireNonNull(values.get(segment.substring(open + 1, close)));
        return segment.substring(0, open) + value + filled(segment.substring(close + 1), values);
    }

    private static Map<String, String> parameters(Operation operation, Map<String, Object> values) {
        PlacedValues parameters = new PlacedValues();
        values.forEach((name, value) -> {
            Parameter parameter = operation.parameter(name).orElse(null);
            Location location = parameter == null ? null : parameter.location();
            if (location == Location.PATH || location == Location.FILE) {
                return;
            }
            if (parameter == null) {
                parameters.put(name, value);
            } else {
                parameters.put(parameter, parameter.place(values.keySet()), value);
            }
        });
        return parameters.asTexts();
    }
}
