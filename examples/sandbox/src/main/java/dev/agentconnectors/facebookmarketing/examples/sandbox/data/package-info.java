/** The seeded world: what exists in the sandbox, how it delivers, and the store that keeps it. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import org.jspecify.annotations.NullMarked;
