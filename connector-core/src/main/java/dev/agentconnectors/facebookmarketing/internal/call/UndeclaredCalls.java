package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.internal.http.Credentials;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls that only the hosted server knows. They go as they are; of searches, the names of fields are checked. */
final class UndeclaredCalls {

    private final Catalog catalog;
    private final boolean checkNames;

    UndeclaredCalls(Catalog catalog, boolean checkNames) {
        this.catalog = catalog;
        this.checkNames = checkNames;
    }

    PreparedCall prepare(
            @Nullable String givenEntity,
            @Nullable String givenAction,
            Map<String, ? extends @Nullable Object> params) {
        String entity = required(givenEntity);
        String action = required(givenAction);
        Map<String, Object> values = new LinkedHashMap<>();
        params.forEach((name, value) -> {
            if (Credentials.isName(name)) {
                throw new ValidationException(
                        "'" + name + "' is not a parameter of a call: the connector itself decides on it.");
            }
            if (value instanceof FileUpload) {
                throw new ValidationException("'" + name
                        + "' is a file: those can be sent in open source mode only, with an operation that takes one.");
            }
            if (value != null) {
                refuseCredentials(name, value);
                values.put(name, value);
            }
        });
        return new PreparedCall(
                entity,
                action,
                Effect.ofUndeclared(action),
                null,
                SearchActions.includes(action) ? searched(entity, action, values) : values,
                false);
    }

    /** Whatever else only the server knows: what asks for fields asks for no credential. */
    private static void refuseCredentials(String name, Object value) {
        if (!Credentials.bare(name).startsWith("field")) {
            return;
        }
        if (value instanceof Iterable<?> several) {
            several.forEach(one -> refuseCredentials(name, String.valueOf(one)));
        } else if (Credentials.isName(value.toString())) {
            throw new ValidationException(
                    name + " asks for a credential: those are never handed out. Leave access_token out.");
        }
    }

    private Map<String, Object> searched(String entityName, String action, Map<String, Object> values) {
        Entity entity = checkNames ? catalog.entity(entityName).orElse(null) : null;
        if (entity != null && entity.searchFields().isEmpty()) {
            throw new ValidationException(entityName + " cannot be searched: use "
                    + entityName + "." + entity.operations().get(0).action() + ". What can be searched: "
                    + String.join(", ", searchable()) + ".");
        }
        List<String> problems = new ArrayList<>();
        Map<String, Object> search = new SearchParameters(entity, checkNames, problems::add).read(values);
        if (!problems.isEmpty()) {
            throw new ValidationException(
                    entityName + "." + action + " was not sent: " + String.join(" ", problems), problems);
        }
        return search;
    }

    private List<String> searchable() {
        return catalog.entities().stream()
                .filter(entity -> !entity.searchFields().isEmpty())
                .map(Entity::name)
                .toList();
    }

    private static String required(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new ValidationException("A call names an entity and an action, such as campaigns and list.");
        }
        return name.trim();
    }
}
