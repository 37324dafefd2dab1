// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/** The parameters of {@code videos.get}: reads one video. */
public final class GetVideoRequest extends OperationRequest {

    private GetVideoRequest(Builder builder) {
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
         * The video's id. Required.
         *
         * @param videoId digits, such as {@code 120210000000060}
         * @return this builder
         */
        public Builder videoId(String videoId) {
            return with("video_id", videoId);
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
        public GetVideoRequest build() {
            return new GetVideoRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
