/** Tables and charts for notebooks. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.notebooks;

import org.jspecify.annotations.NullMarked;
