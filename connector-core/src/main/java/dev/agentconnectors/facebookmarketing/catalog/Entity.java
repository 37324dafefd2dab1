package dev.agentconnectors.facebookmarketing.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of thing in an ad account, with all that can be done with it.
 *
 * @param name the name, such as {@code ad_sets}
 * @param description one sentence for people and models
 * @param operations what can be done
 * @param record the shape of its records, with every field that any operation returns
 * @param searchFields the fields that hosted search can filter and sort on; empty where hosted search does not serve
 *     the entity
 * @param relations how its records point at those of other entities
 */
public record Entity(
        String name,
        String description,
        List<Operation> operations,
        RecordType record,
        List<String> searchFields,
        List<Relation> relations) {

    /** Checks that nothing is missing and copies the collections. */
    public Entity {
        Objects.requireNonNull(name, "name");
        operations = List.copyOf(operations);
        searchFields = List.copyOf(searchFields);
        relations = List.copyOf(relations);
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
}
