/** A server on one port that stands in for the services an agent talks to, with seeded data and faults on demand. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.sandbox;

import org.jspecify.annotations.NullMarked;
