package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.gate.Passage.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.ReadableAccounts.Narrowing;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Judges reads: what is withheld is not asked for, and what comes of it unasked is taken out. */
final class ReadJudge {

    private static final String LEADS = "leads";

    private final ReadableAccounts accounts = new ReadableAccounts();

    Passage judge(GatedCall call, ReadPolicy policy) {
        requireEntity(call, policy);
        requireFields(call, policy);
        Narrowing narrowing = policy.accounts().isEmpty() ? Narrowing.NONE : accounts.require(call, policy.accounts());
        Set<String> permitted = narrowing == Narrowing.BY_ACCOUNT ? policy.accounts() : Set.of();
        Set<String> withheld = mayHold(call, policy.withheldFields()) ? policy.withheldFields() : Set.of();
        if (permitted.isEmpty() && withheld.isEmpty()) {
            return Passage.go();
        }
        return Passage.go(new Ending() {
            @Override
            public ExecutionResult answered(ExecutionResult result) {
                return NarrowedAnswer.of(result, withheld, permitted);
            }
        });
    }

    private static void requireEntity(GatedCall call, ReadPolicy policy) {
        boolean entity = policy.entities().isEmpty() || policy.entities().contains(call.entity());
        boolean leads = policy.leadsAllowed() || !Selection.isAboutLeads(call.entity());
        if (!entity || !leads) {
            throw new CallRefusedException(OneLine.clean(call.entity())
                    + " may not be read here: the developer withholds it. Nothing was sent.");
        }
    }

    private static void requireFields(GatedCall call, ReadPolicy policy) {
        Operation operation = call.declared();
        Object fields = call.parameters().get("fields");
        boolean byDefault = operation != null
                && fields != null
                && operation
                        .parameter("fields")
                        .map(parameter -> fields.equals(parameter.defaultValue()))
                        .orElse(false);
        Map<String, Object> chosen = new LinkedHashMap<>(call.parameters());
        if (byDefault) {
            // Nobody asked for them by name: they are taken out of the answer.
            chosen.remove("fields");
        }
        for (String name : MentionedFields.of(chosen, operation != null)) {
            boolean withheld = policy.withheldFields().contains(name) || (!policy.leadsAllowed() && name.equals(LEADS));
            if (withheld) {
                throw new Refusal(
                                "withheld_fields",
                                "The field " + name
                                        + " is withheld here, since it holds personal or payment data or the developer"
                                        + " wants it so. Nothing was sent.",
                                "Leave it out.")
                        .exception();
            }
        }
    }

    /** Whether an answer may have such a field although it was not asked for by name. */
    private static boolean mayHold(GatedCall call, Set<String> withheld) {
        Operation operation = call.declared();
        return !withheld.isEmpty() && (operation == null || mayHold(operation.returns(), withheld, new HashSet<>()));
    }

    private static boolean mayHold(RecordType type, Set<String> withheld, Set<String> seen) {
        if (!seen.add(type.name())) {
            return false;
        }
        for (Field field : type.fields()) {
            RecordType nested = field.record();
            if (withheld.contains(field.name()) || (nested != null && mayHold(nested, withheld, seen))) {
                return true;
            }
        }
        return false;
    }
}
