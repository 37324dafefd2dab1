// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code status} of {@code ad_rules}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdRuleStatus(String value) {

    /** {@code ENABLED} */
    public static final AdRuleStatus ENABLED = new AdRuleStatus("ENABLED");

    /** {@code DISABLED} */
    public static final AdRuleStatus DISABLED = new AdRuleStatus("DISABLED");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdRuleStatus of(String value) {
        return new AdRuleStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdRuleStatus> known() {
        return List.of(ENABLED, DISABLED);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
