// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;

/**
 * The parameters of {@code ads_insights.list}: performance over a period: one row per ad, ad set, campaign or account.
 */
public final class ListAdsInsightsRequest extends OperationRequest {

    private ListAdsInsightsRequest(Builder builder) {
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
         * The last 30 days if no period is given.
         *
         * @param datePreset one of the values that this operation takes: {@code today}, {@code yesterday},
         *     {@code last_7d}, {@code last_30d}, {@code this_month}, {@code last_month}, {@code last_3d},
         *     {@code last_14d}, {@code last_28d}, {@code last_90d}, {@code last_week_mon_sun},
         *     {@code last_week_sun_sat}, {@code this_week_mon_today}, {@code this_week_sun_today},
         *     {@code this_quarter}, {@code last_quarter}, {@code this_year}, {@code last_year}, {@code maximum},
         *     {@code data_maximum}
         * @return this builder
         */
        public Builder datePreset(AdsInsightDatePreset datePreset) {
            return with("date_preset", datePreset.value());
        }

        /**
         * Instead of date_preset; both ends included.
         *
         * @param timeRange the period
         * @return this builder
         */
        public Builder timeRange(TimeRange timeRange) {
            return with("time_range", timeRange.toMap());
        }

        /**
         * What each row is about.
         *
         * @param level one of the values that this operation takes: {@code ad}, {@code adset}, {@code campaign},
         *     {@code account}; {@code account} by default
         * @return this builder
         */
        public Builder level(AdsInsightLevel level) {
            return with("level", level.value());
        }

        /**
         * Days per row, 1 to 90, or monthly.
         *
         * @param timeIncrement {@code 1} to {@code 90}, {@code monthly} or {@code all_days}
         * @return this builder
         */
        public Builder timeIncrement(String timeIncrement) {
            return with("time_increment", timeIncrement);
        }

        /**
         * The order of rows. Open source mode only.
         *
         * @param sort fields with {@code _ascending} or {@code _descending} behind them, such as
         *     {@code spend_descending}
         * @return this builder
         */
        public Builder sort(String... sort) {
            return with("sort", List.of(sort));
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
        public ListAdsInsightsRequest build() {
            return new ListAdsInsightsRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
