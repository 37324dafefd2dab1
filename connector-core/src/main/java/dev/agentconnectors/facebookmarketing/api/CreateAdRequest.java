// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of {@code ads.create}: creates an ad in an ad set. */
public final class CreateAdRequest extends OperationRequest {

    private CreateAdRequest(Builder builder) {
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
         * The ad's name. Required.
         *
         * @param name text, such as {@code Blue shoes, video}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * The ad set that it belongs to. Required.
         *
         * @param adsetId digits, such as {@code 120210000000020}
         * @return this builder
         */
        public Builder adsetId(String adsetId) {
            return with("adset_id", adsetId);
        }

        /**
         * What it shows: the id of an ad creative, or the specification of a new one. Required.
         *
         * @param creative maps and lists, as Facebook documents them, such as {@code {"creative_id":"120210000000040"}}
         * @return this builder
         */
        public Builder creative(Map<String, ?> creative) {
            return with("creative", creative);
        }

        /**
         * Whether the ad may deliver and spend. Required.
         *
         * @param status one of the values that this operation takes: {@code ACTIVE}, {@code PAUSED}
         * @return this builder
         */
        public Builder status(AdStatus status) {
            return with("status", status.value());
        }

        /**
         * Which actions to record beside those that are optimised for.
         *
         * @param trackingSpecs maps, as Facebook documents them, such as
         *     {@code [{"action.type":["offsite_conversion"],"fb_pixel":["1200000000000050"]}]}
         * @return this builder
         */
        public Builder trackingSpecs(List<?> trackingSpecs) {
            return with("tracking_specs", trackingSpecs);
        }

        /**
         * Asks Facebook only to check the call (validate_only): nothing changes. Open source mode only.
         *
         * @param executionOptions any of the values that this operation takes: {@code validate_only},
         *     {@code include_recommendations}, {@code synchronous_ad_review}
         * @return this builder
         */
        public Builder executionOptions(AdExecutionOption... executionOptions) {
            return with(
                    "execution_options",
                    Arrays.stream(executionOptions)
                            .map(AdExecutionOption::value)
                            .toList());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CreateAdRequest build() {
            return new CreateAdRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
