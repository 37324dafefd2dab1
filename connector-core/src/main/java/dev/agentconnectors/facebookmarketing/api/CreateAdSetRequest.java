// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of {@code ad_sets.create}: creates an ad set in a campaign. */
public final class CreateAdSetRequest extends OperationRequest {

    private CreateAdSetRequest(Builder builder) {
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
         * The ad set's name. Required.
         *
         * @param name text, such as {@code Women 25 to 40}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * The campaign that it belongs to. Required.
         *
         * @param campaignId digits, such as {@code 120210000000010}
         * @return this builder
         */
        public Builder campaignId(String campaignId) {
            return with("campaign_id", campaignId);
        }

        /**
         * What is paid for. Required.
         *
         * @param billingEvent one of the values that this operation takes: {@code IMPRESSIONS}, {@code LINK_CLICKS},
         *     {@code THRUPLAY}, {@code APP_INSTALLS}, {@code PAGE_LIKES}, {@code POST_ENGAGEMENT}, {@code CLICKS},
         *     {@code LISTING_INTERACTION}, {@code OFFER_CLAIMS}, {@code PURCHASE}, {@code NONE}
         * @return this builder
         */
        public Builder billingEvent(AdSetBillingEvent billingEvent) {
            return with("billing_event", billingEvent.value());
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
         * Who sees the ads: places at least; also age_min, age_max, genders, interests… Required.
         *
         * @param targeting maps and lists, as Facebook documents them, such as
         *     {@code {"geo_locations":{"countries":["US"]},"targeting_automation":{"advantage_audience":0}}}
         * @return this builder
         */
        public Builder targeting(Map<String, ?> targeting) {
            return with("targeting", targeting);
        }

        /**
         * Whether the ad set may deliver and spend. Required.
         *
         * @param status one of the values that this operation takes: {@code ACTIVE}, {@code PAUSED}
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
         * What is promoted: pixel_id with custom_event_type, page_id, or application_id with object_store_url. Open
         * source mode only.
         *
         * @param promotedObject maps and lists, as Facebook documents them, such as
         *     {@code {"pixel_id":"1200000000000050","custom_event_type":"PURCHASE"}}
         * @return this builder
         */
        public Builder promotedObject(Map<String, ?> promotedObject) {
            return with("promoted_object", promotedObject);
        }

        /**
         * Where the ads lead to. Open source mode only.
         *
         * @param destinationType one of the values that this operation takes: {@code WEBSITE}, {@code APP},
         *     {@code MESSENGER}, {@code APPLINKS_AUTOMATIC}, {@code WHATSAPP}, {@code INSTAGRAM_DIRECT},
         *     {@code FACEBOOK}, {@code MESSAGING_MESSENGER_WHATSAPP}, {@code MESSAGING_INSTAGRAM_DIRECT_MESSENGER},
         *     {@code MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP}, {@code MESSAGING_INSTAGRAM_DIRECT_WHATSAPP},
         *     {@code SHOP_AUTOMATIC}, {@code ON_AD}, {@code ON_POST}, {@code ON_EVENT}, {@code ON_VIDEO},
         *     {@code ON_PAGE}, {@code INSTAGRAM_PROFILE}, {@code FACEBOOK_PAGE},
         *     {@code INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE}, {@code INSTAGRAM_LIVE}, {@code FACEBOOK_LIVE},
         *     {@code IMAGINE}
         * @return this builder
         */
        public Builder destinationType(AdSetDestinationType destinationType) {
            return with("destination_type", destinationType.value());
        }

        /**
         * How long after a click (CLICK_THROUGH), view (VIEW_THROUGH, ENGAGED_VIDEO_VIEW) conversions count. Open
         * source mode only.
         *
         * @param attributionSpec maps, as Facebook documents them, such as
         *     {@code [{"event_type":"CLICK_THROUGH","window_days":7}]}
         * @return this builder
         */
        public Builder attributionSpec(List<?> attributionSpec) {
            return with("attribution_spec", attributionSpec);
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
        public CreateAdSetRequest build() {
            return new CreateAdSetRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
