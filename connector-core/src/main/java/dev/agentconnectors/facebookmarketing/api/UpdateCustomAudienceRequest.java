// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code custom_audiences.update}: changes an audience; what is not named stays as it is. */
public final class UpdateCustomAudienceRequest extends OperationRequest {

    private UpdateCustomAudienceRequest(Builder builder) {
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
         * The audience's id. Required.
         *
         * @param audienceId digits, such as {@code 120210000000080}
         * @return this builder
         */
        public Builder audienceId(String audienceId) {
            return with("audience_id", audienceId);
        }

        /**
         * The audience's name.
         *
         * @param name text, such as {@code Visitors, 30 days}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
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
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public UpdateCustomAudienceRequest build() {
            return new UpdateCustomAudienceRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
