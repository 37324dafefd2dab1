package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What a pixel's events are counted by. The constants are spelled as Facebook spells them. */
enum Aggregation {
    event,
    device,
    custom_data_field
}
