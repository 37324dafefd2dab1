// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/** The parameters of {@code ad_creatives.get}: reads one ad creative. */
public final class GetAdCreativeRequest extends OperationRequest {

    private GetAdCreativeRequest(Builder builder) {
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
         * The fields to return, with commas between them; all common ones if left out.
         *
         * @param fields names of fields; braces select sub-fields, as in {@code creative{id,name}}; a choice of the
         *     most useful ones by default
         * @return this builder
         */
        public Builder fields(String... fields) {
            return with("fields", List.of(fields));
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public GetAdCreativeRequest build() {
            return new GetAdCreativeRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
