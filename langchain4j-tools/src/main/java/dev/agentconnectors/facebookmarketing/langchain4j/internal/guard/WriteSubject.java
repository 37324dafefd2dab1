package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a write is about. An object and its account are looked up: they are not what a model says they are.
 *
 * @param accountId the ad account, digits only; null where it cannot be told for sure
 * @param object the object to change as it is now, or null for a new one
 * @param parent the object under which a new one would stand, or null
 * @param copied what would be copied, or null
 */
public record WriteSubject(
        @Nullable String accountId,
        @Nullable AdObject object,
        @Nullable AdObject parent,
        @Nullable Copied copied) {

    private static final Catalog CATALOG = Catalog.facebookMarketing();
    private static final String ACCOUNT_ID = "account_id";

    /**
     * Finds it.
     *
     * @throws CallRefusedException if an object is of another kind, or a parent belongs to another account
     */
    static WriteSubject find(GatedCall call) {
        Map<String, Object> parameters = call.parameters();
        Entity entity = CATALOG.entity(call.entity()).orElse(null);
        String idName = entity == null ? null : AdObject.idParameter(entity).orElse(null);
        Object id = idName == null ? null : parameters.get(idName);
        if (entity != null
                && id != null
                && call.operation().filter(Operation::copies).isPresent()) {
            return copy(call, AdObject.read(call.connector(), entity, id.toString(), parameters.keySet()));
        }
        if (entity != null && id != null) {
            AdObject object = AdObject.read(call.connector(), entity, id.toString(), parameters.keySet());
            // Whatever else the server may go by, an undeclared operation is sure to concern this object only without
            // it.
            boolean sure =
                    call.operation().isPresent() || Set.of(idName, ACCOUNT_ID).containsAll(parameters.keySet());
            return new WriteSubject(sure ? object.accountId() : null, object, null, null);
        }
        if (call.operation().filter(Natures::isBeneathAnObject).isPresent()) {
            AdObject above = beneath(call);
            return new WriteSubject(above.accountId(), null, above, null);
        }
        Object account = call.operation().isPresent() ? parameters.get(ACCOUNT_ID) : null;
        String accountId = AdObject.account(account == null ? null : account.toString());
        return new WriteSubject(accountId, null, parent(call, accountId), null);
    }

    /** The object beneath which something is made. */
    private static AdObject beneath(GatedCall call) {
        List<String> names = Natures.given(call, Nature.SUBJECT);
        Entity entity = names.size() == 1 ? AdObject.identifiedBy(names.get(0)).orElse(null) : null;
        if (entity == null) {
            throw new CallRefusedException("What this would concern cannot be told, so nothing was sent.");
        }
        String id = String.valueOf(call.parameters().get(names.get(0)));
        return AdObject.read(call.connector(), entity, id, Set.of());
    }

    /** Where nothing else is said, a copy stands beside its source. */
    private static WriteSubject copy(GatedCall call, AdObject source) {
        AdObject named = parent(call, source.accountId());
        AdObject parent =
                named != null ? named : AdObject.above(call.connector(), source).orElse(null);
        return new WriteSubject(source.accountId(), null, parent, Copied.by(call, source));
    }

    private static @Nullable AdObject parent(GatedCall call, @Nullable String accountId) {
        if (call.operation().isEmpty()) {
            return null;
        }
        List<String> names = Natures.given(call, Nature.PARENT);
        if (names.isEmpty()) {
            return null;
        }
        String name = names.get(0);
        Entity entity = AdObject.identifiedBy(name).orElse(null);
        if (entity == null || names.size() > 1) {
            throw new CallRefusedException(
                    "Under which object the new one would stand cannot be told, so nothing was created.");
        }
        String id = String.valueOf(call.parameters().get(name));
        AdObject parent = AdObject.read(call.connector(), entity, id, Set.of());
        if (accountId == null || !accountId.equals(parent.accountId())) {
            throw new CallRefusedException("The parent " + parent.id() + " (" + entity.name()
                    + ") does not belong to the ad account " + accountId + ", so nothing was created.");
        }
        return parent;
    }

    /** The object to change, or null for a new one. */
    public @Nullable String objectId() {
        return object == null ? null : object.id();
    }

    /** The object as it is now, or the one that is copied, as far as the write and the rules concern it; else empty. */
    public Map<String, Object> before() {
        return object != null
                ? object.fields()
                : copied != null ? copied.source().fields() : Map.of();
    }
}
