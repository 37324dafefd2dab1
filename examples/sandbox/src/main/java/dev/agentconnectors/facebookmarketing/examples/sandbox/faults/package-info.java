/** Faults on demand: what goes wrong between a client and a service, made to go wrong when it is wanted. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import org.jspecify.annotations.NullMarked;
