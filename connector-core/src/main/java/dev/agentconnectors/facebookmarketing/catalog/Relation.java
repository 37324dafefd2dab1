package dev.agentconnectors.facebookmarketing.catalog;

/**
 * How the records of one entity point at those of another.
 *
 * @param foreignKey the field that holds the other record's key, such as {@code campaign_id}; where the records have no
 *     such field, the parameter that they are listed with
 * @param targetEntity the entity that it points at, such as {@code campaigns}
 * @param targetKey the field that it matches there, such as {@code id}
 */
public record Relation(String foreignKey, String targetEntity, String targetKey) {}
