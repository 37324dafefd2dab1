// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code destination_type} of {@code ad_sets}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdSetDestinationType(String value) {

    /** {@code WEBSITE} */
    public static final AdSetDestinationType WEBSITE = new AdSetDestinationType("WEBSITE");

    /** {@code APP} */
    public static final AdSetDestinationType APP = new AdSetDestinationType("APP");

    /** {@code MESSENGER} */
    public static final AdSetDestinationType MESSENGER = new AdSetDestinationType("MESSENGER");

    /** {@code APPLINKS_AUTOMATIC} */
    public static final AdSetDestinationType APPLINKS_AUTOMATIC = new AdSetDestinationType("APPLINKS_AUTOMATIC");

    /** {@code WHATSAPP} */
    public static final AdSetDestinationType WHATSAPP = new AdSetDestinationType("WHATSAPP");

    /** {@code INSTAGRAM_DIRECT} */
    public static final AdSetDestinationType INSTAGRAM_DIRECT = new AdSetDestinationType("INSTAGRAM_DIRECT");

    /** {@code FACEBOOK} */
    public static final AdSetDestinationType FACEBOOK = new AdSetDestinationType("FACEBOOK");

    /** {@code MESSAGING_MESSENGER_WHATSAPP} */
    public static final AdSetDestinationType MESSAGING_MESSENGER_WHATSAPP =
            new AdSetDestinationType("MESSAGING_MESSENGER_WHATSAPP");

    /** {@code MESSAGING_INSTAGRAM_DIRECT_MESSENGER} */
    public static final AdSetDestinationType MESSAGING_INSTAGRAM_DIRECT_MESSENGER =
            new AdSetDestinationType("MESSAGING_INSTAGRAM_DIRECT_MESSENGER");

    /** {@code MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP} */
    public static final AdSetDestinationType MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP =
            new AdSetDestinationType("MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP");

    /** {@code MESSAGING_INSTAGRAM_DIRECT_WHATSAPP} */
    public static final AdSetDestinationType MESSAGING_INSTAGRAM_DIRECT_WHATSAPP =
            new AdSetDestinationType("MESSAGING_INSTAGRAM_DIRECT_WHATSAPP");

    /** {@code SHOP_AUTOMATIC} */
    public static final AdSetDestinationType SHOP_AUTOMATIC = new AdSetDestinationType("SHOP_AUTOMATIC");

    /** {@code ON_AD} */
    public static final AdSetDestinationType ON_AD = new AdSetDestinationType("ON_AD");

    /** {@code ON_POST} */
    public static final AdSetDestinationType ON_POST = new AdSetDestinationType("ON_POST");

    /** {@code ON_EVENT} */
    public static final AdSetDestinationType ON_EVENT = new AdSetDestinationType("ON_EVENT");

    /** {@code ON_VIDEO} */
    public static final AdSetDestinationType ON_VIDEO = new AdSetDestinationType("ON_VIDEO");

    /** {@code ON_PAGE} */
    public static final AdSetDestinationType ON_PAGE = new AdSetDestinationType("ON_PAGE");

    /** {@code INSTAGRAM_PROFILE} */
    public static final AdSetDestinationType INSTAGRAM_PROFILE = new AdSetDestinationType("INSTAGRAM_PROFILE");

    /** {@code FACEBOOK_PAGE} */
    public static final AdSetDestinationType FACEBOOK_PAGE = new AdSetDestinationType("FACEBOOK_PAGE");

    /** {@code INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE} */
    public static final AdSetDestinationType INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE =
            new AdSetDestinationType("INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE");

    /** {@code INSTAGRAM_LIVE} */
    public static final AdSetDestinationType INSTAGRAM_LIVE = new AdSetDestinationType("INSTAGRAM_LIVE");

    /** {@code FACEBOOK_LIVE} */
    public static final AdSetDestinationType FACEBOOK_LIVE = new AdSetDestinationType("FACEBOOK_LIVE");

    /** {@code IMAGINE} */
    public static final AdSetDestinationType IMAGINE = new AdSetDestinationType("IMAGINE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdSetDestinationType of(String value) {
        return new AdSetDestinationType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdSetDestinationType> known() {
        return List.of(
                WEBSITE,
                APP,
                MESSENGER,
                APPLINKS_AUTOMATIC,
                WHATSAPP,
                INSTAGRAM_DIRECT,
                FACEBOOK,
                MESSAGING_MESSENGER_WHATSAPP,
                MESSAGING_INSTAGRAM_DIRECT_MESSENGER,
                MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP,
                MESSAGING_INSTAGRAM_DIRECT_WHATSAPP,
                SHOP_AUTOMATIC,
                ON_AD,
                ON_POST,
                ON_EVENT,
                ON_VIDEO,
                ON_PAGE,
                INSTAGRAM_PROFILE,
                FACEBOOK_PAGE,
                INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE,
                INSTAGRAM_LIVE,
                FACEBOOK_LIVE,
                IMAGINE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
