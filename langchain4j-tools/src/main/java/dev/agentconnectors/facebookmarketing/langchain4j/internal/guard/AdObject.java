package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Entity.Relation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Map<String, String> ABOVE = Map.of(AD_SETS, CAMPAIGNS, ADS, AD_SETS);
    private static final Integer INVALID_PARAMETER = 100;

    /** The parameter that names one object of the entity, or empty. */
    static Optional<String> idParameter(Entity entity) {
        return entity.id().filter(id -> entity.operation("get").isPresent()).map(Parameter::name);
    }

    /** The entity whose objects such a parameter names, or empty. */
    static Optional<Entity> identifiedBy(String parameter) {
        return Catalog.facebookMarketing().entities().stream()
                .filter(one -> idParameter(one).filter(parameter::equals).isPresent())
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
        String mark = entity.mark().orElse(null);
        if (mark != null) {
            wanted.add(mark);
            wanted.addAll(judgedBy(entity));
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

    /** The object that another one stands in, or empty for a campaign. */
    static Optional<AdObject> above(FacebookMarketingConnector connector, AdObject object) {
        String entity = ABOVE.get(object.entity());
        Entity declared = entity == null
                ? null
                : Catalog.facebookMarketing().entity(entity).orElseThrow();
        String id = declared == null ? null : object.text(idParameter(declared).orElseThrow());
        return declared == null || id == null ? Optional.empty() : Optional.of(read(connector, declared, id, Set.of()));
    }

    /** What the rules need to know of an object: what it belongs to, what it spends, and whether it delivers. */
    private static List<String> judgedBy(Entity entity) {
        return Stream.concat(
                        entity.relations().stream().map(Relation::foreignKey),
                        Natures.fields(
                                entity.name(),
                                Nature.STATUS,
                                Nature.DAILY_BUDGET,
                                Nature.LIFETIME_BUDGET,
                                Nature.BID,
                                Nature.BID_STRATEGY,
                                Nature.SPEND_LIMIT,
                                Nature.START,
                                Nature.END)
                                .stream())
                .toList();
    }

    private static CallRefusedException notOne(Entity entity, String id) {
        return new Refusal(
                        "objects",
                        "The object " + id + " is not one of " + entity.name() + ", so nothing was changed.",
                        "Look the right id up with a list, or use the operation for what it is.")
                .exception();
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
