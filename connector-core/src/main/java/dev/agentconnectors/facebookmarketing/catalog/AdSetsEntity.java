package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.EXECUTION_OPTIONS;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.FILTERING;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.effectiveStatus;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.parent;
import static dev.agentconnectors.facebookmarketing.catalog.Parameter.form;
import static dev.agentconnectors.facebookmarketing.catalog.Parameter.path;

import java.util.List;

/** {@code ad_sets}: who sees the ads of a campaign, when, and for how much. */
final class AdSetsEntity {

    private static final String NAME = "ad_sets";

    private static final RecordType BID_CONSTRAINTS =
            RecordType.of("BidConstraints", Field.integer("roas_average_floor"));

    private static final RecordType LEARNING_STAGE = RecordType.of(
            "LearningStageInfo",
            Field.text("status"),
            Field.integer("conversions"),
            Field.integer("last_sig_edit_ts"),
            Field.text("attribution_windows").listed());

    private static final RecordType PROMOTED_OBJECT = RecordType.of(
            "PromotedObject",
            Field.text("custom_event_type"),
            Field.text("pixel_id"),
            Field.freeText("pixel_rule"),
            Field.text("page_id"),
            Field.text("object_store_url"),
            Field.text("application_id"),
            Field.text("product_set_id"),
            Field.text("offer_id"));

    private static final RecordType RECORD = RecordType.of(
            "AdSet",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.record("adlabels", CommonRecords.AD_LABEL).listed(),
            Field.minorUnits("bid_amount"),
            Field.record("bid_info", CommonRecords.BID_INFO),
            Field.text("bid_strategy"),
            Field.record("bid_constraints", BID_CONSTRAINTS),
            Field.minorUnits("budget_remaining"),
            Field.text("campaign_id"),
            Field.time("created_time"),
            Field.minorUnits("daily_budget"),
            Field.text("effective_status"),
            Field.time("end_time"),
            Field.record("learning_stage_info", LEARNING_STAGE),
            Field.minorUnits("lifetime_budget"),
            Field.record("promoted_object", PROMOTED_OBJECT),
            Field.time("start_time"),
            Field.object("targeting"),
            Field.time("updated_time"));

    private static final Parameter ADSET_ID = path("adset_id", ParameterType.ID, "120210000000020", "The ad set's id.");
    private static final Parameter ADSET_NAME =
            form("name", ParameterType.TEXT, "Women 25 to 40", "The ad set's name.");
    private static final Parameter STATUS =
            form("status", ParameterType.TEXT, "PAUSED", "Whether the ad set may deliver and spend.");
    private static final Parameter DAILY_BUDGET = form(
            "daily_budget",
            ParameterType.MINOR_UNITS,
            "5000",
            "What it may spend a day, in minor units of the account's currency; not if the campaign has a budget.");
    private static final Parameter LIFETIME_BUDGET = form(
            "lifetime_budget",
            ParameterType.MINOR_UNITS,
            "150000",
            "What it may spend in all, in minor units of the account's currency; needs an end_time, and a campaign"
                    + " without a budget.");
    private static final Parameter TARGETING = form(
            "targeting",
            ParameterType.JSON_OBJECT,
            "{\"geo_locations\":{\"countries\":[\"US\"]},\"targeting_automation\":{\"advantage_audience\":0}}",
            "Who sees the ads: places at least; also age_min, age_max, genders, interests…");
    private static final Parameter BID_AMOUNT = form(
            "bid_amount",
            ParameterType.MINOR_UNITS,
            "500",
            "The bid or cost cap, in minor units of the account's currency; needed with LOWEST_COST_WITH_BID_CAP and"
                    + " COST_CAP.");
    private static final Parameter START_TIME = form(
            "start_time", ParameterType.TIME, "2027-03-01T09:00:00Z", "When delivery begins; at once if never set.");
    private static final Parameter END_TIME =
            form("end_time", ParameterType.TIME, "2027-03-31T21:00:00Z", "When delivery ends; never if not set.");

    static final Entity ENTITY = new Entity(
            NAME,
            "Ad sets of a campaign: audience, schedule, budget and bid, and the ads under them.",
            List.of(
                    Operation.list(
                                    NAME,
                                    "/act_{account_id}/adsets",
                                    RECORD,
                                    "Lists the ad sets of an ad account or of one campaign.",
                                    ACCOUNT_ID,
                                    parent("campaign_id", "120210000000010", "Only the ad sets of this campaign."),
                                    effectiveStatus(
                                            "ACTIVE",
                                            "PAUSED",
                                            "DELETED",
                                            "ARCHIVED",
                                            "IN_PROCESS",
                                            "WITH_ISSUES",
                                            "CAMPAIGN_PAUSED"),
                                    FILTERING,
                                    fields(RECORD),
                                    LIMIT,
                                    AFTER)
                            .within("campaign_id", "/{campaign_id}/adsets"),
                    Operation.get(NAME, "/{adset_id}", RECORD, "Reads one ad set.", ADSET_ID, fields(RECORD)),
                    Operation.create(
                            NAME,
                            "/act_{account_id}/adsets",
                            "Creates an ad set in a campaign.",
                            ACCOUNT_ID,
                            ADSET_NAME.mandatory(),
                            form("campaign_id", ParameterType.ID, "120210000000010", "The campaign that it belongs to.")
                                    .mandatory(),
                            form("billing_event", ParameterType.TEXT, "IMPRESSIONS", "What is paid for.")
                                    .mandatory()
                                    .oneOf(
                                            "IMPRESSIONS",
                                            "LINK_CLICKS",
                                            "APP_INSTALLS",
                                            "PAGE_LIKES",
                                            "POST_ENGAGEMENT",
                                            "VIDEO_VIEWS",
                                            "THRUPLAY"),
                            form(
                                            "optimization_goal",
                                            ParameterType.TEXT,
                                            "LINK_CLICKS",
                                            "What delivery strives for; must suit the campaign's objective.")
                                    .mandatory()
                                    .oneOf(
                                            "NONE",
                                            "APP_INSTALLS",
                                            "AD_RECALL_LIFT",
                                            "ENGAGED_USERS",
                                            "EVENT_RESPONSES",
                                            "IMPRESSIONS",
                                            "LEAD_GENERATION",
                                            "QUALITY_LEAD",
                                            "LINK_CLICKS",
                                            "OFFSITE_CONVERSIONS",
                                            "PAGE_LIKES",
                                            "POST_ENGAGEMENT",
                                            "QUALITY_CALL",
                                            "REACH",
                                            "LANDING_PAGE_VIEWS",
                                            "VISIT_INSTAGRAM_PROFILE",
                                            "VALUE",
                                            "THRUPLAY",
                                            "DERIVED_EVENTS",
                                            "APP_INSTALLS_AND_OFFSITE_CONVERSIONS",
                                            "CONVERSATIONS",
                                            "IN_APP_VALUE",
                                            "MESSAGING_PURCHASE_CONVERSION",
                                            "MESSAGING_APPOINTMENT_CONVERSION"),
                            TARGETING.mandatory(),
                            STATUS.mandatory().oneOf("ACTIVE", "PAUSED"),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            START_TIME,
                            END_TIME,
                            BID_AMOUNT,
                            EXECUTION_OPTIONS),
                    Operation.update(
                            NAME,
                            "/{adset_id}",
                            "Changes an ad set; what is not named stays as it is.",
                            ADSET_ID,
                            ADSET_NAME,
                            STATUS.oneOf("ACTIVE", "PAUSED", "ARCHIVED"),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            TARGETING,
                            BID_AMOUNT,
                            START_TIME,
                            END_TIME,
                            EXECUTION_OPTIONS)),
            RECORD,
            List.of(
                    "id",
                    "name",
                    "account_id",
                    "campaign_id",
                    "effective_status",
                    "daily_budget",
                    "lifetime_budget",
                    "budget_remaining",
                    "bid_amount",
                    "bid_strategy",
                    "created_time",
                    "start_time",
                    "end_time",
                    "updated_time"),
            List.of(
                    new Relation("account_id", "ad_accounts", "account_id"),
                    new Relation("campaign_id", "campaigns", "id")));

    private AdSetsEntity() {}
}
