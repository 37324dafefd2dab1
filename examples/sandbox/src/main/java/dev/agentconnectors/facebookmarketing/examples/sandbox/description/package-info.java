/** Facebook's own description of the Graph API: what exists, as somebody else says. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.sandbox.description;

import org.jspecify.annotations.NullMarked;
