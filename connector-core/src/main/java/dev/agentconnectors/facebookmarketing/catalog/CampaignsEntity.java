package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.FILTERING;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.effectiveStatus;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.executionOptions;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.ONE_BUDGET;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.not;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.delete;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.update;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** {@code campaigns}: the top level of advertising: an objective, and ad sets under it. */
final class CampaignsEntity {

    private static final RecordType RECORD = RecordType.of(
            "Campaign",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.record("adlabels", CommonRecords.AD_LABEL).listed(),
            Field.text("bid_strategy"),
            Field.text("boosted_object_id"),
            Field.flag("budget_rebalance_flag"),
            Field.minorUnits("budget_remaining"),
            Field.text("buying_type"),
            Field.minorUnits("daily_budget"),
            Field.time("created_time"),
            Field.text("configured_status"),
            Field.text("effective_status"),
            Field.record("issues_info", CommonRecords.ISSUE).listed(),
            Field.minorUnits("lifetime_budget"),
            Field.text("objective"),
            Field.text("smart_promotion_type"),
            Field.text("source_campaign_id"),
            Field.text("special_ad_categories").listed(),
            Field.text("special_ad_category"),
            Field.text("special_ad_category_country").listed(),
            Field.minorUnits("spend_cap"),
            Field.time("start_time"),
            Field.text("status"),
            Field.time("stop_time"),
            Field.time("updated_time"));

    private static final ParameterBuilder CAMPAIGN_NAME = CommonParameters.name("campaign", "Spring sale");
    private static final ParameterBuilder STATUS = CommonParameters.status("campaign");
    private static final ParameterBuilder DAILY_BUDGET = form(
                    "daily_budget",
                    ParameterType.MINOR_UNITS,
                    "5000",
                    "What all its ad sets together may spend a day, in minor units of the account's currency.")
            .nature(Nature.DAILY_BUDGET);
    private static final ParameterBuilder LIFETIME_BUDGET = form(
                    "lifetime_budget",
                    ParameterType.MINOR_UNITS,
                    "150000",
                    "What all its ad sets together may spend in all, in minor units of the account's currency.")
            .nature(Nature.LIFETIME_BUDGET);
    private static final ParameterBuilder BID_STRATEGY =
            CommonParameters.bidStrategy("How bids are made for a campaign with a budget of its own.");
    private static final ParameterBuilder SPECIAL_AD_CATEGORIES = form(
                    "special_ad_categories",
                    ParameterType.TEXT_LIST,
                    "[\"NONE\"]",
                    "The regulated kinds of advertising that it belongs to; [] or NONE for none.")
            .nature(Nature.HARMLESS)
            .oneOf(
                    "NONE",
                    "CREDIT",
                    "EMPLOYMENT",
                    "FINANCIAL_PRODUCTS_SERVICES",
                    "HOUSING",
                    "ISSUES_ELECTIONS_POLITICS",
                    "ONLINE_GAMBLING_AND_GAMING");
    private static final ParameterBuilder BUDGET_SHARING = form(
                    "is_adset_budget_sharing_enabled",
                    ParameterType.BOOLEAN,
                    "false",
                    "Whether its ad sets may share up to a fifth of their budgets; Facebook asks for it when the campaign has no"
                            + " budget of its own.")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder SPEND_CAP = form(
                    "spend_cap",
                    ParameterType.MINOR_UNITS,
                    "1000000",
                    "What the campaign may spend over its whole life, in minor units of the account's currency.")
            .nature(Nature.SPEND_LIMIT);

    /** Error 100/4834011. */
    private static final Rule BUDGET_OR_SHARING = Rule.needs(
            not(given("daily_budget", "lifetime_budget")),
            given("is_adset_budget_sharing_enabled"),
            "A campaign without a budget of its own must say is_adset_budget_sharing_enabled (true or false).");

    private static final Rule STRATEGY_WITH_BUDGET = Rule.needs(
            given("bid_strategy"),
            given("daily_budget", "lifetime_budget"),
            "A campaign takes bid_strategy only with a budget of its own; otherwise each ad set has one.");

    static final Entity ENTITY = Entity.named(
                    "campaigns", "Campaigns of an ad account: an objective, and the ad sets under it.")
            .withRecords(RECORD)
            .identifiedBy(path("campaign_id", ParameterType.ID, "120210000000010", "The campaign's id."))
            .toldBy("objective")
            .can(list("/act_{account_id}/campaigns", "Lists the campaigns of an ad account.")
                    .taking(
                            effectiveStatus("ACTIVE", "PAUSED", "DELETED", "ARCHIVED", "IN_PROCESS", "WITH_ISSUES"),
                            FILTERING))
            .can(get("/{id}", "Reads one campaign."))
            .can(OperationBuilder.create("/act_{account_id}/campaigns", "Creates a campaign.")
                    .taking(
                            CAMPAIGN_NAME.mandatory(),
                            form("objective", ParameterType.TEXT, "OUTCOME_TRAFFIC", "What the campaign is to achieve.")
                                    .nature(Nature.HARMLESS)
                                    .mandatory()
                                    .oneOf(
                                            "OUTCOME_TRAFFIC",
                                            "OUTCOME_ENGAGEMENT",
                                            "OUTCOME_LEADS",
                                            "OUTCOME_AWARENESS",
                                            "OUTCOME_SALES",
                                            "OUTCOME_APP_PROMOTION"),
                            STATUS.mandatory().oneOf("ACTIVE", "PAUSED"),
                            SPECIAL_AD_CATEGORIES.mandatory(),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            BID_STRATEGY,
                            BUDGET_SHARING,
                            executionOptions())
                    .where(ONE_BUDGET, BUDGET_OR_SHARING, STRATEGY_WITH_BUDGET))
            .can(update("Changes a campaign; what is not named stays as it is.")
                    .taking(
                            CAMPAIGN_NAME,
                            STATUS.oneOf("ACTIVE", "PAUSED", "ARCHIVED"),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            BID_STRATEGY,
                            SPEND_CAP,
                            executionOptions())
                    .where(ONE_BUDGET))
            .can(delete("Deletes a campaign and all that is in it, for good; archive it to keep its figures.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(Copies.ofCampaign())
            .searchedBy(
                    "id",
                    "name",
                    "account_id",
                    "status",
                    "effective_status",
                    "objective",
                    "daily_budget",
                    "lifetime_budget",
                    "budget_remaining",
                    "created_time",
                    "start_time",
                    "stop_time",
                    "updated_time")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private CampaignsEntity() {}
}
