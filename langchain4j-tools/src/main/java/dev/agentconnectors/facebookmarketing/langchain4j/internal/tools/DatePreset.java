package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** Periods by name. The constants are spelled as Facebook spells them. */
enum DatePreset {
    today,
    yesterday,
    this_month,
    last_month,
    this_quarter,
    maximum,
    last_3d,
    last_7d,
    last_14d,
    last_28d,
    last_30d,
    last_90d,
    last_week_mon_sun,
    last_week_sun_sat,
    last_quarter,
    last_year,
    this_week_mon_today,
    this_week_sun_today,
    this_year
}
