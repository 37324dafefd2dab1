package dev.agentconnectors.facebookmarketing.gate;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that has been checked and is about to be sent.
 *
 * @param connector the connector that will send it, not gated, for looking things up; not to be kept
 * @param entity the entity, such as {@code campaigns}
 * @param action the action, such as {@code update}
 * @param effect what it does; of an operation that is not in the catalogue, what its name says
 * @param declared the operation of the catalogue, or null where only the hosted server knows it
 * @param parameters the parameters exactly as they will be sent: of a declared operation as {@code String}, {@code Long},
 *     {@code Boolean} or {@code FileUpload} (structured values as JSON text, amounts in the units that Facebook takes), otherwise as they were
 *     given
 */
public record GatedCall(
        FacebookMarketingConnector connector,
        String entity,
        String action,
        Effect effect,
        @Nullable Operation declared,
        Map<String, Object> parameters) {

    /** Checks that nothing is missing, and keeps the parameters in their order. */
    public GatedCall {
        Objects.requireNonNull(connector, "connector");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(effect, "effect");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The operation of the catalogue.
     *
     * @return the operation, or empty where only the hosted server knows it
     */
    public Optional<Operation> operation() {
        return Optional.ofNullable(declared);
    }

    /** {@code entity.action}, without the parameters: they may hold what is nobody's business. */
    @Override
    public String toString() {
        return entity + "." + action;
    }
}
