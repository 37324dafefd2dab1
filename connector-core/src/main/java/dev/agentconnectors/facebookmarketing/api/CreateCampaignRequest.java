// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.Map;

/** The parameters of {@code campaigns.create}: creates a campaign. */
public final class CreateCampaignRequest extends OperationRequest {

    private CreateCampaignRequest(Builder builder) {
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
         * The ad account's id, with or without the prefix act_; ad_accounts.list shows the ids. Required.
         *
         * @param accountId digits, such as {@code 1234567890}
         * @return this builder
         */
        public Builder accountId(String accountId) {
            return with("account_id", accountId);
        }

        /**
         * The campaign's name. Required.
         *
         * @param name text, such as {@code Spring sale}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * What the campaign is to achieve. Required.
         *
         * @param objective one of the values that this operation takes: {@code OUTCOME_TRAFFIC},
         *     {@code OUTCOME_ENGAGEMENT}, {@code OUTCOME_LEADS}, {@code OUTCOME_AWARENESS}, {@code OUTCOME_SALES},
         *     {@code OUTCOME_APP_PROMOTION}
         * @return this builder
         */
        public Builder objective(CampaignObjective objective) {
            return with("objective", objective.value());
        }

        /**
         * Whether the campaign may deliver and spend. Required.
         *
         * @param status one of the values that this operation takes: {@code ACTIVE}, {@code PAUSED}
         * @return this builder
         */
        public Builder status(CampaignStatus status) {
            return with("status", status.value());
        }

        /**
         * The regulated kinds of advertising that it belongs to; [] or NONE for none. Required.
         *
         * @param specialAdCategories any of the values that this operation takes: {@code NONE}, {@code CREDIT},
         *     {@code EMPLOYMENT}, {@code FINANCIAL_PRODUCTS_SERVICES}, {@code HOUSING},
         *     {@code ISSUES_ELECTIONS_POLITICS}, {@code ONLINE_GAMBLING_AND_GAMING}
         * @return this builder
         */
        public Builder specialAdCategories(CampaignSpecialAdCategory... specialAdCategories) {
            return with(
                    "special_ad_categories",
                    Arrays.stream(specialAdCategories)
                            .map(CampaignSpecialAdCategory::value)
                            .toList());
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
         * Whether its ad sets may share up to a fifth of their budgets; Facebook asks for it when the campaign has no
         * budget of its own.
         *
         * @param isAdsetBudgetSharingEnabled true or false
         * @return this builder
         */
        public Builder isAdsetBudgetSharingEnabled(boolean isAdsetBudgetSharingEnabled) {
            return with("is_adset_budget_sharing_enabled", isAdsetBudgetSharingEnabled);
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
        public CreateCampaignRequest build() {
            return new CreateCampaignRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
