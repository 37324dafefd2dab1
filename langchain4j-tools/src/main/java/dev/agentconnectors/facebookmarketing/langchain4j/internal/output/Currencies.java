package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import org.jspecify.annotations.Nullable;

/** Tells the currency of a record's amounts. */
@FunctionalInterface
public interface Currencies {

    /**
     * The currency's code, or a text in its place that keeps an amount from being misread.
     *
     * @param own the currency that the record names itself, or null
     * @param accountId the ad account that the record names, or null
     */
    String of(@Nullable String own, @Nullable String accountId);
}
