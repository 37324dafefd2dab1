/**
 * A scripted planner behind the OpenAI chat-completions protocol: no language model, but a fixed table of intents, each
 * with a recipe that calls the tools a request offers and words its answer from what they return.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import org.jspecify.annotations.NullMarked;
