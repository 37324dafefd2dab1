// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code estimates.delivery}: estimates how many people a month may do what is optimised for. */
public final class DeliveryEstimatesRequest extends OperationRequest {

    private DeliveryEstimatesRequest(Builder builder) {
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
         * The targeting, as an ad set takes it. Required.
         *
         * @param targetingSpec maps and lists, as Facebook documents them, such as
         *     {@code {"geo_locations":{"countries":["SE"]},"interests":[{"id":"6003107902433"}]}}
         * @return this builder
         */
        public Builder targetingSpec(Map<String, ?> targetingSpec) {
            return with("targeting_spec", targetingSpec);
        }

        /**
         * What delivery strives for; must suit the campaign's objective. Required.
         *
         * @param optimizationGoal one of the values that this operation takes: {@code LINK_CLICKS},
         *     {@code LANDING_PAGE_VIEWS}, {@code OFFSITE_CONVERSIONS}, {@code REACH}, {@code IMPRESSIONS},
         *     {@code LEAD_GENERATION}, {@code POST_ENGAGEMENT}, {@code THRUPLAY}, {@code VALUE}, {@code CONVERSATIONS},
         *     {@code NONE}, {@code APP_INSTALLS}, {@code AD_RECALL_LIFT}, {@code ENGAGED_USERS},
         *     {@code EVENT_RESPONSES}, {@code QUALITY_LEAD}, {@code PAGE_LIKES}, {@code QUALITY_CALL},
         *     {@code VISIT_INSTAGRAM_PROFILE}, {@code DERIVED_EVENTS}, {@code APP_INSTALLS_AND_OFFSITE_CONVERSIONS},
         *     {@code IN_APP_VALUE}, {@code MESSAGING_PURCHASE_CONVERSION}, {@code MESSAGING_APPOINTMENT_CONVERSION},
         *     {@code MESSAGING_DEEP_CONVERSATION_AND_FOLLOW}, {@code MEANINGFUL_CALL_ATTEMPT}, {@code PROFILE_VISIT},
         *     {@code PROFILE_AND_PAGE_ENGAGEMENT}, {@code ENGAGED_PAGE_VIEWS}, {@code REMINDERS_SET},
         *     {@code SUBSCRIBERS}, {@code ADVERTISER_SILOED_VALUE}, {@code AUTOMATIC_OBJECTIVE}
         * @return this builder
         */
        public Builder optimizationGoal(AdSetOptimizationGoal optimizationGoal) {
            return with("optimization_goal", optimizationGoal.value());
        }

        /**
         * What is promoted, as an ad set takes it.
         *
         * @param promotedObject maps and lists, as Facebook documents them, such as
         *     {@code {"page_id":"102938475610234"}}
         * @return this builder
         */
        public Builder promotedObject(Map<String, ?> promotedObject) {
            return with("promoted_object", promotedObject);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public DeliveryEstimatesRequest build() {
            return new DeliveryEstimatesRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
