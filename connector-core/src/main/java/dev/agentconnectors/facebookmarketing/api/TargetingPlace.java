// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code places}. */
public final class TargetingPlace extends FacebookRecord {

    TargetingPlace(Map<String, Object> values) {
        super(values);
    }

    /** {@code key}. */
    public @Nullable String key() {
        return field("key").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code type}. */
    public @Nullable TargetingPlaceType type() {
        return field("type").as(TargetingPlaceType::of);
    }

    /** {@code country_code}. */
    public @Nullable String countryCode() {
        return field("country_code").text();
    }

    /** {@code country_name}: text that people wrote. */
    public @Nullable String countryName() {
        return field("country_name").text();
    }

    /** {@code region}: text that people wrote. */
    public @Nullable String region() {
        return field("region").text();
    }

    /** {@code region_id}. */
    public @Nullable Long regionId() {
        return field("region_id").integer();
    }
}
