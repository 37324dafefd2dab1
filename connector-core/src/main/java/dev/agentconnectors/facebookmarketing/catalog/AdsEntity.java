package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.FILTERING;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.effectiveStatus;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.executionOptions;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.delete;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.update;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** {@code ads}: a creative, shown as its ad set says. */
final class AdsEntity {

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
            Field.object("ad_review_feedback"),
            Field.record("adlabels", CommonRecords.AD_LABEL).listed(),
            Field.minorUnits("bid_amount"),
            Field.record("bid_info", CommonRecords.BID_INFO),
            Field.text("bid_type"),
            Field.text("configured_status"),
            Field.object("conversion_specs").listed(),
            Field.time("created_time"),
            Field.record("creative", CREATIVE_REFERENCE),
            Field.text("effective_status"),
            Field.record("issues_info", CommonRecords.ISSUE).listed(),
            Field.text("last_updated_by_app_id"),
            Field.text("preview_shareable_link"),
            Field.record("recommendations", RECOMMENDATION).listed(),
            Field.text("source_ad_id"),
            Field.text("status"),
            Field.object("tracking_specs").listed(),
            Field.time("updated_time"));

    private static final ParameterBuilder AD_NAME = CommonParameters.name("ad", "Blue shoes, video");
    private static final ParameterBuilder STATUS = CommonParameters.status("ad");
    private static final ParameterBuilder CREATIVE = form(
                    "creative",
                    ParameterType.JSON_OBJECT,
                    "{\"creative_id\":\"120210000000040\"}",
                    "What it shows: the id of an ad creative, or the specification of a new one.")
            .nature(Nature.CREATIVE);
    private static final ParameterBuilder TRACKING_SPECS = form(
                    "tracking_specs",
                    ParameterType.JSON_ARRAY,
                    "[{\"action.type\":[\"offsite_conversion\"],\"fb_pixel\":[\"1200000000000050\"]}]",
                    "Which actions to record beside those that are optimised for.")
            .nature(Nature.HARMLESS);

    static final Entity ENTITY = Entity.named("ads", "Ads: each shows a creative to the audience of its ad set.")
            .withRecords(RECORD)
            .identifiedBy(path("ad_id", ParameterType.ID, "120210000000030", "The ad's id."))
            .toldBy("adset_id")
            .can(list("/act_{account_id}/ads", "Lists the ads of an ad account, of one campaign or of one ad set.")
                    .within("adset_id", "/{adset_id}/ads", "120210000000020", "Only the ads of this ad set.")
                    .within("campaign_id", "/{campaign_id}/ads", "120210000000010", "Only the ads of this campaign.")
                    .taking(
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
                            FILTERING))
            .can(get("/{id}", "Reads one ad."))
            .can(OperationBuilder.create("/act_{account_id}/ads", "Creates an ad in an ad set.")
                    .taking(
                            AD_NAME.mandatory(),
                            form("adset_id", ParameterType.ID, "120210000000020", "The ad set that it belongs to.")
                                    .nature(Nature.PARENT)
                                    .mandatory(),
                            CREATIVE.mandatory(),
                            STATUS.mandatory().oneOf("ACTIVE", "PAUSED"),
                            TRACKING_SPECS,
                            executionOptions("synchronous_ad_review")))
            .can(update("Changes an ad; what is not named stays as it is.")
                    .taking(
                            AD_NAME,
                            STATUS.oneOf("ACTIVE", "PAUSED", "ARCHIVED"),
                            CREATIVE,
                            TRACKING_SPECS,
                            executionOptions("synchronous_ad_review")))
            .can(delete("Deletes an ad, for good; archive it to keep its figures.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(Copies.ofAd())
            .searchedBy(
                    "id",
                    "name",
                    "account_id",
                    "adset_id",
                    "campaign_id",
                    "status",
                    "effective_status",
                    "created_time",
                    "updated_time")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .pointingAt("campaigns", "campaign_id", "id")
            .pointingAt("ad_sets", "adset_id", "id")
            .build();

    private AdsEntity() {}
}
