package dev.agentconnectors.facebookmarketing.langchain4j.tools;

/**
 * A period of whole days.
 *
 * @param since the first day, as {@code YYYY-MM-DD}
 * @param until the last day, as {@code YYYY-MM-DD}
 */
public record TimeRange(String since, String until) {}
