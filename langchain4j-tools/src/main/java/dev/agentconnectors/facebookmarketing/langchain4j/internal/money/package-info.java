/** Amounts of money that cannot be misread: in major units, with their currency. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.internal.money;

import org.jspecify.annotations.NullMarked;
