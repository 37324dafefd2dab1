// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code breakdowns} of {@code ads_insights}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdsInsightBreakdown(String value) {

    /** {@code country} */
    public static final AdsInsightBreakdown COUNTRY = new AdsInsightBreakdown("country");

    /** {@code region} */
    public static final AdsInsightBreakdown REGION = new AdsInsightBreakdown("region");

    /** {@code dma} */
    public static final AdsInsightBreakdown DMA = new AdsInsightBreakdown("dma");

    /** {@code age} */
    public static final AdsInsightBreakdown AGE = new AdsInsightBreakdown("age");

    /** {@code gender} */
    public static final AdsInsightBreakdown GENDER = new AdsInsightBreakdown("gender");

    /** {@code publisher_platform} */
    public static final AdsInsightBreakdown PUBLISHER_PLATFORM = new AdsInsightBreakdown("publisher_platform");

    /** {@code platform_position} */
    public static final AdsInsightBreakdown PLATFORM_POSITION = new AdsInsightBreakdown("platform_position");

    /** {@code impression_device} */
    public static final AdsInsightBreakdown IMPRESSION_DEVICE = new AdsInsightBreakdown("impression_device");

    /** {@code device_platform} */
    public static final AdsInsightBreakdown DEVICE_PLATFORM = new AdsInsightBreakdown("device_platform");

    /** {@code hourly_stats_aggregated_by_advertiser_time_zone} */
    public static final AdsInsightBreakdown HOURLY_STATS_AGGREGATED_BY_ADVERTISER_TIME_ZONE =
            new AdsInsightBreakdown("hourly_stats_aggregated_by_advertiser_time_zone");

    /** {@code hourly_stats_aggregated_by_audience_time_zone} */
    public static final AdsInsightBreakdown HOURLY_STATS_AGGREGATED_BY_AUDIENCE_TIME_ZONE =
            new AdsInsightBreakdown("hourly_stats_aggregated_by_audience_time_zone");

    /** {@code product_id} */
    public static final AdsInsightBreakdown PRODUCT_ID = new AdsInsightBreakdown("product_id");

    /** {@code frequency_value} */
    public static final AdsInsightBreakdown FREQUENCY_VALUE = new AdsInsightBreakdown("frequency_value");

    /** {@code body_asset} */
    public static final AdsInsightBreakdown BODY_ASSET = new AdsInsightBreakdown("body_asset");

    /** {@code title_asset} */
    public static final AdsInsightBreakdown TITLE_ASSET = new AdsInsightBreakdown("title_asset");

    /** {@code description_asset} */
    public static final AdsInsightBreakdown DESCRIPTION_ASSET = new AdsInsightBreakdown("description_asset");

    /** {@code image_asset} */
    public static final AdsInsightBreakdown IMAGE_ASSET = new AdsInsightBreakdown("image_asset");

    /** {@code video_asset} */
    public static final AdsInsightBreakdown VIDEO_ASSET = new AdsInsightBreakdown("video_asset");

    /** {@code link_url_asset} */
    public static final AdsInsightBreakdown LINK_URL_ASSET = new AdsInsightBreakdown("link_url_asset");

    /** {@code call_to_action_asset} */
    public static final AdsInsightBreakdown CALL_TO_ACTION_ASSET = new AdsInsightBreakdown("call_to_action_asset");

    /** {@code ad_format_asset} */
    public static final AdsInsightBreakdown AD_FORMAT_ASSET = new AdsInsightBreakdown("ad_format_asset");

    /** {@code media_type} */
    public static final AdsInsightBreakdown MEDIA_TYPE = new AdsInsightBreakdown("media_type");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdsInsightBreakdown of(String value) {
        return new AdsInsightBreakdown(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdsInsightBreakdown> known() {
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
