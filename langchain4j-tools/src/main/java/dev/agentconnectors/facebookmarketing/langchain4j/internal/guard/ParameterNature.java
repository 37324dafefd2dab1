package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What setting a parameter of a write may do, as far as a rule can tell. A parameter that is not listed here can do anything:
 * writes that have one are refused until somebody has thought about it.
 */
enum ParameterNature {
    /** It costs nothing, starts nothing and speaks for nobody. */
    HARMLESS,
    /** The account, or the object to change. */
    SUBJECT,
    /** The object under which a new one comes to stand. */
    PARENT,
    /** Whether it delivers. */
    STATUS,
    /** What it may spend a day. */
    DAILY_BUDGET,
    /** What it may spend in all. */
    LIFETIME_BUDGET,
    /** What it may bid. */
    BID,
    /** How it bids. */
    BID_STRATEGY,
    /** A limit on its spending. */
    SPEND_LIMIT,
    /** When it delivers. */
    SCHEDULE,
    /** What it shows, and in whose name. */
    CREATIVE,
    /** What is promoted, a Page for instance. */
    PROMOTED;

    private static final Map<String, ParameterNature> KNOWN = new HashMap<>();

    static {
        known(SUBJECT, "account_id");
        known(PARENT, "campaign_id", "adset_id");
        known(SUBJECT, "ad_id");
        known(STATUS, "status");
        known(DAILY_BUDGET, "daily_budget");
        known(LIFETIME_BUDGET, "lifetime_budget");
        known(BID, "bid_amount");
        known(BID_STRATEGY, "bid_strategy");
        known(SPEND_LIMIT, "spend_cap");
        known(SCHEDULE, "start_time", "end_time");
        known(CREATIVE, "creative");
        known(PROMOTED, "promoted_object");
        // Among them: how a budget is shared below a campaign, which its own cap and those of its ad sets bound; a
        // least
        // return on ad spend, which changes what is bid but no amount.
        known(
                HARMLESS,
                "name",
                "objective",
                "special_ad_categories",
                "special_ad_category_country",
                "is_adset_budget_sharing_enabled",
                "billing_event",
                "optimization_goal",
                "targeting",
                "tracking_specs",
                "execution_options",
                "attribution_spec",
                "bid_constraints",
                "destination_type",
                "dsa_beneficiary",
                "dsa_payor");
    }

    private static void known(ParameterNature nature, String... names) {
        for (String name : names) {
            KNOWN.put(name, nature);
        }
    }

    /** What is known of a parameter, or empty. */
    static Optional<ParameterNature> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }
}
