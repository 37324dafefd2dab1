// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code customer_file_source} of {@code custom_audiences}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record CustomAudienceCustomerFileSource(String value) {

    /** {@code USER_PROVIDED_ONLY} */
    public static final CustomAudienceCustomerFileSource USER_PROVIDED_ONLY =
            new CustomAudienceCustomerFileSource("USER_PROVIDED_ONLY");

    /** {@code PARTNER_PROVIDED_ONLY} */
    public static final CustomAudienceCustomerFileSource PARTNER_PROVIDED_ONLY =
            new CustomAudienceCustomerFileSource("PARTNER_PROVIDED_ONLY");

    /** {@code BOTH_USER_AND_PARTNER_PROVIDED} */
    public static final CustomAudienceCustomerFileSource BOTH_USER_AND_PARTNER_PROVIDED =
            new CustomAudienceCustomerFileSource("BOTH_USER_AND_PARTNER_PROVIDED");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static CustomAudienceCustomerFileSource of(String value) {
        return new CustomAudienceCustomerFileSource(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<CustomAudienceCustomerFileSource> known() {
        return List.of(USER_PROVIDED_ONLY, PARTNER_PROVIDED_ONLY, BOTH_USER_AND_PARTNER_PROVIDED);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
