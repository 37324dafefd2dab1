// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code videos.fetch}: has Facebook fetch a video from the web. */
public final class FetchVideoRequest extends OperationRequest {

    private FetchVideoRequest(Builder builder) {
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
         * Where Facebook can load it from. Required.
         *
         * @param fileUrl text, such as {@code https://example.com/shoes.mp4}
         * @return this builder
         */
        public Builder fileUrl(String fileUrl) {
            return with("file_url", fileUrl);
        }

        /**
         * The video's title.
         *
         * @param title text, such as {@code Blue shoes}
         * @return this builder
         */
        public Builder title(String title) {
            return with("title", title);
        }

        /**
         * What it shows, in words.
         *
         * @param description text, such as {@code Our blue shoes in 20 seconds}
         * @return this builder
         */
        public Builder description(String description) {
            return with("description", description);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public FetchVideoRequest build() {
            return new FetchVideoRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
