// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code previews.ad}: shows an ad. */
public final class AdPreviewsRequest extends OperationRequest {

    private AdPreviewsRequest(Builder builder) {
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
         * Where it is shown.
         *
         * @param adFormat one of the values that this operation takes: {@code MOBILE_FEED_STANDARD},
         *     {@code DESKTOP_FEED_STANDARD}, {@code INSTAGRAM_STANDARD}, {@code INSTAGRAM_STORY},
         *     {@code INSTAGRAM_REELS}, {@code FACEBOOK_STORY_MOBILE}, {@code FACEBOOK_REELS_MOBILE},
         *     {@code MARKETPLACE_MOBILE}, {@code RIGHT_COLUMN_STANDARD}, {@code MESSENGER_MOBILE_INBOX_MEDIA};
         *     {@code MOBILE_FEED_STANDARD} by default
         * @return this builder
         */
        public Builder adFormat(PreviewAdFormat adFormat) {
            return with("ad_format", adFormat.value());
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public AdPreviewsRequest build() {
            return new AdPreviewsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
