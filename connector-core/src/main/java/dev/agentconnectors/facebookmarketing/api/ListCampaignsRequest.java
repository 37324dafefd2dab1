// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of {@code campaigns.list}: lists the campaigns of an ad account. */
public final class ListCampaignsRequest extends OperationRequest {

    private ListCampaignsRequest(Builder builder) {
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
         * Any of these states. Open source mode only.
         *
         * @param effectiveStatus any of the values that this operation takes: {@code ACTIVE}, {@code PAUSED},
         *     {@code DELETED}, {@code ARCHIVED}, {@code IN_PROCESS}, {@code WITH_ISSUES}
         * @return this builder
         */
        public Builder effectiveStatus(CampaignEffectiveStatus... effectiveStatus) {
            return with(
                    "effective_status",
                    Arrays.stream(effectiveStatus)
                            .map(CampaignEffectiveStatus::value)
                            .toList());
        }

        /**
         * All must hold. Open source mode only.
         *
         * @param filtering maps, as Facebook documents them, such as
         *     {@code [{"field":"name","operator":"CONTAIN","value":"spring"}]}
         * @return this builder
         */
        public Builder filtering(List<?> filtering) {
            return with("filtering", filtering);
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
        public ListCampaignsRequest build() {
            return new ListCampaignsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
