package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Cursors into report runs, {@code run.<run>.<seal>.<cursor>}. What judges calls goes by the ids in them, and a cursor is
 * none; so that it leads nowhere else, it is sealed with the token for the ids of the call that the run was started for.
 */
final class RunCursors {

    static final String AFTER = "after";

    private static final String MARK = "run.";
    private static final int SEAL = 32;
    private static final Set<ParameterType> IDS =
            Set.of(ParameterType.ID, ParameterType.ACCOUNT_ID, ParameterType.ID_LIST);

    private final GraphAccess.Source access;

    /** A place in a run. */
    record Place(String run, String after) {}

    RunCursors(GraphAccess.Source access) {
        this.access = access;
    }

    /** A cursor that leads on in a run. */
    String of(PreparedCall call, String run, Object cursor) {
        return MARK + run + "." + seal(call, run) + "." + cursor;
    }

    /** Whether the cursor of a call is one of these, sealed or not. */
    static boolean isIn(PreparedCall call) {
        return String.valueOf(call.values().get(AFTER)).startsWith(MARK);
    }

    /** Why a call may not go on in the run that its cursor names, or null. */
    @Nullable
    ValidationException refusal(PreparedCall call) {
        return isIn(call) && place(call) == null
                ? new ValidationException(call.name() + " was not sent: after does not go on in a report run that these"
                        + " credentials started for the same ids. Leave it out to begin again, or read the run with"
                        + " report_runs.list and its report_run_id.")
                : null;
    }

    /** Where a call goes on, or null where its cursor is another one or not sealed for it. */
    @Nullable
    Place place(PreparedCall call) {
        String[] parts = String.valueOf(call.values().get(AFTER)).split("\\.", 4);
        return isIn(call) && parts.length == 4 && parts[2].equals(seal(call, parts[1]))
                ? new Place(parts[1], parts[3])
                : null;
    }

    private String seal(PreparedCall call, String run) {
        String ids = call.operation().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> IDS.contains(parameter.type()))
                .map(Parameter::name)
                .filter(call.values()::containsKey)
                .collect(Collectors.toMap(name -> name, call.values()::get, (one, same) -> one, TreeMap::new))
                .toString();
        String token = access.current().config().accessToken();
        return ByteString.encodeUtf8(run + " " + ids)
                .hmacSha256(ByteString.encodeUtf8(token))
                .hex()
                .substring(0, SEAL);
    }
}
