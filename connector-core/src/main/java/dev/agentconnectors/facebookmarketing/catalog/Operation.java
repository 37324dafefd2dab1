package dev.agentconnectors.facebookmarketing.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that can be done with an entity.
 *
 * @param entity the entity, such as {@code campaigns}
 * @param action the action, such as {@code list}
 * @param effect what it does to the ad account
 * @param method the HTTP method of the Graph API request
 * @param path the path of the Graph API request after the version, with {@code {parameters}}
 * @param parents the other edges that list the same records within a parent object, tried before {@code path}
 * @param parameters what it takes, required ones first
 * @param returnsList whether it returns a list of records rather than one object
 * @param returns the shape of what it returns
 * @param description one sentence for people and models
 */
public record Operation(
        String entity,
        String action,
        Effect effect,
        Method method,
        String path,
        List<ParentEdge> parents,
        List<Parameter> parameters,
        boolean returnsList,
        RecordType returns,
        String description) {

    /** The HTTP methods that the catalogue's operations use. */
    public enum Method {
        /** Reads. */
        GET,
        /** Writes. */
        POST
    }

    /**
     * An edge that lists the same records within one parent object. Where its parameter is given, the parameters of
     * {@link Operation#path} need not be.
     *
     * @param parameter the parameter that names the parent, such as {@code campaign_id}
     * @param path the edge's path, such as <code>/{campaign_id}/adsets</code>
     */
    public record ParentEdge(String parameter, String path) {}

    /** Checks that nothing is missing and copies the lists. */
    public Operation {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(action, "action");
        parents = List.copyOf(parents);
        parameters = List.copyOf(parameters);
    }

    /**
     * Finds a parameter by name.
     *
     * @param parameterName the name
     * @return the parameter, or empty if there is none of that name in either mode
     */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /**
     * The parameters that exist in a mode.
     *
     * @param mode the mode
     * @return those parameters, in order
     */
    public List<Parameter> parametersIn(Mode mode) {
        return parameters.stream().filter(parameter -> parameter.existsIn(mode)).toList();
    }

    /** {@code entity.action}. */
    @Override
    public String toString() {
        return entity + "." + action;
    }

    static Operation list(String entity, String path, RecordType record, String description, Parameter... parameters) {
        return new Operation(
                entity,
                "list",
                Effect.READ,
                Method.GET,
                path,
                List.of(),
                List.of(parameters),
                true,
                record,
                description);
    }

    static Operation get(String entity, String path, RecordType record, String description, Parameter... parameters) {
        return new Operation(
                entity,
                "get",
                Effect.READ,
                Method.GET,
                path,
                List.of(),
                List.of(parameters),
                false,
                record,
                description);
    }

    static Operation create(String entity, String path, String description, Parameter... parameters) {
        return write(entity, "create", path, CommonRecords.CREATED, description, parameters);
    }

    static Operation update(String entity, String path, String description, Parameter... parameters) {
        return write(entity, "update", path, CommonRecords.UPDATED, description, parameters);
    }

    /** The same operation, which can also list within a parent. */
    Operation within(String parameter, String edge) {
        List<ParentEdge> more = new ArrayList<>(parents);
        more.add(new ParentEdge(parameter, edge));
        return new Operation(entity, action, effect, method, path, more, parameters, returnsList, returns, description);
    }

    private static Operation write(
            String entity,
            String action,
            String path,
            RecordType returns,
            String description,
            Parameter... parameters) {
        return new Operation(
                entity,
                action,
                Effect.WRITE,
                Method.POST,
                path,
                List.of(),
                List.of(parameters),
                false,
                returns,
                description);
    }
}
