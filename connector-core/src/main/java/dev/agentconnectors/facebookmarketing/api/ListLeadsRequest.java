// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/** The parameters of {@code leads.list}: lists the leads of an ad or a form. */
public final class ListLeadsRequest extends OperationRequest {

    private ListLeadsRequest(Builder builder) {
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
         * The ad that they came from. Required.
         *
         * @param adId digits, such as {@code 120210000000030}
         * @return this builder
         */
        public Builder adId(String adId) {
            return with("ad_id", adId);
        }

        /**
         * A form, in place of an ad. Open source mode only.
         *
         * @param formId digits, such as {@code 120210000000070}
         * @return this builder
         */
        public Builder formId(String formId) {
            return with("form_id", formId);
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
         * How many records to return at most, 1 to 100.
         *
         * @param limit 1 to 100; {@code 25} by default
         * @return this builder
         */
        public Builder limit(int limit) {
            return with("limit", limit);
        }

        /**
         * The cursor meta.after of the previous page, to continue behind it.
         *
         * @param after text, such as {@code QVFIUmx1WTBpMGpiT}
         * @return this builder
         */
        public Builder after(String after) {
            return with("after", after);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public ListLeadsRequest build() {
            return new ListLeadsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
