/** What stands between a model and an ad account: selection, policies, money, audit. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import org.jspecify.annotations.NullMarked;
