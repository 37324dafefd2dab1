// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/** The parameters of {@code images.copy}: copies an image from another ad account's library. */
public final class CopyImagesRequest extends OperationRequest {

    private CopyImagesRequest(Builder builder) {
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
         * The ad account that has the image. Required.
         *
         * @param sourceAccountId digits, such as {@code 1234567890}
         * @return this builder
         */
        public Builder sourceAccountId(String sourceAccountId) {
            return with("source_account_id", sourceAccountId);
        }

        /**
         * The image's hash. Required.
         *
         * @param hash text, such as {@code 37075ed6837a5619db1ecd172e6bd97f}
         * @return this builder
         */
        public Builder hash(String hash) {
            return with("hash", hash);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CopyImagesRequest build() {
            return new CopyImagesRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
