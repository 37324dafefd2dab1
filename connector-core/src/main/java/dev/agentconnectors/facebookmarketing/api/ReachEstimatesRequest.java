// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code estimates.reach}: estimates how many people a targeting has. */
public final class ReachEstimatesRequest extends OperationRequest {

    private ReachEstimatesRequest(Builder builder) {
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
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public ReachEstimatesRequest build() {
            return new ReachEstimatesRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
