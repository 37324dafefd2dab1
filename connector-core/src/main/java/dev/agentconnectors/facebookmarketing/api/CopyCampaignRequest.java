// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.Instant;
import java.util.Map;

/** The parameters of {@code campaigns.copy}: copies a campaign. */
public final class CopyCampaignRequest extends OperationRequest {

    private CopyCampaignRequest(Builder builder) {
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
         * The campaign's id. Required.
         *
         * @param campaignId digits, such as {@code 120210000000010}
         * @return this builder
         */
        public Builder campaignId(String campaignId) {
            return with("campaign_id", campaignId);
        }

        /**
         * Whether the copies may deliver and spend; INHERITED_FROM_SOURCE as their sources do.
         *
         * @param statusOption one of the values that this operation takes: {@code PAUSED}, {@code ACTIVE},
         *     {@code INHERITED_FROM_SOURCE}; {@code PAUSED} by default
         * @return this builder
         */
        public Builder statusOption(StatusOption statusOption) {
            return with("status_option", statusOption.value());
        }

        /**
         * Whether what is beneath it is copied too. Facebook copies two objects at once at most: copy larger ones step
         * by step.
         *
         * @param deepCopy true or false
         * @return this builder
         */
        public Builder deepCopy(boolean deepCopy) {
            return with("deep_copy", deepCopy);
        }

        /**
         * What the copies are called: rename_prefix, rename_suffix, and rename_strategy, which is DEEP_RENAME,
         * ONLY_TOP_LEVEL_RENAME or NO_RENAME.
         *
         * @param renameOptions maps and lists, as Facebook documents them, such as {@code {"rename_suffix":" (copy)"}}
         * @return this builder
         */
        public Builder renameOptions(Map<String, ?> renameOptions) {
            return with("rename_options", renameOptions);
        }

        /**
         * When delivery of the copies begins.
         *
         * @param startTime the moment
         * @return this builder
         */
        public Builder startTime(Instant startTime) {
            return with("start_time", startTime.toString());
        }

        /**
         * When delivery of the copies ends.
         *
         * @param endTime the moment
         * @return this builder
         */
        public Builder endTime(Instant endTime) {
            return with("end_time", endTime.toString());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CopyCampaignRequest build() {
            return new CopyCampaignRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
