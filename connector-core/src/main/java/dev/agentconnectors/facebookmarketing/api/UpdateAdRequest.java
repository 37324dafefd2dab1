// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of {@code ads.update}: changes an ad; what is not named stays as it is. */
public final class UpdateAdRequest extends OperationRequest {

    private UpdateAdRequest(Builder builder) {
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
         * The ad's id. Required.
         *
         * @param adId digits, such as {@code 120210000000030}
         * @return this builder
         */
        public Builder adId(String adId) {
            return with("ad_id", adId);
        }

        /**
         * The ad's name.
         *
         * @param name text, such as {@code Blue shoes, video}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * Whether the ad may deliver and spend.
         *
         * @param status one of the values that this operation takes: {@code ACTIVE}, {@code PAUSED}, {@code ARCHIVED}
         * @return this builder
         */
        public Builder status(AdStatus status) {
            return with("status", status.value());
        }

        /**
         * What it shows: the id of an ad creative, or the specification of a new one.
         *
         * @param creative maps and lists, as Facebook documents them, such as {@code {"creative_id":"120210000000040"}}
         * @return this builder
         */
        public Builder creative(Map<String, ?> creative) {
            return with("creative", creative);
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
        public UpdateAdRequest build() {
            return new UpdateAdRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
