package dev.agentconnectors.facebookmarketing.langchain4j.internal.selection;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which operations the developer offers. It decides what is described and what is carried out: a model may well call what
 * nobody has described to it.
 */
public final class Selection {

    /** Everything, what only the hosted server knows included. */
    public static final Selection EVERYTHING = new Selection(null, false, false);

    private static final Set<String> SEARCHES = Set.of("search", "context_store_search");

    private static final String INSIGHTS = "ads_insights.list";
    /** What a report reads beside insights: the account's currency and time zone, and runs for what is too large. */
    private static final Set<String> WITH_REPORTS =
            Set.of("ad_accounts.get", "report_runs.start", "report_runs.get", "report_runs.list");

    private final @Nullable Predicate<Operation> wanted;
    private final boolean leads;
    private final boolean files;

    private Selection(@Nullable Predicate<Operation> wanted, boolean leads, boolean files) {
        this.wanted = wanted;
        this.leads = leads;
        this.files = files;
    }

    /** Only some operations of the catalogue. */
    public static Selection of(Predicate<Operation> wanted) {
        return new Selection(wanted, false, false);
    }

    /** The same, and models are told of leads where they may read them. */
    public Selection withLeads(boolean allowed) {
        return new Selection(wanted, allowed, files);
    }

    /** Whether an entity is about what people entered into forms. */
    public static boolean isAboutLeads(String entity) {
        return entity.contains("lead");
    }

    /** The same where there are files that a model may send. */
    public Selection withFiles() {
        return new Selection(wanted, leads, true);
    }

    /** True if the operation is offered. */
    public boolean offers(Operation operation) {
        return wanted == null || wanted.test(operation);
    }

    /**
     * True if a model is told of the operation: it is offered, exists in the mode, and the policy may permit it. What needs a
     * file is for models that have some to give.
     */
    public boolean offers(Operation operation, Mode mode, WritePolicy writes) {
        return offers(operation)
                && operation.existsIn(mode)
                && (files || !operation.needsFile())
                && (leads || !isAboutLeads(operation.entity()))
                && (writes.automationAllowed() || !isAutomation(operation))
                && (operation.effect() == Effect.READ || writes.mode() != WritePolicy.Mode.OFF)
                && (operation.effect() != Effect.DELETE || writes.deletionAllowed());
    }

    /** Whether Facebook would do something later by itself. */
    public static boolean isAutomation(Operation operation) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.nature() == Parameter.Nature.AUTOMATION
                        || parameter.nature() == Parameter.Nature.BUDGET_INCREASE);
    }

    /** True if the entity's replicated records may be searched: whoever may not list them may not search them either. */
    public boolean offersSearch(Entity entity) {
        return !entity.searchFields().isEmpty()
                && (wanted == null
                        || entity.operations().stream()
                                .anyMatch(operation -> operation.effect() == Effect.READ && wanted.test(operation)));
    }

    /** The entities whose records may be searched, in the catalogue's order. */
    public List<Entity> searchable() {
        return Catalog.facebookMarketing().entities().stream()
                .filter(this::offersSearch)
                .toList();
    }

    /**
     * What a model is not offered it cannot do either; that it was not told of it is no protection.
     *
     * @throws CallRefusedException if the call is not offered
     */
    public void requireOffered(GatedCall call) {
        boolean offered;
        if (call.declared() != null) {
            offered = offers(call.declared());
        } else if (call.connector().mode() == Mode.OPEN_SOURCE) {
            // There is no such operation, and the connector says so.
            offered = true;
        } else if (SEARCHES.contains(call.action())) {
            offered = Catalog.facebookMarketing()
                    .entity(call.entity())
                    .map(this::offersSearch)
                    .orElse(offersUndeclared());
        } else {
            offered = offersUndeclared();
        }
        if (!offered) {
            throw new CallRefusedException(
                    call + " is not offered here, and nothing was done: the developer chose what can be called.");
        }
    }

    /** True if reports are offered: to whoever may read insights. */
    public boolean offersReports() {
        return Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .anyMatch(operation -> operation.toString().equals(INSIGHTS) && offers(operation));
    }

    /**
     * What a report reads for itself has to be offered too, but for what every report needs.
     *
     * @throws CallRefusedException if the call is not offered
     */
    public void requireOfferedInReports(GatedCall call) {
        Operation operation = call.declared();
        if (operation == null || !WITH_REPORTS.contains(operation.toString()) || !offersReports()) {
            requireOffered(call);
        }
    }

    /** True if what only the hosted server knows is offered: a choice among known operations is no choice of others. */
    public boolean offersUndeclared() {
        return wanted == null;
    }
}
