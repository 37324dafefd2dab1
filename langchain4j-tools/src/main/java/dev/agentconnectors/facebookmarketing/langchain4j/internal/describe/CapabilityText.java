package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be called now, for the description of a generic tool: every line is made from the catalogue, and true in the mode
 * and under the write policy in force.
 */
public final class CapabilityText {

    // Of more values only the first are shown: the help and an error name them all.
    private static final int MOST_VALUES = 10;

    private static final String HELP = "help";

    private final Mode mode;
    private final WritePolicy writes;
    private final Selection selection;
    private final String searchAction;

    private CapabilityText(Mode mode, WritePolicy writes, Selection selection, String searchAction) {
        this.mode = mode;
        this.writes = writes;
        this.selection = selection;
        this.searchAction = searchAction;
    }

    /**
     * The text for a mode and a policy.
     *
     * @param selection which of the permitted operations are to be offered
     * @param searchAction what search is called on the hosted server
     */
    public static CapabilityText of(Mode mode, WritePolicy writes, Selection selection, String searchAction) {
        return new CapabilityText(mode, writes, selection, searchAction);
    }

    /** The specification with this text behind its own description. */
    public ToolSpecification appendedTo(ToolSpecification specification) {
        String own = specification.description();
        return specification.toBuilder()
                .description(own == null || own.isBlank() ? text() : own.strip() + "\n\n" + text())
                .build();
    }

    String text() {
        StringBuilder text =
                new StringBuilder("Give entity, action and params (an object). * is required; … means that there"
                        + " is more: action help with params {\"action\":\"update\"} tells all that one takes.\n");
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            List<Operation> offered =
                    entity.operations().stream().filter(this::isOffered).toList();
            if (!offered.isEmpty()) {
                text.append(entity.name())
                        .append(": ")
                        .append(entity.description())
                        .append(' ')
                        .append(offered.stream().map(this::signature).collect(Collectors.joining(", ")))
                        .append('\n');
            }
        }
        text.append(everyRead());
        text.append("Parameters:\n");
        parameters()
                .forEach((line, names) -> text.append(String.join(", ", names))
                        .append(": ")
                        .append(line)
                        .append('\n'));
        return text.append(conventions()).toString().strip();
    }

    /**
     * The action of a generic tool that tells what operations take. It never leaves the tool.
     *
     * @return what a model is told, or empty where it has not asked for help or the entity offers nothing
     */
    public Optional<ToolExecutionResult> helpFor(String entity, String action, Map<String, Object> params) {
        if (!action.equals(HELP)) {
            return Optional.empty();
        }
        Object wanted = params.get("action");
        return help(entity, wanted == null ? "" : wanted.toString().trim())
                .map(text -> ToolExecutionResult.builder()
                        .result(text)
                        .resultText(text)
                        .build());
    }

    /** What one operation takes, in full; or the names of everything that all of an entity take. */
    private Optional<String> help(String entityName, String action) {
        List<Operation> offered = operations()
                .filter(operation -> operation.entity().equals(entityName))
                .toList();
        Optional<Operation> one = offered.stream()
                .filter(operation -> operation.action().equals(action))
                .findFirst();
        return one.isPresent()
                ? one.map(operation -> OperationHelp.of(operation, mode))
                : offered.isEmpty() ? Optional.empty() : Optional.of(OperationHelp.of(offered, mode));
    }

    /** What reads have in common, and which do not. */
    private String everyRead() {
        List<String> without = operations()
                .filter(operation -> operation.action().equals("list")
                        && operation.parameter("fields").isEmpty())
                .map(Operation::entity)
                .toList();
        return "Every list" + (without.isEmpty() ? "" : " but that of " + String.join(", ", without))
                + " takes fields (e.g. id,name; common ones by default), limit (1-100, default 25) and after"
                + " (meta.after of the previous result, while meta.has_more); every get takes fields.\n";
    }

    private Stream<Operation> operations() {
        return Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .filter(this::isOffered);
    }

    private boolean isOffered(Operation operation) {
        return selection.offers(operation, mode, writes);
    }

    private String signature(Operation operation) {
        List<Parameter> all = values(operation).toList();
        List<Parameter> shown =
                all.stream().filter(parameter -> isShown(operation, parameter)).toList();
        Stream<String> names =
                shown.stream().map(parameter -> parameter.name() + (operation.requires(parameter, mode) ? "*" : ""));
        return operation.action() + "("
                + Stream.concat(names, shown.size() < all.size() ? Stream.of("…") : Stream.empty())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** What nothing goes without, and what decides on money and delivery; the rest is told on request. */
    private boolean isShown(Operation operation, Parameter parameter) {
        Parameter.Nature nature = parameter.nature();
        return operation.requires(parameter, mode)
                || parameter.location() == Parameter.Location.PATH
                || nature == Parameter.Nature.STATUS
                || nature.isMoney();
    }

    private Stream<Parameter> values(Operation operation) {
        return operation.parametersIn(mode).stream()
                .filter(parameter -> parameter.purpose() == Parameter.Purpose.VALUE)
                .filter(ToolSpecs::isForModels);
    }

    /** Each distinct meaning once, with the names that have it. */
    private Map<String, Set<String>> parameters() {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        operations()
                .forEach(operation -> values(operation)
                        .filter(parameter -> isShown(operation, parameter))
                        .forEach(parameter -> lines.computeIfAbsent(
                                        ParameterText.meaning(parameter, MOST_VALUES), key -> new LinkedHashSet<>())
                                .add(parameter.name())));
        return lines;
    }

    private String conventions() {
        StringBuilder text = new StringBuilder();
        if (mode == Mode.OPEN_SOURCE) {
            text.append(withinParents());
        } else if (!selection.searchable().isEmpty()) {
            text.append("Search replicated records, to filter, rank or count: action ")
                    .append(searchAction)
                    .append(" on ")
                    .append(selection.searchable().stream().map(Entity::name).collect(Collectors.joining(", ")))
                    .append(" with params {query:{filter,sort:[{field:asc|desc}]}, fields:[[name]], limit, cursor")
                    .append(" (meta.cursor)}. Filters: ")
                    .append(SearchSpec.FILTERS)
                    .append(
                            ". ads_insights there: one row per ad and day. Use list and get for what is true right now.\n");
        }
        text.append(relations())
                .append(" Performance (spend, clicks, ctr): ads_insights. Dates are absolute, or a date_preset.")
                .append(" Amounts come and go in major units with currency, such as 50.00 USD.");
        if (writes.mode() != WritePolicy.Mode.OFF) {
            text.append(" Writes change real spending: never invent a budget");
            text.append(writes.activationAllowed() ? "." : "; create everything PAUSED.");
        }
        return text.toString();
    }

    /** Such as: {@code In place of account_id: ads.list adset_id or campaign_id}. */
    private String withinParents() {
        String lists = operations()
                .filter(operation -> !operation.parentsIn(mode).isEmpty())
                .map(operation -> operation + " "
                        + operation.parentsIn(mode).stream()
                                .map(Parameter::name)
                                .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(", "));
        return lists.isEmpty() ? "" : "In place of account_id: " + lists + ".\n";
    }

    /** Which keys mean the same thing, each once: {@code campaign_id = campaigns.id}. */
    private static String relations() {
        return Catalog.facebookMarketing().entities().stream()
                        .flatMap(entity -> entity.relations().stream())
                        .filter(relation -> !relation.foreignKey().equals(relation.targetKey()))
                        .map(relation ->
                                relation.foreignKey() + " = " + relation.targetEntity() + "." + relation.targetKey())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
