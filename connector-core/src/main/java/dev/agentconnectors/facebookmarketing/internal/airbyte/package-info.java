/** Hosted mode: Airbyte's API. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.internal.airbyte;

import org.jspecify.annotations.NullMarked;
