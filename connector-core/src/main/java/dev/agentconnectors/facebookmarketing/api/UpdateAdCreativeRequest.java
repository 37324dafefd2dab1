// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;

/**
 * The parameters of {@code ad_creatives.update}: renames an ad creative; what it shows cannot be changed: make a new
 * one.
 */
public final class UpdateAdCreativeRequest extends OperationRequest {

    private UpdateAdCreativeRequest(Builder builder) {
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
         * The ad creative's id. Required.
         *
         * @param creativeId digits, such as {@code 120210000000040}
         * @return this builder
         */
        public Builder creativeId(String creativeId) {
            return with("creative_id", creativeId);
        }

        /**
         * The ad creative's name. Required.
         *
         * @param name text, such as {@code Blue shoes, link}
         * @return this builder
         */
        public Builder name(String name) {
            return with("name", name);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public UpdateAdCreativeRequest build() {
            return new UpdateAdCreativeRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
