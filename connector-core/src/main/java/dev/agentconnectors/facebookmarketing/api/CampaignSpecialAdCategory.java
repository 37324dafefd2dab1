// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code special_ad_categories} of {@code campaigns}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record CampaignSpecialAdCategory(String value) {

    /** {@code NONE} */
    public static final CampaignSpecialAdCategory NONE = new CampaignSpecialAdCategory("NONE");

    /** {@code CREDIT} */
    public static final CampaignSpecialAdCategory CREDIT = new CampaignSpecialAdCategory("CREDIT");

    /** {@code EMPLOYMENT} */
    public static final CampaignSpecialAdCategory EMPLOYMENT = new CampaignSpecialAdCategory("EMPLOYMENT");

    /** {@code FINANCIAL_PRODUCTS_SERVICES} */
    public static final CampaignSpecialAdCategory FINANCIAL_PRODUCTS_SERVICES =
            new CampaignSpecialAdCategory("FINANCIAL_PRODUCTS_SERVICES");

    /** {@code HOUSING} */
    public static final CampaignSpecialAdCategory HOUSING = new CampaignSpecialAdCategory("HOUSING");

    /** {@code ISSUES_ELECTIONS_POLITICS} */
    public static final CampaignSpecialAdCategory ISSUES_ELECTIONS_POLITICS =
            new CampaignSpecialAdCategory("ISSUES_ELECTIONS_POLITICS");

    /** {@code ONLINE_GAMBLING_AND_GAMING} */
    public static final CampaignSpecialAdCategory ONLINE_GAMBLING_AND_GAMING =
            new CampaignSpecialAdCategory("ONLINE_GAMBLING_AND_GAMING");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static CampaignSpecialAdCategory of(String value) {
        return new CampaignSpecialAdCategory(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<CampaignSpecialAdCategory> known() {
        return List.of(
                NONE,
                CREDIT,
                EMPLOYMENT,
                FINANCIAL_PRODUCTS_SERVICES,
                HOUSING,
                ISSUES_ELECTIONS_POLITICS,
                ONLINE_GAMBLING_AND_GAMING);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
