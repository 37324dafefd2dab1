/**
 * What the connector can do, as data: every entity with its operations, parameters, record fields and relations.
 *
 * <p>Each entity is declared once, in a file of its own. Validation, request building, tool schemas, tool descriptions
 * and the reference documentation are derived from these declarations.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.catalog;

import org.jspecify.annotations.NullMarked;
