package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/**
 * A period.
 *
 * @param since the first day, as {@code YYYY-MM-DD}
 * @param until the last day, as {@code YYYY-MM-DD}
 */
record TimeRange(String since, String until) {}
