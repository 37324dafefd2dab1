package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What a pixel's events are counted by. The constants are spelled as Facebook spells them. */
enum Aggregation {
    event,
    event_source,
    event_total_counts,
    event_value_count,
    event_detection_method,
    event_processing_results,
    custom_data_field,
    browser_type,
    device_os,
    device_type,
    had_pii,
    host,
    match_keys,
    pixel_fire,
    url,
    url_by_rule
}
