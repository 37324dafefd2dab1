package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/**
 * {@code budget_schedules}: times in which Facebook spends more. A {@code MULTIPLIER} is read but not offered to be written:
 * whether 2 or 200 doubles a budget is not told, so that nobody could cap it.
 */
final class BudgetSchedulesEntity {

    private static final String EDGE = "/{campaign_id}/budget_schedules";
    private static final String AD_SET_EDGE = "/{adset_id}/budget_schedules";
    private static final String AN_AD_SET = "120210000000020";

    private static final RecordType RECORD = RecordType.of(
            "BudgetSchedule",
            Field.text("id"),
            Field.text("ad_object_id"),
            Field.integer("budget_value"),
            Field.text("budget_value_type"),
            Field.time("time_start"),
            Field.time("time_end"),
            Field.text("recurrence_type"));

    private static final ParameterBuilder CAMPAIGN =
            path("campaign_id", ParameterType.ID, "120210000000010", "The campaign's id.");

    static final Entity ENTITY = Entity.named(
                    "budget_schedules", "Times in which Facebook spends more than the budget.")
            .withRecords(RECORD)
            .can(list(EDGE, "Lists the budget schedules of a campaign or ad set.")
                    .within("adset_id", AD_SET_EDGE, AN_AD_SET, "An ad set, in place of a campaign.")
                    .taking(CAMPAIGN)
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(OperationBuilder.create(EDGE, "Lets a campaign or ad set spend more for a time.")
                    .within("adset_id", AD_SET_EDGE, AN_AD_SET, "An ad set, in place of a campaign.")
                    .taking(
                            CAMPAIGN,
                            form(
                                            "budget_value",
                                            ParameterType.MINOR_UNITS,
                                            "5000",
                                            "How much beyond the budget, in minor units of the account's currency.")
                                    .nature(Nature.BUDGET_INCREASE)
                                    .mandatory(),
                            form("budget_value_type", ParameterType.TEXT, "ABSOLUTE", "An amount, not a factor.")
                                    .nature(Nature.HARMLESS)
                                    .byDefault("ABSOLUTE")
                                    .oneOf("ABSOLUTE"),
                            form("time_start", ParameterType.TIME, "2098-11-27T00:00:00Z", "When it begins.")
                                    .inUnixSeconds()
                                    .nature(Nature.START)
                                    .mandatory(),
                            form("time_end", ParameterType.TIME, "2098-11-28T00:00:00Z", "When it is over.")
                                    .inUnixSeconds()
                                    .nature(Nature.END)
                                    .mandatory())
                    .where(Rule.inOrder("time_start", "time_end"))
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private BudgetSchedulesEntity() {}
}
