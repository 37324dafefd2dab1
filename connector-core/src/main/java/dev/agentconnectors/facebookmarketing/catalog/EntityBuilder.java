package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Entity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Declares an entity. */
final class EntityBuilder {

    private final String name;
    private final String description;
    private final List<OperationBuilder> operations = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private @Nullable RecordType record;
    private @Nullable ParameterBuilder id;
    private @Nullable String mark;
    private List<String> searchFields = List.of();

    EntityBuilder(String name, String description) {
        this.name = name;
        this.description = description;
    }

    EntityBuilder withRecords(RecordType type) {
        record = type;
        return this;
    }

    /** What names one object: the operations on one object take it. */
    EntityBuilder identifiedBy(ParameterBuilder parameter) {
        id = parameter;
        return this;
    }

    /** A field that every object of this kind has and no object of another: needed where one object can be written. */
    EntityBuilder toldBy(String field) {
        mark = field;
        return this;
    }

    /** What hosted search can filter and sort on. */
    EntityBuilder searchedBy(String... fields) {
        searchFields = List.of(fields);
        return this;
    }

    /** A field of its records holds a key of another entity's. */
    EntityBuilder pointingAt(String entity, String foreignKey, String targetKey) {
        relations.add(new Relation(foreignKey, entity, targetKey));
        return this;
    }

    EntityBuilder can(OperationBuilder operation) {
        operations.add(operation);
        return this;
    }

    Entity build() {
        RecordType records = Objects.requireNonNull(record, name);
        return new Entity(
                name,
                description,
                id == null ? null : id.build(),
                mark,
                operations.stream()
                        .map(operation -> operation.build(name, records, id))
                        .toList(),
                records,
                searchFields,
                relations);
    }
}
