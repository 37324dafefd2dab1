package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a write is about.
 *
 * @param accountId the ad account, digits only; null where it cannot be told for sure
 * @param objectId the object to change, or null for a new one
 * @param before the object as it is now, as far as the write concerns it; empty for a new one
 */
public record WriteSubject(
        @Nullable String accountId, @Nullable String objectId, Map<String, Object> before) {

    private static final Integer INVALID_PARAMETER = 100;
    private static final String ACCOUNT_ID = "account_id";
    /**
     * A field that every object of the entity has and no object of another kind: Facebook hands out and changes whatever
     * object an id names, however it is asked for.
     */
    private static final Map<String, String> MARKS =
            Map.of("campaigns", "objective", "ad_sets", "optimization_goal", "ads", "adset_id");

    private static final List<String> ALWAYS_READ =
            List.of("id", "name", ACCOUNT_ID, "status", "daily_budget", "lifetime_budget");

    /**
     * Finds it; for a change that takes reading the object, since its account is not what a model says it is.
     *
     * @param entity what is written, or null where only the hosted server knows it
     * @param operation the operation, or null where only the hosted server knows it
     * @param arguments just as they will be sent
     */
    public static WriteSubject find(
            FacebookMarketingConnector connector,
            @Nullable Entity entity,
            @Nullable Operation operation,
            Map<String, Object> arguments) {
        String idName = entity == null ? null : idOfOne(entity).orElse(null);
        Object id = idName == null ? null : arguments.get(idName);
        if (entity != null && idName != null && id != null) {
            Map<String, Object> before = read(connector, entity, idName, id, arguments.keySet());
            // Whatever else the server may go by, an undeclared operation is sure to concern this object only without
            // it.
            boolean sure = operation != null || Set.of(idName, ACCOUNT_ID).containsAll(arguments.keySet());
            return new WriteSubject(sure ? text(before.get(ACCOUNT_ID)) : null, id.toString(), before);
        }
        return new WriteSubject(operation == null ? null : text(arguments.get(ACCOUNT_ID)), null, Map.of());
    }

    private static Optional<String> idOfOne(Entity entity) {
        return entity.operation("get").stream()
                .flatMap(get -> get.parameters().stream())
                .filter(parameter -> parameter.location() == Location.PATH && parameter.type() == ParameterType.ID)
                .map(Parameter::name)
                .findFirst();
    }

    private static Map<String, Object> read(
            FacebookMarketingConnector connector, Entity entity, String idName, Object id, Set<String> changedFields) {
        Set<String> readable = new LinkedHashSet<>();
        ALWAYS_READ.stream()
                .filter(name ->
                        name.equals("status") || entity.record().field(name).isPresent())
                .forEach(readable::add);
        changedFields.stream()
                .filter(name -> entity.record().field(name).isPresent())
                .forEach(readable::add);
        String mark = MARKS.get(entity.name());
        if (mark != null) {
            readable.add(mark);
        }
        Map<String, Object> object = object(connector, entity, idName, id, readable);
        if (mark != null && object.get(mark) == null) {
            throw notOne(entity, id);
        }
        return object;
    }

    private static Map<String, Object> object(
            FacebookMarketingConnector connector, Entity entity, String idName, Object id, Set<String> fields) {
        try {
            return connector
                    .execute(entity.name(), "get", Map.of(idName, id, "fields", String.join(",", fields)))
                    .records()
                    .get(0);
        } catch (ApiException e) {
            boolean noSuchField = e.apiError()
                    .map(ApiError::code)
                    .filter(INVALID_PARAMETER::equals)
                    .isPresent();
            throw noSuchField ? notOne(entity, id) : e;
        }
    }

    private static ToolCallException notOne(Entity entity, Object id) {
        return new ToolCallException("The object " + id + " is not one of " + entity.name()
                + ", so nothing was changed. Look the right id up with a list, or use the operation for what it is.");
    }

    private static @Nullable String text(@Nullable Object accountId) {
        return accountId == null ? null : accountId.toString().replaceFirst("^act_", "");
    }
}
