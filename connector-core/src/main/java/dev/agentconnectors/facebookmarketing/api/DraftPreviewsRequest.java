// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code previews.draft}: shows what has not been made yet. */
public final class DraftPreviewsRequest extends OperationRequest {

    private DraftPreviewsRequest(Builder builder) {
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
         * The specification of an ad creative. Required.
         *
         * @param creative maps and lists, as Facebook documents them, such as
         *     {@code {"object_story_spec":{"page_id":"102938475610234", "link_data":{"link":"https://example.com"}}}}
         * @return this builder
         */
        public Builder creative(Map<String, ?> creative) {
            return with("creative", creative);
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
        public DraftPreviewsRequest build() {
            return new DraftPreviewsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
