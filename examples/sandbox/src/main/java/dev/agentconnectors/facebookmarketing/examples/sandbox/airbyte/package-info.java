/** Airbyte's hosted API: tokens, connectors, consent, operations on the same data as the Graph API, and search. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import org.jspecify.annotations.NullMarked;
