package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.EXECUTION_OPTIONS;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.FILTERING;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.effectiveStatus;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;
import static dev.agentconnectors.facebookmarketing.catalog.Parameter.form;
import static dev.agentconnectors.facebookmarketing.catalog.Parameter.path;

import java.util.List;

/** {@code campaigns}: the top level of advertising: an objective, and ad sets under it. */
final class CampaignsEntity {

    private static final String NAME = "campaigns";

    private static final RecordType ISSUE = RecordType.of(
            "IssueInfo",
            Field.text("error_code"),
            Field.text("error_message"),
            Field.text("error_summary"),
            Field.text("error_type"),
            Field.text("level"));

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
            Field.record("issues_info", ISSUE).listed(),
            Field.minorUnits("lifetime_budget"),
            Field.text("objective"),
            Field.text("smart_promotion_type"),
            Field.text("source_campaign_id"),
            Field.text("special_ad_category"),
            Field.text("special_ad_category_country").listed(),
            Field.minorUnits("spend_cap"),
            Field.time("start_time"),
            Field.text("status"),
            Field.time("stop_time"),
            Field.time("updated_time"));

    private static final Parameter CAMPAIGN_ID =
            path("campaign_id", ParameterType.ID, "120210000000010", "The campaign's id.");
    private static final Parameter CAMPAIGN_NAME =
            form("name", ParameterType.TEXT, "Spring sale", "The campaign's name.");
    private static final Parameter STATUS =
            form("status", ParameterType.TEXT, "PAUSED", "Whether the campaign may deliver and spend.");
    private static final Parameter DAILY_BUDGET = form(
            "daily_budget",
            ParameterType.MINOR_UNITS,
            "5000",
            "What all its ad sets together may spend a day, in minor units of the account's currency.");
    private static final Parameter LIFETIME_BUDGET = form(
            "lifetime_budget",
            ParameterType.MINOR_UNITS,
            "150000",
            "What all its ad sets together may spend in all, in minor units of the account's currency.");
    private static final Parameter BID_STRATEGY = form(
            "bid_strategy",
            ParameterType.TEXT,
            "LOWEST_COST_WITHOUT_CAP",
            "How bids are made for a campaign with a budget of its own.");

    static final Entity ENTITY = new Entity(
            NAME,
            "Campaigns of an ad account: an objective, and the ad sets under it.",
            List.of(
                    Operation.list(
                            NAME,
                            "/act_{account_id}/campaigns",
                            RECORD,
                            "Lists the campaigns of an ad account.",
                            ACCOUNT_ID,
                            effectiveStatus("ACTIVE", "PAUSED", "DELETED", "ARCHIVED", "IN_PROCESS", "WITH_ISSUES"),
                            FILTERING,
                            fields(RECORD),
                            LIMIT,
                            AFTER),
                    Operation.get(NAME, "/{campaign_id}", RECORD, "Reads one campaign.", CAMPAIGN_ID, fields(RECORD)),
                    Operation.create(
                            NAME,
                            "/act_{account_id}/campaigns",
                            "Creates a campaign.",
                            ACCOUNT_ID,
                            CAMPAIGN_NAME.mandatory(),
                            form("objective", ParameterType.TEXT, "OUTCOME_TRAFFIC", "What the campaign is to achieve.")
                                    .mandatory()
                                    .oneOf(
                                            "OUTCOME_TRAFFIC",
                                            "OUTCOME_ENGAGEMENT",
                                            "OUTCOME_LEADS",
                                            "OUTCOME_AWARENESS",
                                            "OUTCOME_SALES",
                                            "OUTCOME_APP_PROMOTION"),
                            STATUS.mandatory().oneOf("ACTIVE", "PAUSED"),
                            form(
                                            "special_ad_categories",
                                            ParameterType.TEXT_LIST,
                                            "[]",
                                            "The regulated kinds of advertising that it belongs to, such as HOUSING, EMPLOYMENT or"
                                                    + " ISSUES_ELECTIONS_POLITICS; [] for none.")
                                    .mandatory(),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            BID_STRATEGY.oneOf("LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "COST_CAP"),
                            form(
                                    "is_adset_budget_sharing_enabled",
                                    ParameterType.BOOLEAN,
                                    "false",
                                    "Whether its ad sets may share up to a fifth of their budgets; Facebook asks for it"
                                            + " when the campaign has no budget of its own."),
                            EXECUTION_OPTIONS),
                    Operation.update(
                            NAME,
                            "/{campaign_id}",
                            "Changes a campaign; what is not named stays as it is.",
                            CAMPAIGN_ID,
                            CAMPAIGN_NAME,
                            STATUS.oneOf("ACTIVE", "PAUSED", "ARCHIVED"),
                            DAILY_BUDGET,
                            LIFETIME_BUDGET,
                            BID_STRATEGY,
                            form(
                                    "spend_cap",
                                    ParameterType.MINOR_UNITS,
                                    "1000000",
                                    "What the campaign may spend over its whole life, in minor units of the account's"
                                            + " currency."),
                            EXECUTION_OPTIONS)),
            RECORD,
            List.of(
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
                    "updated_time"),
            List.of(new Relation("account_id", "ad_accounts", "account_id")));

    private CampaignsEntity() {}
}
