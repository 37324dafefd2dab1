/** Open source mode: Facebook's Graph API. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.internal.graph;

import org.jspecify.annotations.NullMarked;
