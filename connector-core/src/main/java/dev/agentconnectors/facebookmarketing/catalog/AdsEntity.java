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

/** {@code ads}: a creative, shown as its ad set says. */
final class AdsEntity {

    private static final String NAME = "ads";

    private static final RecordType CREATIVE_REFERENCE =
            RecordType.of("AdCreativeRef", Field.text("id"), Field.text("creative_id"));

    private static final RecordType RECOMMENDATION = RecordType.of(
            "Recommendation",
            Field.text("blame_field"),
            Field.integer("code"),
            Field.text("confidence"),
            Field.text("importance"),
            Field.text("message"),
            Field.text("title"));

    private static final RecordType RECORD = RecordType.of(
            "Ad",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.text("adset_id"),
            Field.text("campaign_id"),
            Field.record("adlabels", CommonRecords.AD_LABEL).listed(),
            Field.minorUnits("bid_amount"),
            Field.record("bid_info", CommonRecords.BID_INFO),
            Field.text("bid_type"),
            Field.text("configured_status"),
            Field.object("conversion_specs").listed(),
            Field.time("created_time"),
            Field.record("creative", CREATIVE_REFERENCE),
            Field.text("effective_status"),
            Field.text("last_updated_by_app_id"),
            Field.record("recommendations", RECOMMENDATION).listed(),
            Field.text("source_ad_id"),
            Field.text("status"),
            Field.object("tracking_specs").listed(),
            Field.time("updated_time"));

    private static final Parameter AD_ID = path("ad_id", ParameterType.ID, "120210000000030", "The ad's id.");
    private static final Parameter AD_NAME = form("name", ParameterType.TEXT, "Blue shoes, video", "The ad's name.");
    private static final Parameter STATUS =
            form("status", ParameterType.TEXT, "PAUSED", "Whether the ad may deliver and spend.");
    private static final Parameter CREATIVE = form(
            "creative",
            ParameterType.JSON_OBJECT,
            "{\"creative_id\":\"120210000000040\"}",
            "What it shows: the id of an ad creative, or the specification of a new one.");
    private static final Parameter TRACKING_SPECS = form(
            "tracking_specs",
            ParameterType.JSON_ARRAY,
            "[{\"action.type\":[\"offsite_conversion\"],\"fb_pixel\":[\"1200000000000050\"]}]",
            "Which actions to record beside those that are optimised for.");
    private static final Parameter BID_AMOUNT = form(
            "bid_amount",
            ParameterType.MINOR_UNITS,
            "500",
            "A bid of its own, in minor units; Facebook now refuses it on ads: set bid_amount of the ad set.");

    static final Entity ENTITY = new Entity(
            NAME,
            "Ads: each shows a creative to the audience of its ad set.",
            List.of(
                    Operation.list(
                                    NAME,
                                    "/act_{account_id}/ads",
                                    RECORD,
                                    "Lists the ads of an ad account, of one campaign or of one ad set.",
                                    ACCOUNT_ID,
                                    parent("adset_id", "120210000000020", "Only the ads of this ad set."),
                                    parent("campaign_id", "120210000000010", "Only the ads of this campaign."),
                                    effectiveStatus(
                                            "ACTIVE",
                                            "PAUSED",
                                            "DELETED",
                                            "ARCHIVED",
                                            "IN_PROCESS",
                                            "WITH_ISSUES",
                                            "CAMPAIGN_PAUSED",
                                            "ADSET_PAUSED",
                                            "DISAPPROVED",
                                            "PENDING_REVIEW",
                                            "PREAPPROVED",
                                            "PENDING_BILLING_INFO"),
                                    FILTERING,
                                    fields(RECORD),
                                    LIMIT,
                                    AFTER)
                            .within("adset_id", "/{adset_id}/ads")
                            .within("campaign_id", "/{campaign_id}/ads"),
                    Operation.get(NAME, "/{ad_id}", RECORD, "Reads one ad.", AD_ID, fields(RECORD)),
                    Operation.create(
                            NAME,
                            "/act_{account_id}/ads",
                            "Creates an ad in an ad set.",
                            ACCOUNT_ID,
                            AD_NAME.mandatory(),
                            form("adset_id", ParameterType.ID, "120210000000020", "The ad set that it belongs to.")
                                    .mandatory(),
                            CREATIVE.mandatory(),
                            STATUS.mandatory().oneOf("ACTIVE", "PAUSED"),
                            TRACKING_SPECS,
                            BID_AMOUNT,
                            EXECUTION_OPTIONS),
                    Operation.update(
                            NAME,
                            "/{ad_id}",
                            "Changes an ad; what is not named stays as it is.",
                            AD_ID,
                            AD_NAME,
                            STATUS.oneOf("ACTIVE", "PAUSED", "ARCHIVED"),
                            CREATIVE,
                            TRACKING_SPECS,
                            BID_AMOUNT,
                            EXECUTION_OPTIONS)),
            RECORD,
            List.of(
                    "id",
                    "name",
                    "account_id",
                    "adset_id",
                    "campaign_id",
                    "status",
                    "effective_status",
                    "created_time",
                    "updated_time"),
            List.of(
                    new Relation("account_id", "ad_accounts", "account_id"),
                    new Relation("campaign_id", "campaigns", "id"),
                    new Relation("adset_id", "ad_sets", "id")));

    private AdsEntity() {}
}
