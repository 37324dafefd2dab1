package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.FILTERING;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.effectiveStatus;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.executionOptions;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.CAP_NEEDS_BID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.MIN_ROAS_NEEDS_FLOOR;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.NARROWED_AUDIENCE;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.NO_BID_WITHOUT_CAP;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.ONE_BUDGET;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.START_BEFORE_END;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.allOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.anyOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.is;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.delete;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.update;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** {@code ad_sets}: who sees the ads of a campaign, when, and for how much. */
final class AdSetsEntity {

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

    private static final RecordType ATTRIBUTION =
            RecordType.of("AttributionSpec", Field.text("event_type"), Field.integer("window_days"));

    private static final RecordType RECORD = RecordType.of(
            "AdSet",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.record("adlabels", CommonRecords.AD_LABEL).listed(),
            Field.record("attribution_spec", ATTRIBUTION).listed(),
            Field.minorUnits("bid_amount"),
            Field.record("bid_info", CommonRecords.BID_INFO),
            Field.text("bid_strategy"),
            Field.record("bid_constraints", BID_CONSTRAINTS),
            Field.text("billing_event"),
            Field.minorUnits("budget_remaining"),
            Field.text("campaign_id"),
            Field.time("created_time"),
            Field.minorUnits("daily_budget"),
            Field.text("destination_type"),
            Field.text("effective_status"),
            Field.time("end_time"),
            Field.record("issues_info", CommonRecords.ISSUE).listed(),
            Field.record("learning_stage_info", LEARNING_STAGE),
            Field.minorUnits("lifetime_budget"),
            Field.text("optimization_goal"),
            Field.record("promoted_object", PROMOTED_OBJECT),
            Field.time("start_time"),
            Field.text("status"),
            Field.object("targeting"),
            Field.time("updated_time"));

    private static final ParameterBuilder ADSET_NAME = CommonParameters.name("ad set", "Women 25 to 40");
    private static final ParameterBuilder STATUS = CommonParameters.status("ad set");
    private static final ParameterBuilder DAILY_BUDGET = form(
                    "daily_budget",
                    ParameterType.MINOR_UNITS,
                    "5000",
                    "What it may spend a day, in minor units of the account's currency; not if the campaign has a budget.")
            .nature(Nature.DAILY_BUDGET);
    private static final ParameterBuilder LIFETIME_BUDGET = form(
                    "lifetime_budget",
                    ParameterType.MINOR_UNITS,
                    "150000",
                    "What it may spend in all, in minor units of the account's currency; needs an end_time, and a campaign"
                            + " without a budget.")
            .nature(Nature.LIFETIME_BUDGET);
    private static final ParameterBuilder BILLING_EVENT = form(
                    "billing_event", ParameterType.TEXT, "IMPRESSIONS", "What is paid for.")
            .nature(Nature.HARMLESS)
            .oneOf(
                    "IMPRESSIONS",
                    "LINK_CLICKS",
                    "THRUPLAY",
                    "APP_INSTALLS",
                    "PAGE_LIKES",
                    "POST_ENGAGEMENT",
                    "CLICKS",
                    "LISTING_INTERACTION",
                    "OFFER_CLAIMS",
                    "PURCHASE",
                    "NONE");
    static final ParameterBuilder OPTIMIZATION_GOAL = form(
                    "optimization_goal",
                    ParameterType.TEXT,
                    "LINK_CLICKS",
                    "What delivery strives for; must suit the campaign's objective.")
            .nature(Nature.HARMLESS)
            .oneOf(
                    "LINK_CLICKS",
                    "LANDING_PAGE_VIEWS",
                    "OFFSITE_CONVERSIONS",
                    "REACH",
                    "IMPRESSIONS",
                    "LEAD_GENERATION",
                    "POST_ENGAGEMENT",
                    "THRUPLAY",
                    "VALUE",
                    "CONVERSATIONS",
                    "NONE",
                    "APP_INSTALLS",
                    "AD_RECALL_LIFT",
                    "ENGAGED_USERS",
                    "EVENT_RESPONSES",
                    "QUALITY_LEAD",
                    "PAGE_LIKES",
                    "QUALITY_CALL",
                    "VISIT_INSTAGRAM_PROFILE",
                    "DERIVED_EVENTS",
                    "APP_INSTALLS_AND_OFFSITE_CONVERSIONS",
                    "IN_APP_VALUE",
                    "MESSAGING_PURCHASE_CONVERSION",
                    "MESSAGING_APPOINTMENT_CONVERSION",
                    "MESSAGING_DEEP_CONVERSATION_AND_FOLLOW",
                    "MEANINGFUL_CALL_ATTEMPT",
                    "PROFILE_VISIT",
                    "PROFILE_AND_PAGE_ENGAGEMENT",
                    "ENGAGED_PAGE_VIEWS",
                    "REMINDERS_SET",
                    "SUBSCRIBERS",
                    "ADVERTISER_SILOED_VALUE",
                    "AUTOMATIC_OBJECTIVE");
    private static final ParameterBuilder TARGETING = form(
                    "targeting",
                    ParameterType.JSON_OBJECT,
                    "{\"geo_locations\":{\"countries\":[\"US\"]},\"targeting_automation\":{\"advantage_audience\":0}}",
                    "Who sees the ads: places at least; also age_min, age_max, genders, interests…")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder BID_AMOUNT = form(
                    "bid_amount",
                    ParameterType.MINOR_UNITS,
                    "500",
                    "The bid or cost cap, in minor units of the account's currency; needed with LOWEST_COST_WITH_BID_CAP and"
                            + " COST_CAP.")
            .nature(Nature.BID);
    private static final ParameterBuilder BID_STRATEGY = CommonParameters.bidStrategy(
                    "How bids are made; not if the campaign has a budget, and with it a strategy.")
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder BID_CONSTRAINTS_GIVEN = form(
                    "bid_constraints",
                    ParameterType.JSON_OBJECT,
                    "{\"roas_average_floor\":15000}",
                    "For LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000 for 1.5).")
            .nature(Nature.HARMLESS)
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder PROMOTED_OBJECT_GIVEN = form(
                    "promoted_object",
                    ParameterType.JSON_OBJECT,
                    "{\"pixel_id\":\"1200000000000050\",\"custom_event_type\":\"PURCHASE\"}",
                    "What is promoted: pixel_id with custom_event_type, page_id, or application_id with object_store_url.")
            .nature(Nature.PROMOTED)
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder DESTINATION_TYPE = form(
                    "destination_type", ParameterType.TEXT, "WEBSITE", "Where the ads lead to.")
            .nature(Nature.HARMLESS)
            .oneOf(
                    "WEBSITE",
                    "APP",
                    "MESSENGER",
                    "APPLINKS_AUTOMATIC",
                    "WHATSAPP",
                    "INSTAGRAM_DIRECT",
                    "FACEBOOK",
                    "MESSAGING_MESSENGER_WHATSAPP",
                    "MESSAGING_INSTAGRAM_DIRECT_MESSENGER",
                    "MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP",
                    "MESSAGING_INSTAGRAM_DIRECT_WHATSAPP",
                    "SHOP_AUTOMATIC",
                    "ON_AD",
                    "ON_POST",
                    "ON_EVENT",
                    "ON_VIDEO",
                    "ON_PAGE",
                    "INSTAGRAM_PROFILE",
                    "FACEBOOK_PAGE",
                    "INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE",
                    "INSTAGRAM_LIVE",
                    "FACEBOOK_LIVE",
                    "IMAGINE")
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder ATTRIBUTION_SPEC = form(
                    "attribution_spec",
                    ParameterType.JSON_ARRAY,
                    "[{\"event_type\":\"CLICK_THROUGH\",\"window_days\":7}]",
                    "How long after a click (CLICK_THROUGH), view (VIEW_THROUGH, ENGAGED_VIDEO_VIEW) conversions count.")
            .nature(Nature.HARMLESS)
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder DSA_BENEFICIARY = form(
                    "dsa_beneficiary",
                    ParameterType.TEXT,
                    "Lindqvist Outdoor AB",
                    "Who benefits from the ads: needed in the EU or worldwide, unless the account has a default.")
            .nature(Nature.HARMLESS)
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder DSA_PAYOR = form(
                    "dsa_payor",
                    ParameterType.TEXT,
                    "Lindqvist Outdoor AB",
                    "Who pays for the ads: needed in the EU or worldwide, unless the account has a default.")
            .nature(Nature.HARMLESS)
            .onlyIn(Mode.OPEN_SOURCE);
    private static final ParameterBuilder START_TIME = form(
                    "start_time",
                    ParameterType.TIME,
                    "2027-03-01T09:00:00Z",
                    "When delivery begins; at once if never set.")
            .nature(Nature.START);
    private static final ParameterBuilder END_TIME = form(
                    "end_time", ParameterType.TIME, "2027-03-31T21:00:00Z", "When delivery ends; never if not set.")
            .nature(Nature.END);

    private static final Rule LIFETIME_NEEDS_END =
            Rule.needs(given("lifetime_budget"), given("end_time"), "lifetime_budget needs end_time.");

    /** Error 100/1815430, as of the next two. */
    private static final Rule GOAL_NEEDS_PIXEL = Rule.needs(
            is("optimization_goal", "OFFSITE_CONVERSIONS", "VALUE"),
            given(
                    "promoted_object.pixel_id",
                    "promoted_object.application_id",
                    "promoted_object.product_set_id",
                    "promoted_object.custom_conversion_id"),
            "optimization_goal OFFSITE_CONVERSIONS and VALUE need promoted_object with pixel_id and custom_event_type, or"
                    + " with application_id, product_set_id or custom_conversion_id.");

    private static final Rule GOAL_NEEDS_PAGE = Rule.needs(
            anyOf(
                    is("optimization_goal", "LEAD_GENERATION", "QUALITY_LEAD", "CONVERSATIONS", "PAGE_LIKES"),
                    allOf(is("optimization_goal", "POST_ENGAGEMENT"), is("destination_type", "ON_POST"))),
            given("promoted_object.page_id"),
            "optimization_goal LEAD_GENERATION, QUALITY_LEAD, CONVERSATIONS, PAGE_LIKES, and POST_ENGAGEMENT with"
                    + " destination_type ON_POST, need promoted_object with page_id.");

    private static final Rule GOAL_NEEDS_APP = Rule.needs(
            is("optimization_goal", "APP_INSTALLS"),
            allOf(given("promoted_object.application_id"), given("promoted_object.object_store_url")),
            "optimization_goal APP_INSTALLS needs promoted_object with application_id and object_store_url.");

    private static final Rule BENEFICIARY_WITH_PAYOR = Rule.needs(
            given("dsa_beneficiary", "dsa_payor"),
            allOf(given("dsa_beneficiary"), given("dsa_payor")),
            "Give dsa_beneficiary and dsa_payor together.");

    static final Entity ENTITY = Entity.named(
                    "ad_sets", "Ad sets of a campaign: audience, schedule, budget and bid, and the ads under them.")
            .withRecords(RECORD)
            .identifiedBy(path("adset_id", ParameterType.ID, "120210000000020", "The ad set's id."))
            .toldBy("optimization_goal")
            .can(list("/act_{account_id}/adsets", "Lists the ad sets of an ad account or of one campaign.")
                    .within(
                            "campaign_id",
                            "/{campaign_id}/adsets",
                            "120210000000010",
                            "Only the ad sets of this campaign.")
                    .taking(
                            effectiveStatus(
                                    "ACTIVE",
                                    "PAUSED",
                                    "DELETED",
                                    "ARCHIVED",
                                    "IN_PROCESS",
                                    "WITH_ISSUES",
                                    "CAMPAIGN_PAUSED"),
                            FILTERING))
            .can(get("/{id}", "Reads one ad set."))
            .can(OperationBuilder.create("/act_{account_id}/adsets", "Creates an ad set in a campaign.")
                    .taking(
                            ADSET_NAME.mandatory(),
                            form("campaign_id", ParameterType.ID, "120210000000010", "The campaign that it belongs to.")
                                    .nature(Nature.PARENT)
                                    .mandatory(),
                            BILLING_EVENT.mandatory(),
                            OPTIMIZATION_GOAL.mandatory(),
                            TARGETING.mandatory(),
                            STATUS.mandatory().oneOf("ACTIVE", "PAUSED"),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            START_TIME,
                            END_TIME,
                            BID_STRATEGY,
                            BID_AMOUNT,
                            BID_CONSTRAINTS_GIVEN,
                            PROMOTED_OBJECT_GIVEN,
                            DESTINATION_TYPE,
                            ATTRIBUTION_SPEC,
                            DSA_BENEFICIARY,
                            DSA_PAYOR,
                            executionOptions())
                    .where(
                            ONE_BUDGET,
                            LIFETIME_NEEDS_END,
                            START_BEFORE_END,
                            NARROWED_AUDIENCE,
                            CAP_NEEDS_BID,
                            NO_BID_WITHOUT_CAP,
                            MIN_ROAS_NEEDS_FLOOR,
                            GOAL_NEEDS_PIXEL,
                            GOAL_NEEDS_PAGE,
                            GOAL_NEEDS_APP,
                            BENEFICIARY_WITH_PAYOR))
            .can(update("Changes an ad set; what is not named stays as it is.")
                    .taking(
                            ADSET_NAME,
                            STATUS.oneOf("ACTIVE", "PAUSED", "ARCHIVED"),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            TARGETING,
                            BID_STRATEGY,
                            BID_AMOUNT,
                            BID_CONSTRAINTS_GIVEN,
                            START_TIME,
                            END_TIME,
                            DSA_BENEFICIARY,
                            DSA_PAYOR,
                            executionOptions())
                    .where(ONE_BUDGET, START_BEFORE_END, NARROWED_AUDIENCE, NO_BID_WITHOUT_CAP, BENEFICIARY_WITH_PAYOR))
            .can(delete("Deletes an ad set and all its ads, for good; archive it to keep its figures.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(Copies.ofAdSet())
            .searchedBy(
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
                    "updated_time")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .pointingAt("campaigns", "campaign_id", "id")
            .build();

    private AdSetsEntity() {}
}
