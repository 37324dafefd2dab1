/** The Graph face: answers as Facebook's Graph API does, from the seeded world. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import org.jspecify.annotations.NullMarked;
