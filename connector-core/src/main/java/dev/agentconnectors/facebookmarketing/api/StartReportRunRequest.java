// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of {@code report_runs.start}: starts a report run. */
public final class StartReportRunRequest extends OperationRequest {

    private StartReportRunRequest(Builder builder) {
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
         * Fields of ads_insights, with commas between them. Required.
         *
         * @param fields names of fields; braces select sub-fields, as in {@code creative{id,name}}
         * @return this builder
         */
        public Builder fields(String... fields) {
            return with("fields", List.of(fields));
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
         * Splits the rows. Open source mode only.
         *
         * @param breakdowns any of the values that this operation takes: {@code country}, {@code region}, {@code dma},
         *     {@code age}, {@code gender}, {@code publisher_platform}, {@code platform_position},
         *     {@code impression_device}, {@code device_platform},
         *     {@code hourly_stats_aggregated_by_advertiser_time_zone},
         *     {@code hourly_stats_aggregated_by_audience_time_zone}, {@code product_id}, {@code frequency_value},
         *     {@code body_asset}, {@code title_asset}, {@code description_asset}, {@code image_asset},
         *     {@code video_asset}, {@code link_url_asset}, {@code call_to_action_asset}, {@code ad_format_asset},
         *     {@code media_type}
         * @return this builder
         */
        public Builder breakdowns(AdsInsightBreakdown... breakdowns) {
            return with(
                    "breakdowns",
                    Arrays.stream(breakdowns).map(AdsInsightBreakdown::value).toList());
        }

        /**
         * Splits the actions of a row. Open source mode only.
         *
         * @param actionBreakdowns any of the values that this operation takes: {@code action_type},
         *     {@code action_device}, {@code action_destination}, {@code action_reaction}, {@code action_target_id},
         *     {@code action_carousel_card_id}, {@code action_carousel_card_name}, {@code action_canvas_component_name},
         *     {@code action_video_sound}, {@code action_video_type}, {@code conversion_destination},
         *     {@code is_business_ai_assisted}, {@code matched_persona_id}, {@code matched_persona_name},
         *     {@code signal_source_bucket}, {@code standard_event_content_type}
         * @return this builder
         */
        public Builder actionBreakdowns(AdsInsightActionBreakdown... actionBreakdowns) {
            return with(
                    "action_breakdowns",
                    Arrays.stream(actionBreakdowns)
                            .map(AdsInsightActionBreakdown::value)
                            .toList());
        }

        /**
         * How long after a click or view an action counts. Open source mode only.
         *
         * @param actionAttributionWindows any of the values that this operation takes: {@code default},
         *     {@code 1d_click}, {@code 7d_click}, {@code 28d_click}, {@code 1d_view}, {@code 1d_ev}, {@code dda},
         *     {@code incrementality}, {@code skan_click}, {@code skan_view}
         * @return this builder
         */
        public Builder actionAttributionWindows(AdsInsightActionAttributionWindow... actionAttributionWindows) {
            return with(
                    "action_attribution_windows",
                    Arrays.stream(actionAttributionWindows)
                            .map(AdsInsightActionAttributionWindow::value)
                            .toList());
        }

        /**
         * All must hold. Open source mode only.
         *
         * @param filtering maps, as Facebook documents them, such as
         *     {@code [{"field":"campaign.name","operator":"CONTAIN","value":"spring"}]}
         * @return this builder
         */
        public Builder filtering(List<?> filtering) {
            return with("filtering", filtering);
        }

        /**
         * Several periods, each with rows of its own. Open source mode only.
         *
         * @param timeRanges maps, as Facebook documents them, such as
         *     {@code [{"since":"2026-10-01","until":"2026-10-07"}]}
         * @return this builder
         */
        public Builder timeRanges(List<?> timeRanges) {
            return with("time_ranges", timeRanges);
        }

        /**
         * Adds the totals as meta.summary. Open source mode only.
         *
         * @param defaultSummary true or false
         * @return this builder
         */
        public Builder defaultSummary(boolean defaultSummary) {
            return with("default_summary", defaultSummary);
        }

        /**
         * Of this campaign only. Open source mode only.
         *
         * @param campaignId digits, such as {@code 120208846315910001}
         * @return this builder
         */
        public Builder campaignId(String campaignId) {
            return with("campaign_id", campaignId);
        }

        /**
         * Of this ad set only. Open source mode only.
         *
         * @param adsetId digits, such as {@code 120208846315920001}
         * @return this builder
         */
        public Builder adsetId(String adsetId) {
            return with("adset_id", adsetId);
        }

        /**
         * Of this ad only. Open source mode only.
         *
         * @param adId digits, such as {@code 120208846315930001}
         * @return this builder
         */
        public Builder adId(String adId) {
            return with("ad_id", adId);
        }

        /**
         * Makes the request. It is checked when the call is made.
         *
         * @return the request
         */
        public StartReportRunRequest build() {
            return new StartReportRunRequest(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
