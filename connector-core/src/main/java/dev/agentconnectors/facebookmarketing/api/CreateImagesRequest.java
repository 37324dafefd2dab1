// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.FileUpload;
import java.util.Map;

/** The parameters of {@code images.create}: uploads an image into an ad account's library. */
public final class CreateImagesRequest extends OperationRequest {

    private CreateImagesRequest(Builder builder) {
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
         * The picture: a JPEG or PNG file. Required. Open source mode only.
         *
         * @param file the file, of at most 31457280 bytes
         * @return this builder
         */
        public Builder file(FileUpload file) {
            return with("file", file);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public CreateImagesRequest build() {
            return new CreateImagesRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
