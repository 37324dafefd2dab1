package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code ad_library}: Facebook's public archive of everybody's ads. */
final class AdLibraryEntity {

    /** Less than the record has: the reach and targeting fields exist for some countries only. */
    private static final String DEFAULT_FIELDS = "id,ad_creation_time,ad_creative_bodies,ad_creative_link_captions,"
            + "ad_creative_link_descriptions,ad_creative_link_titles,ad_delivery_start_time,ad_delivery_stop_time,"
            + "ad_snapshot_url,bylines,currency,languages,page_id,page_name,publisher_platforms,spend,impressions,"
            + "demographic_distribution,delivery_by_region,estimated_audience_size";

    private static final RecordType REGION_SHARE =
            RecordType.of("RegionShare", Field.text("region"), Field.number("percentage"));

    private static final RecordType DEMOGRAPHIC_SHARE =
            RecordType.of("DemographicShare", Field.text("age"), Field.text("gender"), Field.number("percentage"));

    private static final RecordType COUNT_RANGE =
            RecordType.of("CountRange", Field.integer("lower_bound"), Field.integer("upper_bound"));

    private static final RecordType SPEND_RANGE =
            RecordType.of("SpendRange", Field.majorUnits("lower_bound"), Field.majorUnits("upper_bound"));

    private static final RecordType RECORD = RecordType.of(
            "AdLibraryAd",
            Field.text("id"),
            Field.date("ad_creation_time"),
            Field.freeText("ad_creative_bodies").listed(),
            Field.freeText("ad_creative_link_captions").listed(),
            Field.freeText("ad_creative_link_descriptions").listed(),
            Field.freeText("ad_creative_link_titles").listed(),
            Field.date("ad_delivery_start_time"),
            Field.date("ad_delivery_stop_time"),
            Field.text("ad_snapshot_url"),
            Field.object("age_country_gender_reach_breakdown").listed(),
            Field.object("beneficiary_payers").listed(),
            Field.integer("br_total_reach"),
            Field.freeText("bylines"),
            Field.text("currency"),
            Field.record("delivery_by_region", REGION_SHARE).listed(),
            Field.record("demographic_distribution", DEMOGRAPHIC_SHARE).listed(),
            Field.record("estimated_audience_size", COUNT_RANGE),
            Field.integer("eu_total_reach"),
            Field.record("impressions", COUNT_RANGE),
            Field.text("languages").listed(),
            Field.text("page_id"),
            Field.freeText("page_name"),
            Field.text("publisher_platforms").listed(),
            Field.record("spend", SPEND_RANGE),
            Field.text("target_ages").listed(),
            Field.text("target_gender"),
            Field.object("target_locations").listed(),
            Field.object("total_reach_by_location").listed());

    static final Entity ENTITY = Entity.named(
                    "ad_library",
                    "The public Ad Library: ads of any advertiser, political ones with spend and audience.")
            .withRecords(RECORD)
            .can(list(
                            "/ads_archive",
                            "Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.")
                    .taking(
                            query(
                                            "ad_reached_countries",
                                            ParameterType.COUNTRIES,
                                            "US",
                                            "Countries that the ads reached.")
                                    .mandatory()
                                    .byDefault("ALL"),
                            query("search_terms", ParameterType.TEXT, "climate", "Words that must all occur."),
                            query("search_page_ids", ParameterType.ID_LIST, "20531316728", "Pages that ran the ads."),
                            query("ad_type", ParameterType.TEXT, "POLITICAL_AND_ISSUE_ADS", "The kind of ads.")
                                    .oneOf(
                                            "ALL",
                                            "EMPLOYMENT_ADS",
                                            "FINANCIAL_PRODUCTS_AND_SERVICES_ADS",
                                            "HOUSING_ADS",
                                            "POLITICAL_AND_ISSUE_ADS")
                                    .byDefault("ALL"),
                            query("ad_active_status", ParameterType.TEXT, "ALL", "Whether the ads still run.")
                                    .oneOf("ACTIVE", "ALL", "INACTIVE")
                                    .byDefault("ACTIVE"),
                            query(
                                    "ad_delivery_date_min",
                                    ParameterType.DATE,
                                    "2026-10-01",
                                    "Delivered since this day."),
                            query(
                                    "ad_delivery_date_max",
                                    ParameterType.DATE,
                                    "2026-10-31",
                                    "Delivered until this day."),
                            query("bylines", ParameterType.TEXT_LIST, "[\"ACLU\"]", "Who paid, word for word."),
                            query("languages", ParameterType.TEXT_LIST, "[\"en\"]", "ISO 639-1 codes."),
                            query("media_type", ParameterType.TEXT, "VIDEO", "What the ads show.")
                                    .oneOf("ALL", "IMAGE", "MEME", "VIDEO", "NONE"),
                            query(
                                    "publisher_platforms",
                                    ParameterType.TEXT_LIST,
                                    "[\"INSTAGRAM\"]",
                                    "Where the ads appeared."),
                            query("search_type", ParameterType.TEXT, "KEYWORD_EXACT_PHRASE", "How search_terms match.")
                                    .oneOf("KEYWORD_UNORDERED", "KEYWORD_EXACT_PHRASE")
                                    .byDefault("KEYWORD_UNORDERED"),
                            query(
                                            "unmask_removed_content",
                                            ParameterType.BOOLEAN,
                                            "false",
                                            "Show what Facebook took down.")
                                    .byDefault(false))
                    .askingFor(DEFAULT_FIELDS)
                    .where(Rule.inOrder("ad_delivery_date_min", "ad_delivery_date_max")))
            .build();

    private AdLibraryEntity() {}
}
