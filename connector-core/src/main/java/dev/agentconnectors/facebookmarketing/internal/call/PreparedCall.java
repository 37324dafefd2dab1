package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that has been checked and can be sent.
 *
 * @param entity the entity
 * @param action the action
 * @param effect what it does
 * @param declared the operation of the catalogue, or null where only the hosted server knows it
 * @param values the parameters: of a declared operation as {@code String}, {@code Long}, {@code Boolean} or
 *     {@code FileUpload} (structured values as JSON text), in open source mode with the defaults, which the hosted server has itself; otherwise as the
 *     caller gave them
 * @param fieldsByDefault whether the fields that are asked for are the catalogue's, not the caller's
 */
public record PreparedCall(
        String entity,
        String action,
        Effect effect,
        @Nullable Operation declared,
        Map<String, Object> values,
        boolean fieldsByDefault) {

    /** Copies the values and keeps their order. */
    public PreparedCall {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The operation of the catalogue, if it is one. */
    public Optional<Operation> operation() {
        return Optional.ofNullable(declared);
    }

    /** {@code entity.action}, for messages. */
    public String name() {
        return entity + "." + action;
    }

    /** Whether it changes nothing. */
    public boolean isRead() {
        return effect == Effect.READ;
    }

    /** Parts of several calls by their places, in order: as long as they only read, or as long as none only reads. */
    public static List<List<Integer>> runs(List<PreparedCall> calls) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int place = 0; place < calls.size(); place++) {
            if (place == 0 || calls.get(place).isRead() != calls.get(place - 1).isRead()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(place);
        }
        return runs;
    }
}
