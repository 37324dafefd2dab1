package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Operation.Answer;
import dev.agentconnectors.facebookmarketing.catalog.Operation.Method;
import dev.agentconnectors.facebookmarketing.catalog.Operation.ParentEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Declares an operation. The parameters that its path names come by themselves: {@code account_id}, and what the entity is
 * identified by; and so does {@code fields} where records are read.
 */
final class OperationBuilder {

    private static final String SUCCESS = "success";

    final String action;
    final Effect effect;
    final Method method;
    final String path;
    final String description;
    Answer answer;
    final List<ParentEdge> parents = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    private final List<ParameterBuilder> parameters = new ArrayList<>();
    private @Nullable RecordType returns;
    private @Nullable String defaultFields;
    private boolean selectsFields;
    private boolean paged;

    @Nullable
    String idOfNew;

    boolean copies;
    boolean inPieces;
    Set<Mode> modes = Set.of(Mode.values());

    private OperationBuilder(
            String action, Effect effect, Method method, String path, String description, boolean returnsList) {
        this.action = action;
        this.effect = effect;
        this.method = method;
        this.path = path;
        this.description = description;
        this.answer = returnsList ? Answer.LIST : Answer.OBJECT;
        this.selectsFields = effect == Effect.READ;
        this.paged = returnsList;
    }

    /** Reads a page of records. */
    static OperationBuilder list(String path, String description) {
        return reading("list", path, description, true);
    }

    /** Reads one object; <code>/{id}</code> stands for what the entity is identified by. */
    static OperationBuilder get(String path, String description) {
        return reading("get", path, description, false);
    }

    static OperationBuilder create(String path, String description) {
        return writing("create", path, description)
                .returning(CommonRecords.CREATED)
                .naming("id");
    }

    /** Changes one object. */
    static OperationBuilder update(String description) {
        return writing("update", "/{id}", description)
                .returning(CommonRecords.UPDATED)
                .answeredBy(Answer.value(SUCCESS));
    }

    /** Removes one object for good. */
    static OperationBuilder delete(String description) {
        return deleting("/{id}", description);
    }

    /** Removes something for good. */
    static OperationBuilder deleting(String path, String description) {
        return new OperationBuilder("delete", Effect.DELETE, Method.DELETE, path, description, false)
                .returning(CommonRecords.UPDATED)
                .answeredBy(Answer.value(SUCCESS));
    }

    /** An operation that reads, by an action of its own. */
    static OperationBuilder reading(String action, String path, String description, boolean list) {
        return new OperationBuilder(action, Effect.READ, Method.GET, path, description, list);
    }

    /** Has something worked out that is read later: it changes nothing, although it is sent as a form. */
    static OperationBuilder starting(String path, String description) {
        return new OperationBuilder("start", Effect.READ, Method.POST, path, description, false);
    }

    /** An operation that writes, by an action of its own. */
    static OperationBuilder writing(String action, String path, String description) {
        return new OperationBuilder(action, Effect.WRITE, Method.POST, path, description, false);
    }

    /** Makes another object like the one that the path names. */
    static OperationBuilder copy(String description) {
        OperationBuilder copy = writing("copy", "/{id}/copies", description).onlyIn(Mode.OPEN_SOURCE);
        copy.copies = true;
        return copy;
    }

    /** The answer has the id of what was made in this field. */
    OperationBuilder naming(String field) {
        idOfNew = field;
        return this;
    }

    OperationBuilder taking(ParameterBuilder... more) {
        parameters.addAll(List.of(more));
        return this;
    }

    /** What it returns, where that is not the entity's record. */
    OperationBuilder returning(RecordType type) {
        returns = type;
        return this;
    }

    /** What Facebook's answer looks like, where it is neither the object nor a list under {@code data}. */
    OperationBuilder answeredBy(Answer shape) {
        answer = shape;
        return this;
    }

    /** Asks by default for these fields instead of those of the record. */
    OperationBuilder askingFor(String fields) {
        defaultFields = fields;
        return this;
    }

    /** Its file is sent piece by piece, to where Facebook takes videos. */
    OperationBuilder inPieces() {
        inPieces = true;
        return this;
    }

    /** Takes neither {@code fields} nor a page: the answer is what it is. */
    OperationBuilder whole() {
        selectsFields = false;
        paged = false;
        return this;
    }

    /** Takes no {@code fields}: what is in a record was decided before. */
    OperationBuilder asTheyAre() {
        selectsFields = false;
        return this;
    }

    /** Can also list within a parent object. */
    OperationBuilder within(String parameter, String edge, String example, String narrowing) {
        parents.add(new ParentEdge(parameter, edge));
        return taking(ParameterBuilder.path(parameter, ParameterType.ID, example, narrowing)
                .optional()
                .onlyIn(Mode.OPEN_SOURCE));
    }

    OperationBuilder onlyIn(Mode mode) {
        modes = Set.of(mode);
        return this;
    }

    OperationBuilder where(Rule... more) {
        rules.addAll(List.of(more));
        return this;
    }

    Operation build(String entity, RecordType record, @Nullable ParameterBuilder id) {
        RecordType result = returns == null ? record : returns;
        List<ParameterBuilder> all = new ArrayList<>();
        String template = id == null ? path : path.replace("{id}", "{" + id.name + "}");
        if (template.contains("{account_id}")) {
            all.add(CommonParameters.ACCOUNT_ID);
        }
        if (id != null && template.contains("{" + id.name + "}")) {
            all.add(id);
        }
        all.addAll(parameters);
        if (selectsFields) {
            all.add(CommonParameters.fields(Objects.requireNonNullElseGet(defaultFields, result::defaultFields)));
        }
        if (paged) {
            all.add(CommonParameters.LIMIT);
            all.add(CommonParameters.AFTER);
        }
        if (all.stream().anyMatch(parameter -> parameter.type == ParameterType.FILE && parameter.required)) {
            modes = Set.of(Mode.OPEN_SOURCE);
        }
        return new Operation(
                this,
                entity,
                template,
                all.stream()
                        .sorted(Comparator.comparing(parameter -> !parameter.required))
                        .map(ParameterBuilder::build)
                        .toList(),
                result);
    }
}
