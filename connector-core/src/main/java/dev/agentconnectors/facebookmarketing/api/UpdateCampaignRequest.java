// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.Map;

/** The parameters of {@code campaigns.update}: changes a campaign; what is not named stays as it is. */
public final class UpdateCampaignRequest extends OperationRequest {

    private UpdateCampaignRequest(Builder builder) {
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
         * The campaign's id. Required.
         *
         * @param campaignId digits, such as {@code 120210000000010}
         * @return this builder
         */
        public Builder campaignId(String campaignId) {
            return with("campaign_id", campaignId);
        }

        /**
         * The campaign's name.
         *
         * @param name text, such as {@code Spring sale}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * Whether the campaign may deliver and spend.
         *
         * @param status one of the values that this operation takes: {@code ACTIVE}, {@code PAUSED}, {@code ARCHIVED}
         * @return this builder
         */
        public Builder status(CampaignStatus status) {
            return with("status", status.value());
        }

        /**
         * What all its ad sets together may spend a day, in minor units of the account's currency.
         *
         * @param dailyBudget the amount, more than zero
         * @return this builder
         */
        public Builder dailyBudget(MinorUnits dailyBudget) {
            return with("daily_budget", dailyBudget.amount());
        }

        /**
         * What all its ad sets together may spend in all, in minor units of the account's currency.
         *
         * @param lifetimeBudget the amount, more than zero
         * @return this builder
         */
        public Builder lifetimeBudget(MinorUnits lifetimeBudget) {
            return with("lifetime_budget", lifetimeBudget.amount());
        }

        /**
         * How bids are made for a campaign with a budget of its own.
         *
         * @param bidStrategy one of the values that this operation takes: {@code LOWEST_COST_WITHOUT_CAP},
         *     {@code LOWEST_COST_WITH_BID_CAP}, {@code COST_CAP}, {@code LOWEST_COST_WITH_MIN_ROAS}
         * @return this builder
         */
        public Builder bidStrategy(CampaignBidStrategy bidStrategy) {
            return with("bid_strategy", bidStrategy.value());
        }

        /**
         * What the campaign may spend over its whole life, in minor units of the account's currency.
         *
         * @param spendCap the amount, more than zero
         * @return this builder
         */
        public Builder spendCap(MinorUnits spendCap) {
            return with("spend_cap", spendCap.amount());
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
        public UpdateCampaignRequest build() {
            return new UpdateCampaignRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
