package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** A period by name. The constants are spelled as Facebook spells them. */
enum DatePreset {
    today,
    yesterday,
    last_7d,
    last_30d,
    this_month,
    last_month,
    last_3d,
    last_14d,
    last_28d,
    last_90d,
    last_week_mon_sun,
    last_week_sun_sat,
    this_week_mon_today,
    this_week_sun_today,
    this_quarter,
    last_quarter,
    this_year,
    last_year,
    maximum,
    data_maximum
}
