/** The code of README.md, compiled and run. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.chatbot.readme;

import org.jspecify.annotations.NullMarked;
