/** Measures what calls cost, side by side with others that read the same bytes in the same run. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
