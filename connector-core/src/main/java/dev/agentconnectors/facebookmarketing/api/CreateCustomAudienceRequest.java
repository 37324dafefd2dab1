// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code custom_audiences.create}: creates an audience. */
public final class CreateCustomAudienceRequest extends OperationRequest {

    private CreateCustomAudienceRequest(Builder builder) {
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
         * The audience's name. Required.
         *
         * @param name text, such as {@code Visitors, 30 days}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * What it is made of; none with a rule.
         *
         * @param subtype one of the values that this operation takes: {@code CUSTOM}, {@code LOOKALIKE},
         *     {@code WEBSITE}, {@code ENGAGEMENT}, {@code APP}, {@code VIDEO}, {@code OFFLINE_CONVERSION}
         * @return this builder
         */
        public Builder subtype(CustomAudienceSubtype subtype) {
            return with("subtype", subtype.value());
        }

        /**
         * What it is for.
         *
         * @param description text, such as {@code Everybody who saw a product}
         * @return this builder
         */
        public Builder description(String description) {
            return with("description", description);
        }

        /**
         * Where the people of a CUSTOM audience are known from.
         *
         * @param customerFileSource one of the values that this operation takes: {@code USER_PROVIDED_ONLY},
         *     {@code PARTNER_PROVIDED_ONLY}, {@code BOTH_USER_AND_PARTNER_PROVIDED}
         * @return this builder
         */
        public Builder customerFileSource(CustomAudienceCustomerFileSource customerFileSource) {
            return with("customer_file_source", customerFileSource.value());
        }

        /**
         * Who belongs to it by what they did: event_sources, retention_seconds and a filter.
         *
         * @param rule maps and lists, as Facebook documents them, such as {@code {"inclusions":{"operator":"or",
         *     "rules":[{"event_sources":[{"type":"pixel", "id":"1200000000000050"}], "retention_seconds":2592000}]}}}
         * @return this builder
         */
        public Builder rule(Map<String, ?> rule) {
            return with("rule", rule);
        }

        /**
         * How many days somebody stays in it.
         *
         * @param retentionDays 1 to 540
         * @return this builder
         */
        public Builder retentionDays(int retentionDays) {
            return with("retention_days", retentionDays);
        }

        /**
         * The audience that a LOOKALIKE audience is like.
         *
         * @param originAudienceId digits, such as {@code 120210000000080}
         * @return this builder
         */
        public Builder originAudienceId(String originAudienceId) {
            return with("origin_audience_id", originAudienceId);
        }

        /**
         * Where a LOOKALIKE audience is, and how much of the country: ratio 0.01 to 0.20.
         *
         * @param lookalikeSpec maps and lists, as Facebook documents them, such as
         *     {@code {"country":"SE","ratio":0.01}}
         * @return this builder
         */
        public Builder lookalikeSpec(Map<String, ?> lookalikeSpec) {
            return with("lookalike_spec", lookalikeSpec);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CreateCustomAudienceRequest build() {
            return new CreateCustomAudienceRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
