// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.FileUpload;
import java.util.Map;

/** The parameters of {@code videos.create}: uploads a video into an ad account's library. */
public final class CreateVideoRequest extends OperationRequest {

    private CreateVideoRequest(Builder builder) {
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
         * The video. Required. Open source mode only.
         *
         * @param file the file, of at most 2147483647 bytes
         * @return this builder
         */
        public Builder file(FileUpload file) {
            return with("file", file);
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
        public CreateVideoRequest build() {
            return new CreateVideoRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
