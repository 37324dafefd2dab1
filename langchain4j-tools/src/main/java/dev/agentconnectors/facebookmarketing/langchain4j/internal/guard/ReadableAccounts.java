package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps reading within some accounts. An object's account is looked up once; it never changes. */
final class ReadableAccounts {

    private static final Catalog CATALOG = Catalog.facebookMarketing();
    private static final Set<String> OF_NO_ACCOUNT = Set.of("current_user", "ad_library");
    private static final String ACCOUNT_ID = "account_id";
    private static final int MOST_OBJECTS = 10_000;
    /** Fields that stand for another object of the same account. */
    private static final Map<String, String> NEIGHBOURS =
            Map.of("campaign", "campaigns", "adset", "ad_sets", "creative", "ad_creatives");

    private final Map<FacebookMarketingConnector, Map<String, String>> accounts =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** How the answer has to be narrowed. */
    enum Narrowing {
        /** It concerns a permitted account only. */
        NONE,
        /** It may hold records of any account. */
        BY_ACCOUNT
    }

    /** Refuses a call that would read in another account. */
    Narrowing require(GatedCall call, Set<String> permitted) {
        Operation operation = call.declared();
        if (operation == null) {
            Entity entity = CATALOG.entity(call.entity()).orElse(null);
            boolean search = entity != null
                    && !entity.searchFields().isEmpty()
                    && call.action().contains("search");
            if (!search) {
                throw refused(call, permitted);
            }
            Object fields = call.parameters().get("fields");
            if (fields != null
                    && !MentionedFields.of(Map.of("fields", fields), false).contains(ACCOUNT_ID)) {
                throw new Refusal(
                                "readable_accounts",
                                "Only some ad accounts may be read, so that a search has to show the account of each"
                                        + " record. Nothing was sent.",
                                "Add account_id to fields.")
                        .exception();
            }
            return Narrowing.BY_ACCOUNT;
        }
        if (call.parameters().keySet().stream()
                .anyMatch(name -> operation.parameter(name).isEmpty())) {
            throw refused(call, permitted);
        }
        requireDeclaredFields(call, operation, permitted);
        Object account = call.parameters().get(ACCOUNT_ID);
        List<String> ids = operation.parameters().stream()
                .filter(parameter -> parameter.location() == Location.PATH)
                .map(Parameter::name)
                .filter(name -> !name.equals(ACCOUNT_ID) && call.parameters().containsKey(name))
                .toList();
        if (account != null && !permitted.contains(String.valueOf(account))) {
            throw refused(call, permitted);
        }
        for (String id : ids) {
            if (!permitted.contains(
                    accountOf(call, id, String.valueOf(call.parameters().get(id)), permitted))) {
                throw refused(call, permitted);
            }
        }
        return account != null || !ids.isEmpty() || OF_NO_ACCOUNT.contains(call.entity())
                ? Narrowing.NONE
                : Narrowing.BY_ACCOUNT;
    }

    private String accountOf(GatedCall call, String idName, String id, Set<String> permitted) {
        Entity entity = CATALOG.entities().stream()
                .filter(one -> AdObject.idParameter(one).filter(idName::equals).isPresent())
                .filter(one -> one.record().field(ACCOUNT_ID).isPresent())
                .findFirst()
                .orElseThrow(() -> refused(call, permitted));
        Map<String, String> known = accounts.computeIfAbsent(call.connector(), one -> new ConcurrentHashMap<>());
        String account = known.get(id);
        if (account == null) {
            account = AdObject.account(String.valueOf(call.connector()
                    .execute(entity.name(), "get", Map.of(idName, id, "fields", "id," + ACCOUNT_ID))
                    .records()
                    .get(0)
                    .get(ACCOUNT_ID)));
            if (known.size() >= MOST_OBJECTS) {
                known.clear();
            }
            known.put(id, String.valueOf(account));
        }
        return String.valueOf(account);
    }

    /** Sub-fields lead from object to object, and so out of an account: only those that are declared are known not to. */
    private static void requireDeclaredFields(GatedCall call, Operation operation, Set<String> permitted) {
        Object fields = call.parameters().get("fields");
        if (fields != null && !areDeclared(fields.toString(), selectedFrom(operation))) {
            throw new Refusal(
                            "readable_accounts",
                            call + " asks for fields that may lead out of the ad accounts "
                                    + String.join(", ", new TreeSet<>(permitted)) + ".",
                            "Ask for the described fields of the record only.")
                    .exception();
        }
    }

    /** Who starts a report run selects fields of what will be read of it. */
    private static RecordType selectedFrom(Operation operation) {
        return operation.entity().equals("report_runs") && operation.action().equals("start")
                ? CATALOG.operation("report_runs", "list").orElseThrow().returns()
                : operation.returns();
    }

    private static boolean areDeclared(String fields, RecordType type) {
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= fields.length(); i++) {
            char character = i < fields.length() ? fields.charAt(i) : ',';
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (character == ',' && depth == 0) {
                if (!isDeclared(fields.substring(begin, i).trim(), type)) {
                    return false;
                }
                begin = i + 1;
            }
        }
        return depth == 0;
    }

    private static boolean isDeclared(String field, RecordType type) {
        int brace = field.indexOf('{');
        String name = brace < 0 ? field : field.substring(0, brace);
        Optional<Field> declared = type.field(name);
        if (brace < 0) {
            return declared.isPresent() || NEIGHBOURS.containsKey(name);
        }
        if (!field.endsWith("}")) {
            return false;
        }
        String inner = field.substring(brace + 1, field.length() - 1);
        @Nullable String neighbour = NEIGHBOURS.get(name);
        RecordType nested = neighbour != null
                ? CATALOG.entity(neighbour).orElseThrow().record()
                : declared.map(Field::record).orElse(null);
        return nested != null && areDeclared(inner, nested);
    }

    private static CallRefusedException refused(GatedCall call, Set<String> permitted) {
        return new CallRefusedException("Only these ad accounts may be read: "
                + String.join(", ", new TreeSet<>(permitted)) + "; " + call
                + " concerns another one, or its account cannot be told. Nothing was sent.");
    }
}
