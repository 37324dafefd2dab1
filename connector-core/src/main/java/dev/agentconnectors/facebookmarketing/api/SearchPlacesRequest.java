// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.Map;

/** The parameters of {@code places.search}: searches for places or languages; their keys go into a targeting. */
public final class SearchPlacesRequest extends OperationRequest {

    private SearchPlacesRequest(Builder builder) {
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
         * How the name begins. Required.
         *
         * @param q text, such as {@code Stock}
         * @return this builder
         */
        public Builder q(String q) {
            return with("q", q);
        }

        /**
         * Places, or languages (adlocale).
         *
         * @param type one of the values that this operation takes: {@code adgeolocation}, {@code adlocale};
         *     {@code adgeolocation} by default
         * @return this builder
         */
        public Builder type(TargetingPlaceType type) {
            return with("type", type.value());
        }

        /**
         * Only these kinds.
         *
         * @param locationTypes any of the values that this operation takes: {@code country}, {@code country_group},
         *     {@code region}, {@code city}, {@code zip}, {@code geo_market}, {@code electoral_district},
         *     {@code neighborhood}
         * @return this builder
         */
        public Builder locationTypes(TargetingPlaceLocationType... locationTypes) {
            return with(
                    "location_types",
                    Arrays.stream(locationTypes)
                            .map(TargetingPlaceLocationType::value)
                            .toList());
        }

        /**
         * Only in this country.
         *
         * @param countryCode text, such as {@code SE}
         * @return this builder
         */
        public Builder countryCode(String countryCode) {
            return with("country_code", countryCode);
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
        public SearchPlacesRequest build() {
            return new SearchPlacesRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
