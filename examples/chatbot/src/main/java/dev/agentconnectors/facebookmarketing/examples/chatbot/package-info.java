/** A terminal chatbot that answers questions about a Facebook ad account, and changes what a person agrees to. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.chatbot;

import org.jspecify.annotations.NullMarked;
