// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ad_library}. */
public final class AdLibraryAd extends FacebookRecord {

    AdLibraryAd(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code ad_creation_time}. */
    public @Nullable LocalDate adCreationTime() {
        return field("ad_creation_time").date();
    }

    /** {@code ad_creative_bodies}: text that people wrote. */
    public List<String> adCreativeBodies() {
        return field("ad_creative_bodies").each(FieldReader::text);
    }

    /** {@code ad_creative_link_captions}: text that people wrote. */
    public List<String> adCreativeLinkCaptions() {
        return field("ad_creative_link_captions").each(FieldReader::text);
    }

    /** {@code ad_creative_link_descriptions}: text that people wrote. */
    public List<String> adCreativeLinkDescriptions() {
        return field("ad_creative_link_descriptions").each(FieldReader::text);
    }

    /** {@code ad_creative_link_titles}: text that people wrote. */
    public List<String> adCreativeLinkTitles() {
        return field("ad_creative_link_titles").each(FieldReader::text);
    }

    /** {@code ad_delivery_start_time}. */
    public @Nullable LocalDate adDeliveryStartTime() {
        return field("ad_delivery_start_time").date();
    }

    /** {@code ad_delivery_stop_time}. */
    public @Nullable LocalDate adDeliveryStopTime() {
        return field("ad_delivery_stop_time").date();
    }

    /** {@code ad_snapshot_url}. */
    public @Nullable String adSnapshotUrl() {
        return field("ad_snapshot_url").text();
    }

    /** {@code age_country_gender_reach_breakdown}, as maps and lists. */
    public List<Map<String, Object>> ageCountryGenderReachBreakdown() {
        return field("age_country_gender_reach_breakdown").each(FieldReader::object);
    }

    /** {@code beneficiary_payers}, as maps and lists. */
    public List<Map<String, Object>> beneficiaryPayers() {
        return field("beneficiary_payers").each(FieldReader::object);
    }

    /** {@code br_total_reach}. */
    public @Nullable Long brTotalReach() {
        return field("br_total_reach").integer();
    }

    /** {@code bylines}: text that people wrote. */
    public @Nullable String bylines() {
        return field("bylines").text();
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return field("currency").text();
    }

    /** {@code delivery_by_region}. */
    public List<RegionShare> deliveryByRegion() {
        return field("delivery_by_region").each(element -> element.record(RegionShare::new));
    }

    /** {@code demographic_distribution}. */
    public List<DemographicShare> demographicDistribution() {
        return field("demographic_distribution").each(element -> element.record(DemographicShare::new));
    }

    /** {@code estimated_audience_size}. */
    public @Nullable CountRange estimatedAudienceSize() {
        return field("estimated_audience_size").record(CountRange::new);
    }

    /** {@code eu_total_reach}. */
    public @Nullable Long euTotalReach() {
        return field("eu_total_reach").integer();
    }

    /** {@code impressions}. */
    public @Nullable CountRange impressions() {
        return field("impressions").record(CountRange::new);
    }

    /** {@code languages}. */
    public List<String> languages() {
        return field("languages").each(FieldReader::text);
    }

    /** {@code page_id}. */
    public @Nullable String pageId() {
        return field("page_id").text();
    }

    /** {@code page_name}: text that people wrote. */
    public @Nullable String pageName() {
        return field("page_name").text();
    }

    /** {@code publisher_platforms}. */
    public List<String> publisherPlatforms() {
        return field("publisher_platforms").each(FieldReader::text);
    }

    /** {@code spend}. */
    public @Nullable SpendRange spend() {
        return field("spend").record(SpendRange::new);
    }

    /** {@code target_ages}. */
    public List<String> targetAges() {
        return field("target_ages").each(FieldReader::text);
    }

    /** {@code target_gender}. */
    public @Nullable String targetGender() {
        return field("target_gender").text();
    }

    /** {@code target_locations}, as maps and lists. */
    public List<Map<String, Object>> targetLocations() {
        return field("target_locations").each(FieldReader::object);
    }

    /** {@code total_reach_by_location}, as maps and lists. */
    public List<Map<String, Object>> totalReachByLocation() {
        return field("total_reach_by_location").each(FieldReader::object);
    }
}
