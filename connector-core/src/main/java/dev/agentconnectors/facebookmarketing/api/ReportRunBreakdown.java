// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code breakdowns} of {@code report_runs}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record ReportRunBreakdown(String value) {

    /** {@code country} */
    public static final ReportRunBreakdown COUNTRY = new ReportRunBreakdown("country");

    /** {@code region} */
    public static final ReportRunBreakdown REGION = new ReportRunBreakdown("region");

    /** {@code dma} */
    public static final ReportRunBreakdown DMA = new ReportRunBreakdown("dma");

    /** {@code age} */
    public static final ReportRunBreakdown AGE = new ReportRunBreakdown("age");

    /** {@code gender} */
    public static final ReportRunBreakdown GENDER = new ReportRunBreakdown("gender");

    /** {@code publisher_platform} */
    public static final ReportRunBreakdown PUBLISHER_PLATFORM = new ReportRunBreakdown("publisher_platform");

    /** {@code platform_position} */
    public static final ReportRunBreakdown PLATFORM_POSITION = new ReportRunBreakdown("platform_position");

    /** {@code impression_device} */
    public static final ReportRunBreakdown IMPRESSION_DEVICE = new ReportRunBreakdown("impression_device");

    /** {@code device_platform} */
    public static final ReportRunBreakdown DEVICE_PLATFORM = new ReportRunBreakdown("device_platform");

    /** {@code hourly_stats_aggregated_by_advertiser_time_zone} */
    public static final ReportRunBreakdown HOURLY_STATS_AGGREGATED_BY_ADVERTISER_TIME_ZONE =
            new ReportRunBreakdown("hourly_stats_aggregated_by_advertiser_time_zone");

    /** {@code hourly_stats_aggregated_by_audience_time_zone} */
    public static final ReportRunBreakdown HOURLY_STATS_AGGREGATED_BY_AUDIENCE_TIME_ZONE =
            new ReportRunBreakdown("hourly_stats_aggregated_by_audience_time_zone");

    /** {@code product_id} */
    public static final ReportRunBreakdown PRODUCT_ID = new ReportRunBreakdown("product_id");

    /** {@code frequency_value} */
    public static final ReportRunBreakdown FREQUENCY_VALUE = new ReportRunBreakdown("frequency_value");

    /** {@code body_asset} */
    public static final ReportRunBreakdown BODY_ASSET = new ReportRunBreakdown("body_asset");

    /** {@code title_asset} */
    public static final ReportRunBreakdown TITLE_ASSET = new ReportRunBreakdown("title_asset");

    /** {@code description_asset} */
    public static final ReportRunBreakdown DESCRIPTION_ASSET = new ReportRunBreakdown("description_asset");

    /** {@code image_asset} */
    public static final ReportRunBreakdown IMAGE_ASSET = new ReportRunBreakdown("image_asset");

    /** {@code video_asset} */
    public static final ReportRunBreakdown VIDEO_ASSET = new ReportRunBreakdown("video_asset");

    /** {@code link_url_asset} */
    public static final ReportRunBreakdown LINK_URL_ASSET = new ReportRunBreakdown("link_url_asset");

    /** {@code call_to_action_asset} */
    public static final ReportRunBreakdown CALL_TO_ACTION_ASSET = new ReportRunBreakdown("call_to_action_asset");

    /** {@code ad_format_asset} */
    public static final ReportRunBreakdown AD_FORMAT_ASSET = new ReportRunBreakdown("ad_format_asset");

    /** {@code media_type} */
    public static final ReportRunBreakdown MEDIA_TYPE = new ReportRunBreakdown("media_type");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static ReportRunBreakdown of(String value) {
        return new ReportRunBreakdown(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<ReportRunBreakdown> known() {
        return List.of(
                COUNTRY,
                REGION,
                DMA,
                AGE,
                GENDER,
                PUBLISHER_PLATFORM,
                PLATFORM_POSITION,
                IMPRESSION_DEVICE,
                DEVICE_PLATFORM,
                HOURLY_STATS_AGGREGATED_BY_ADVERTISER_TIME_ZONE,
                HOURLY_STATS_AGGREGATED_BY_AUDIENCE_TIME_ZONE,
                PRODUCT_ID,
                FREQUENCY_VALUE,
                BODY_ASSET,
                TITLE_ASSET,
                DESCRIPTION_ASSET,
                IMAGE_ASSET,
                VIDEO_ASSET,
                LINK_URL_ASSET,
                CALL_TO_ACTION_ASSET,
                AD_FORMAT_ASSET,
                MEDIA_TYPE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
