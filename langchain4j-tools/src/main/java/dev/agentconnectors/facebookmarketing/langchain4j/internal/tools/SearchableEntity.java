package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** The entities whose records can be searched. The constants are spelled as in the catalogue. */
enum SearchableEntity {
    campaigns,
    ad_sets,
    ads,
    ad_creatives,
    ads_insights,
    ad_accounts,
    custom_conversions,
    images,
    videos
}
