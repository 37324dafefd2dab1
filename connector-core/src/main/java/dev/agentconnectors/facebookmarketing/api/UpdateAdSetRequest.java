// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** The parameters of {@code ad_sets.update}: changes an ad set; what is not named stays as it is. */
public final class UpdateAdSetRequest extends OperationRequest {

    private UpdateAdSetRequest(Builder builder) {
        super(builder);
    }

    /**
     * Starts with no parameters.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /**
     * Starts with the parameters of this request.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(toMap());
    }

    /** Collects the parameters. */
    public static final class Builder extends OperationRequest.Builder<Builder> {

        private Builder(Map<String, Object> params) {
            super(params);
        }

        /**
         * The ad set's id. Required.
         *
         * @param adsetId digits, such as {@code 120210000000020}
         * @return this builder
         */
        public Builder adsetId(String adsetId) {
            return with("adset_id", adsetId);
        }

        /**
         * The ad set's name.
         *
         * @param name text, such as {@code Women 25 to 40}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * Whether the ad set may deliver and spend.
         *
         * @param status one of the values that this operation takes: {@code ACTIVE}, {@code PAUSED}, {@code ARCHIVED}
         * @return this builder
         */
        public Builder status(AdSetStatus status) {
            return with("status", status.value());
        }

        /**
         * What it may spend a day, in minor units of the account's currency; not if the campaign has a budget.
         *
         * @param dailyBudget the amount, more than zero
         * @return this builder
         */
        public Builder dailyBudget(MinorUnits dailyBudget) {
            return with("daily_budget", dailyBudget.amount());
        }

        /**
         * What it may spend in all, in minor units of the account's currency; needs an end_time, and a campaign without
         * a budget.
         *
         * @param lifetimeBudget the amount, more than zero
         * @return this builder
         */
        public Builder lifetimeBudget(MinorUnits lifetimeBudget) {
            return with("lifetime_budget", lifetimeBudget.amount());
        }

        /**
         * Who sees the ads: places at least; also age_min, age_max, genders, interests…
         *
         * @param targeting maps and lists, as Facebook documents them, such as
         *     {@code {"geo_locations":{"countries":["US"]},"targeting_automation":{"advantage_audience":0}}}
         * @return this builder
         */
        public Builder targeting(Map<String, ?> targeting) {
            return with("targeting", targeting);
        }

        /**
         * How bids are made; not if the campaign has a budget, and with it a strategy. Open source mode only.
         *
         * @param bidStrategy one of the values that this operation takes: {@code LOWEST_COST_WITHOUT_CAP},
         *     {@code LOWEST_COST_WITH_BID_CAP}, {@code COST_CAP}, {@code LOWEST_COST_WITH_MIN_ROAS}
         * @return this builder
         */
        public Builder bidStrategy(AdSetBidStrategy bidStrategy) {
            return with("bid_strategy", bidStrategy.value());
        }

        /**
         * The bid or cost cap, in minor units of the account's currency; needed with LOWEST_COST_WITH_BID_CAP and
         * COST_CAP.
         *
         * @param bidAmount the amount, more than zero
         * @return this builder
         */
        public Builder bidAmount(MinorUnits bidAmount) {
            return with("bid_amount", bidAmount.amount());
        }

        /**
         * For LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000 for 1.5). Open source mode
         * only.
         *
         * @param bidConstraints maps and lists, as Facebook documents them, such as
         *     {@code {"roas_average_floor":15000}}
         * @return this builder
         */
        public Builder bidConstraints(Map<String, ?> bidConstraints) {
            return with("bid_constraints", bidConstraints);
        }

        /**
         * When delivery begins; at once if never set.
         *
         * @param startTime the moment
         * @return this builder
         */
        public Builder startTime(Instant startTime) {
            return with("start_time", startTime.toString());
        }

        /**
         * When delivery ends; never if not set.
         *
         * @param endTime the moment
         * @return this builder
         */
        public Builder endTime(Instant endTime) {
            return with("end_time", endTime.toString());
        }

        /**
         * Who benefits from the ads: needed in the EU or worldwide, unless the account has a default. Open source mode
         * only.
         *
         * @param dsaBeneficiary text, such as {@code Lindqvist Outdoor AB}
         * @return this builder
         */
        public Builder dsaBeneficiary(String dsaBeneficiary) {
            return with("dsa_beneficiary", dsaBeneficiary);
        }

        /**
         * Who pays for the ads: needed in the EU or worldwide, unless the account has a default. Open source mode only.
         *
         * @param dsaPayor text, such as {@code Lindqvist Outdoor AB}
         * @return this builder
         */
        public Builder dsaPayor(String dsaPayor) {
            return with("dsa_payor", dsaPayor);
        }

        /**
         * Asks Facebook only to check the call (validate_only): nothing changes. Open source mode only.
         *
         * @param executionOptions any of the values that this operation takes: {@code validate_only},
         *     {@code include_recommendations}
         * @return this builder
         */
        public Builder executionOptions(ExecutionOption... executionOptions) {
            return with(
                    "execution_options",
                    Arrays.stream(executionOptions).map(ExecutionOption::value).toList());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public UpdateAdSetRequest build() {
            return new UpdateAdSetRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
