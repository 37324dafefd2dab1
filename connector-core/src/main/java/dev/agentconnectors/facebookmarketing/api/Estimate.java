// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code estimates}. */
public final class Estimate extends FacebookRecord {

    Estimate(Map<String, Object> values) {
        super(values);
    }

    /** {@code estimate_ready}. */
    public @Nullable Boolean estimateReady() {
        return field("estimate_ready").flag();
    }

    /** {@code users_lower_bound}. */
    public @Nullable Long usersLowerBound() {
        return field("users_lower_bound").integer();
    }

    /** {@code users_upper_bound}. */
    public @Nullable Long usersUpperBound() {
        return field("users_upper_bound").integer();
    }

    /** {@code estimate_mau_lower_bound}. */
    public @Nullable Long estimateMauLowerBound() {
        return field("estimate_mau_lower_bound").integer();
    }

    /** {@code estimate_mau_upper_bound}. */
    public @Nullable Long estimateMauUpperBound() {
        return field("estimate_mau_upper_bound").integer();
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return field("currency").text();
    }

    /** {@code min_daily_budget_imp}, in minor units of the account's currency. */
    public @Nullable MinorUnits minDailyBudgetImp() {
        return field("min_daily_budget_imp").minorUnits();
    }

    /** {@code min_daily_budget_low_freq}, in minor units of the account's currency. */
    public @Nullable MinorUnits minDailyBudgetLowFreq() {
        return field("min_daily_budget_low_freq").minorUnits();
    }

    /** {@code min_daily_budget_high_freq}, in minor units of the account's currency. */
    public @Nullable MinorUnits minDailyBudgetHighFreq() {
        return field("min_daily_budget_high_freq").minorUnits();
    }

    /** {@code min_daily_budget_video_views}, in minor units of the account's currency. */
    public @Nullable MinorUnits minDailyBudgetVideoViews() {
        return field("min_daily_budget_video_views").minorUnits();
    }
}
