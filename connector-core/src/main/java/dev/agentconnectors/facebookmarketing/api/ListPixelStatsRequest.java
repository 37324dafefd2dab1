// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.Instant;
import java.util.Map;

/** The parameters of {@code pixel_stats.list}: counts the events that a pixel received: one row per hour. */
public final class ListPixelStatsRequest extends OperationRequest {

    private ListPixelStatsRequest(Builder builder) {
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
         * The pixel's id. Required.
         *
         * @param pixelId digits, such as {@code 1200000000000050}
         * @return this builder
         */
        public Builder pixelId(String pixelId) {
            return with("pixel_id", pixelId);
        }

        /**
         * From then on.
         *
         * @param startTime the moment
         * @return this builder
         */
        public Builder startTime(Instant startTime) {
            return with("start_time", startTime.toString());
        }

        /**
         * Up to then; now by default.
         *
         * @param endTime the moment
         * @return this builder
         */
        public Builder endTime(Instant endTime) {
            return with("end_time", endTime.toString());
        }

        /**
         * What the counts are grouped by.
         *
         * @param aggregation one of the values that this operation takes: {@code event}, {@code event_source},
         *     {@code event_total_counts}, {@code event_value_count}, {@code event_detection_method},
         *     {@code event_processing_results}, {@code custom_data_field}, {@code browser_type}, {@code device_os},
         *     {@code device_type}, {@code had_pii}, {@code host}, {@code match_keys}, {@code pixel_fire}, {@code url},
         *     {@code url_by_rule}; {@code event} by default
         * @return this builder
         */
        public Builder aggregation(PixelStatAggregation aggregation) {
            return with("aggregation", aggregation.value());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public ListPixelStatsRequest build() {
            return new ListPixelStatsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
