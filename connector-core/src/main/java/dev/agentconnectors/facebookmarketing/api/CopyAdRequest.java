// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code ads.copy}: copies an ad. */
public final class CopyAdRequest extends OperationRequest {

    private CopyAdRequest(Builder builder) {
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
         * The ad set to copy it into; its own if left out.
         *
         * @param adsetId digits, such as {@code 120210000000020}
         * @return this builder
         */
        public Builder adsetId(String adsetId) {
            return with("adset_id", adsetId);
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
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CopyAdRequest build() {
            return new CopyAdRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
