/** Where every call can be judged before it is sent. */
@NullMarked
package dev.agentconnectors.facebookmarketing.gate;

import org.jspecify.annotations.NullMarked;
