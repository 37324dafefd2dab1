/** Airbyte's side of hosted mode: creating and managing connectors, and the OAuth flow that leads to one. */
@NullMarked
package dev.agentconnectors.facebookmarketing.airbyte;

import org.jspecify.annotations.NullMarked;
