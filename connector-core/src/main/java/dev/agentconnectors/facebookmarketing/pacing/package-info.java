/** Keeping within Facebook's limits: what connectors know of them, and share. */
@NullMarked
package dev.agentconnectors.facebookmarketing.pacing;

import org.jspecify.annotations.NullMarked;
