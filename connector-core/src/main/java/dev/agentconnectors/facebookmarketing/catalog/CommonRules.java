package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.anyOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.givenOtherThan;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.is;

/** What Facebook is known to refuse, so that it need not be asked. */
final class CommonRules {

    static final Rule ONE_BUDGET =
            Rule.notBoth("daily_budget", "lifetime_budget", "Facebook takes just one of the two");

    static final Rule ONE_PERIOD = Rule.notBoth("date_preset", "time_range", "both name a period");

    static final Rule START_BEFORE_END = Rule.inOrder("start_time", "end_time");

    /** Since v23.0: once the audience differs from the default, whether Facebook may widen it has to be said. */
    static final Rule NARROWED_AUDIENCE = Rule.needs(
            anyOf(
                    givenOtherThan("targeting.age_min", "18"),
                    givenOtherThan("targeting.age_max", "65"),
                    givenOtherThan("targeting.genders", "[0]", "[1,2]", "[2,1]"),
                    given(
                            "targeting.interests",
                            "targeting.behaviors",
                            "targeting.flexible_spec",
                            "targeting.exclusions",
                            "targeting.custom_audiences",
                            "targeting.excluded_custom_audiences")),
            given("targeting.targeting_automation.advantage_audience"),
            "A targeting that narrows age, gender, interests or audiences must say"
                    + " targeting_automation.advantage_audience (0 or 1).");

    static final Rule NO_BID_WITHOUT_CAP = Rule.excludes(
            is("bid_strategy", "LOWEST_COST_WITHOUT_CAP"),
            given("bid_amount"),
            "bid_strategy LOWEST_COST_WITHOUT_CAP takes no bid_amount.");

    static final Rule CAP_NEEDS_BID = Rule.needs(
            is("bid_strategy", "LOWEST_COST_WITH_BID_CAP", "COST_CAP"),
            given("bid_amount"),
            "bid_strategy LOWEST_COST_WITH_BID_CAP and COST_CAP need bid_amount.");

    static final Rule MIN_ROAS_NEEDS_FLOOR = Rule.needs(
            is("bid_strategy", "LOWEST_COST_WITH_MIN_ROAS"),
            given("bid_constraints.roas_average_floor"),
            "bid_strategy LOWEST_COST_WITH_MIN_ROAS needs bid_constraints with roas_average_floor.");

    private CommonRules() {}
}
