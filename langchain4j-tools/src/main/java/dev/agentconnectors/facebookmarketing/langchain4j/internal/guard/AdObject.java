package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
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
 * An object of an ad account as it is now.
 *
 * @param entity what it is, such as {@code ad_sets}
 * @param fields its fields, as far as they were asked for
 */
record AdObject(String entity, String id, Map<String, Object> fields) {

    static final String CAMPAIGNS = "campaigns";
    static final String AD_SETS = "ad_sets";
    static final String ADS = "ads";

    private static final Integer INVALID_PARAMETER = 100;

    /**
     * A field that every object of the entity has and no object of another kind: Facebook hands out and changes whatever
     * object an id names, however it is asked for.
     */
    private static final Map<String, String> MARKS =
            Map.of(CAMPAIGNS, "objective", AD_SETS, "optimization_goal", ADS, "adset_id");

    /** What the rules need to know of an object. */
    private static final Map<String, List<String>> JUDGED_BY = Map.of(
            CAMPAIGNS,
            List.of("status", "daily_budget", "lifetime_budget", "spend_cap", "bid_strategy"),
            AD_SETS,
            List.of(
                    "status",
                    "campaign_id",
                    "daily_budget",
                    "lifetime_budget",
                    "bid_amount",
                    "bid_strategy",
                    "start_time",
                    "end_time"),
            ADS,
            List.of("status", "campaign_id"));

    /** The parameter that names one object of the entity, or empty. */
    static Optional<String> idParameter(Entity entity) {
        return entity.operation("get").stream()
                .flatMap(get -> get.parameters().stream())
                .filter(parameter -> parameter.location() == Location.PATH && parameter.type() == ParameterType.ID)
                .map(Parameter::name)
                .findFirst();
    }

    /**
     * Reads an object.
     *
     * @param also further fields that are wanted, as far as the entity has them
     * @throws CallRefusedException if the object is not one of the entity
     */
    static AdObject read(FacebookMarketingConnector connector, Entity entity, String id, Set<String> also) {
        String idName = idParameter(entity).orElseThrow();
        Set<String> wanted = new LinkedHashSet<>(List.of("id"));
        for (String name : List.of("name", "account_id")) {
            entity.record().field(name).ifPresent(field -> wanted.add(name));
        }
        also.stream().filter(name -> entity.record().field(name).isPresent()).forEach(wanted::add);
        String mark = MARKS.get(entity.name());
        if (mark != null) {
            wanted.add(mark);
            wanted.addAll(JUDGED_BY.getOrDefault(entity.name(), List.of()));
        }
        Map<String, Object> fields;
        try {
            fields = connector
                    .execute(entity.name(), "get", Map.of(idName, id, "fields", String.join(",", wanted)))
                    .records()
                    .get(0);
        } catch (ApiException e) {
            boolean noSuchField = e.apiError()
                    .map(ApiError::code)
                    .filter(INVALID_PARAMETER::equals)
                    .isPresent();
            throw noSuchField ? notOne(entity, id) : e;
        }
        if (mark != null && fields.get(mark) == null) {
            throw notOne(entity, id);
        }
        return new AdObject(entity.name(), id, fields);
    }

    private static CallRefusedException notOne(Entity entity, String id) {
        return new CallRefusedException("The object " + id + " is not one of " + entity.name()
                + ", so nothing was changed. Look the right id up with a list, or use the operation for what it is.");
    }

    /** The ad account, digits only; null where it does not say. */
    @Nullable
    String accountId() {
        return account(text("account_id"));
    }

    @Nullable
    String text(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    /** An amount in minor units; 0 where there is none. */
    long amount(String field) {
        return Amounts.minorUnits(field, fields.get(field));
    }

    static @Nullable String account(@Nullable String id) {
        return id == null ? null : id.startsWith("act_") ? id.substring(4) : id;
    }
}
