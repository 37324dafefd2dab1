package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a write is about.
 *
 * @param accountId the ad account, digits only; null where it cannot be told
 * @param objectId the object to change, or null for a new one
 * @param before the object as it is now, as far as the write concerns it; empty for a new one
 */
public record WriteSubject(
        @Nullable String accountId, @Nullable String objectId, Map<String, Object> before) {

    private static final List<String> ALWAYS_READ =
            List.of("id", "name", "account_id", "status", "daily_budget", "lifetime_budget");

    /** Finds it; for a change that takes reading the object. */
    public static WriteSubject find(
            FacebookMarketingConnector connector, Operation operation, Map<String, Object> arguments) {
        Optional<Parameter> objectId = operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH && parameter.type() == ParameterType.ID)
                .findFirst();
        Object id = objectId.map(parameter -> arguments.get(parameter.name())).orElse(null);
        if (objectId.isEmpty() || id == null) {
            return ofAccount(arguments);
        }
        String idName = objectId.get().name();
        Map<String, Object> before = read(connector, operation, idName, id, arguments.keySet());
        Object account = before.get("account_id");
        return new WriteSubject(account == null ? null : digits(account), id.toString(), before);
    }

    /** A write of which only the arguments tell the account. */
    public static WriteSubject ofAccount(Map<String, Object> arguments) {
        Object account = arguments.get("account_id");
        return new WriteSubject(account == null ? null : digits(account), null, Map.of());
    }

    private static Map<String, Object> read(
            FacebookMarketingConnector connector,
            Operation operation,
            String idName,
            Object id,
            Set<String> changedFields) {
        Set<String> readable = new LinkedHashSet<>();
        connector.entities().stream()
                .filter(entity -> entity.name().equals(operation.entity()))
                .forEach(entity -> {
                    ALWAYS_READ.stream()
                            .filter(name -> name.equals("status")
                                    || entity.record().field(name).isPresent())
                            .forEach(readable::add);
                    changedFields.stream()
                            .filter(name -> entity.record().field(name).isPresent())
                            .forEach(readable::add);
                });
        ExecutionResult answer =
                connector.execute(operation.entity(), "get", Map.of(idName, id, "fields", String.join(",", readable)));
        return answer.records().get(0);
    }

    private static String digits(Object accountId) {
        return accountId.toString().replaceFirst("^act_", "");
    }
}
