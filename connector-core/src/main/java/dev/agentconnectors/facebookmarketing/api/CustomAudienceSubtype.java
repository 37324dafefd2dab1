// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code subtype} of {@code custom_audiences}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record CustomAudienceSubtype(String value) {

    /** {@code CUSTOM} */
    public static final CustomAudienceSubtype CUSTOM = new CustomAudienceSubtype("CUSTOM");

    /** {@code LOOKALIKE} */
    public static final CustomAudienceSubtype LOOKALIKE = new CustomAudienceSubtype("LOOKALIKE");

    /** {@code WEBSITE} */
    public static final CustomAudienceSubtype WEBSITE = new CustomAudienceSubtype("WEBSITE");

    /** {@code ENGAGEMENT} */
    public static final CustomAudienceSubtype ENGAGEMENT = new CustomAudienceSubtype("ENGAGEMENT");

    /** {@code APP} */
    public static final CustomAudienceSubtype APP = new CustomAudienceSubtype("APP");

    /** {@code VIDEO} */
    public static final CustomAudienceSubtype VIDEO = new CustomAudienceSubtype("VIDEO");

    /** {@code OFFLINE_CONVERSION} */
    public static final CustomAudienceSubtype OFFLINE_CONVERSION = new CustomAudienceSubtype("OFFLINE_CONVERSION");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static CustomAudienceSubtype of(String value) {
        return new CustomAudienceSubtype(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<CustomAudienceSubtype> known() {
        return List.of(CUSTOM, LOOKALIKE, WEBSITE, ENGAGEMENT, APP, VIDEO, OFFLINE_CONVERSION);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
