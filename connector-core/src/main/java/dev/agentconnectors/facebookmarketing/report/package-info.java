/** Answers instead of rows: one small table for one question about how advertising performed. */
@NullMarked
package dev.agentconnectors.facebookmarketing.report;

import org.jspecify.annotations.NullMarked;
