/** From what a caller says to a checked and normalised call. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.internal.call;

import org.jspecify.annotations.NullMarked;
