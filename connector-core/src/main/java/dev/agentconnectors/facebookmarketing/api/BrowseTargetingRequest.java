// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code targeting.browse}: tells all that can be targeted. */
public final class BrowseTargetingRequest extends OperationRequest {

    private BrowseTargetingRequest(Builder builder) {
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
         * Only this kind.
         *
         * @param limitType one of the values that this operation takes: {@code interests}, {@code behaviors},
         *     {@code life_events}, {@code industries}, {@code income}, {@code family_statuses},
         *     {@code relationship_statuses}, {@code education_statuses}, {@code education_majors},
         *     {@code education_schools}, {@code work_employers}, {@code work_positions}, {@code college_years},
         *     {@code ethnic_affinity}, {@code generation}, {@code home_ownership}, {@code home_type},
         *     {@code home_value}, {@code household_composition}, {@code interested_in}, {@code location_categories},
         *     {@code moms}, {@code net_worth}, {@code office_type}, {@code politics}, {@code user_adclusters}
         * @return this builder
         */
        public Builder limitType(TargetingOptionLimitType limitType) {
            return with("limit_type", limitType.value());
        }

        /**
         * How many records to return at most, 1 to 100.
         *
         * @param limit 1 to 100; {@code 25} by default
         * @return this builder
         */
        public Builder limit(int limit) {
            return with("limit", limit);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public BrowseTargetingRequest build() {
            return new BrowseTargetingRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
