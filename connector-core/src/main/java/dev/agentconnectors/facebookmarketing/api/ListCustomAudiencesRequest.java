// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/** The parameters of {@code custom_audiences.list}: lists the audiences of an ad account. */
public final class ListCustomAudiencesRequest extends OperationRequest {

    private ListCustomAudiencesRequest(Builder builder) {
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
        public ListCustomAudiencesRequest build() {
            return new ListCustomAudiencesRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
