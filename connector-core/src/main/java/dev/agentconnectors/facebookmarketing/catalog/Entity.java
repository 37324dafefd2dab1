package dev.agentconnectors.facebookmarketing.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of thing in an ad account, with all that can be done with it. Immutable. */
public final class Entity {

    /**
     * How records point at those of another entity.
     *
     * @param foreignKey the field that points, such as {@code campaign_id}
     * @param targetEntity the entity that it points at, such as {@code campaigns}
     * @param targetKey the field that it matches there, such as {@code id}
     */
    public record Relation(String foreignKey, String targetEntity, String targetKey) {}

    private final String name;
    private final String description;
    private final @Nullable Parameter id;
    private final List<Operation> operations;
    private final @Nullable String mark;
    private final RecordType record;
    private final List<String> searchFields;
    private final List<Relation> relations;

    Entity(
            String name,
            String description,
            @Nullable Parameter id,
            @Nullable String mark,
            List<Operation> operations,
            RecordType record,
            List<String> searchFields,
            List<Relation> relations) {
        this.name = name;
        this.description = description;
        this.id = id;
        this.mark = mark;
        this.operations = List.copyOf(operations);
        this.record = record;
        this.searchFields = List.copyOf(searchFields);
        this.relations = List.copyOf(relations);
    }

    static EntityBuilder named(String name, String description) {
        return new EntityBuilder(name, description);
    }

    /**
     * The name.
     *
     * @return the name, such as {@code ad_sets}
     */
    public String name() {
        return name;
    }

    /**
     * One sentence for people and models.
     *
     * @return the sentence
     */
    public String description() {
        return description;
    }

    /**
     * The parameter that names one object of this kind in a path.
     *
     * @return the parameter, such as {@code adset_id}, or empty where no operation is about one object
     */
    public Optional<Parameter> id() {
        return Optional.ofNullable(id);
    }

    /**
     * The field by which an object of this kind is told from others: Facebook hands out and changes whatever object an id
     * names, however it is asked for.
     *
     * @return a field that every object of this kind has and no object of another, or empty where none is declared
     */
    public Optional<String> mark() {
        return Optional.ofNullable(mark);
    }

    /**
     * What can be done.
     *
     * @return the operations
     */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The shape of its records.
     *
     * @return the record type, with every field that any reading operation returns
     */
    public RecordType record() {
        return record;
    }

    /**
     * The fields that hosted search can filter and sort on.
     *
     * @return the names; empty where hosted search does not serve the entity
     */
    public List<String> searchFields() {
        return searchFields;
    }

    /**
     * How its records point at those of other entities.
     *
     * @return the relations
     */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * Finds an operation by its action.
     *
     * @param action the action, such as {@code list}
     * @return the operation, or empty if the entity has no such action
     */
    public Optional<Operation> operation(String action) {
        return operations.stream()
                .filter(operation -> operation.action().equals(action))
                .findFirst();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
