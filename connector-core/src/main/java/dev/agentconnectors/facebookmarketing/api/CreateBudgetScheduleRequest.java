// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.Instant;
import java.util.Map;

/** The parameters of {@code budget_schedules.create}: lets a campaign or ad set spend more for a time. */
public final class CreateBudgetScheduleRequest extends OperationRequest {

    private CreateBudgetScheduleRequest(Builder builder) {
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
         * How much beyond the budget, in minor units of the account's currency. Required.
         *
         * @param budgetValue the amount, more than zero
         * @return this builder
         */
        public Builder budgetValue(MinorUnits budgetValue) {
            return with("budget_value", budgetValue.amount());
        }

        /**
         * When it begins. Required.
         *
         * @param timeStart the moment
         * @return this builder
         */
        public Builder timeStart(Instant timeStart) {
            return with("time_start", timeStart.toString());
        }

        /**
         * When it is over. Required.
         *
         * @param timeEnd the moment
         * @return this builder
         */
        public Builder timeEnd(Instant timeEnd) {
            return with("time_end", timeEnd.toString());
        }

        /**
         * An ad set, in place of a campaign. Open source mode only.
         *
         * @param adsetId digits, such as {@code 120210000000020}
         * @return this builder
         */
        public Builder adsetId(String adsetId) {
            return with("adset_id", adsetId);
        }

        /**
         * An amount, not a factor.
         *
         * @param budgetValueType one of the values that this operation takes: {@code ABSOLUTE}; {@code ABSOLUTE} by
         *     default
         * @return this builder
         */
        public Builder budgetValueType(BudgetScheduleBudgetValueType budgetValueType) {
            return with("budget_value_type", budgetValueType.value());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CreateBudgetScheduleRequest build() {
            return new CreateBudgetScheduleRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
