package dev.agentconnectors.facebookmarketing.gate;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that has been checked and is about to be sent. */
public final class GatedCall {

    private final FacebookMarketingConnector connector;
    private final String entity;
    private final String action;
    private final Effect effect;
    private final @Nullable Operation declared;
    private final Map<String, Object> parameters;

    private GatedCall(
            FacebookMarketingConnector connector,
            String entity,
            String action,
            @Nullable Operation declared,
            Map<String, Object> parameters) {
        this.connector = connector;
        this.entity = entity;
        this.action = action;
        this.declared = declared;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.effect = declared == null ? Effect.ofUndeclared(action) : declared.effect(parameters);
    }

    /**
     * A call of an operation that the catalogue declares.
     *
     * @param connector the connector that will send it
     * @param operation the operation
     * @param parameters the parameters exactly as they will be sent
     * @return the call
     */
    public static GatedCall of(
            FacebookMarketingConnector connector, Operation operation, Map<String, Object> parameters) {
        return new GatedCall(connector, operation.entity(), operation.action(), operation, parameters);
    }

    /**
     * A call of an operation that only the hosted server knows.
     *
     * @param connector the connector that will send it
     * @param entity the entity
     * @param action the action
     * @param parameters the parameters exactly as they will be sent
     * @return the call
     */
    public static GatedCall undeclared(
            FacebookMarketingConnector connector, String entity, String action, Map<String, Object> parameters) {
        return new GatedCall(connector, entity, action, null, parameters);
    }

    /**
     * The connector that will send it, not gated, for looking things up.
     *
     * @return the connector; not to be kept
     */
    public FacebookMarketingConnector connector() {
        return connector;
    }

    /**
     * The entity.
     *
     * @return its name, such as {@code campaigns}
     */
    public String entity() {
        return entity;
    }

    /**
     * The action.
     *
     * @return its name, such as {@code update}
     */
    public String action() {
        return action;
    }

    /**
     * What it does to the ad account.
     *
     * @return the effect; of an operation that is not in the catalogue, what its name says
     */
    public Effect effect() {
        return effect;
    }

    /**
     * The operation of the catalogue.
     *
     * @return the operation, or null where only the hosted server knows it
     */
    public @Nullable Operation declared() {
        return declared;
    }

    /**
     * The parameters exactly as they will be sent.
     *
     * @return of a declared operation {@code String}, {@code Long}, {@code Boolean} or {@code FileUpload} (structured values
     *     as JSON text, amounts in the units that Facebook takes), otherwise what was given; in the order of the call
     */
    public Map<String, Object> parameters() {
        return parameters;
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
