/** Hosted search: queries over the records that Airbyte replicates, and what they find. */
@NullMarked
package dev.agentconnectors.facebookmarketing.search;

import org.jspecify.annotations.NullMarked;
