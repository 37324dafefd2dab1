package dev.agentconnectors.facebookmarketing.report;

import java.util.List;
import java.util.Optional;

/**
 * Something that people did because of an ad. Facebook lists one purchase under several types of action at once, which must
 * not be added up; the rule that picks one of them is the same everywhere here: <em>of the types of a conversion, in the
 * order given, the first that the list has</em>. The first is the sum over website, app and shop where Facebook reports one
 * ({@code omni_purchase}), then the same without a channel ({@code purchase}), then the pixel's own
 * ({@code offsite_conversion.fb_pixel_purchase}).
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is a copy that nothing changes.
public enum Conversion {
    /** Bought something. */
    PURCHASE(
            "purchase",
            "omni_purchase",
            "purchase",
            "offsite_conversion.fb_pixel_purchase",
            "onsite_web_purchase",
            "onsite_conversion.purchase",
            "app_custom_event.fb_mobile_purchase"),
    /** Left contact details. */
    LEAD("lead", "lead", "onsite_conversion.lead_grouped", "offsite_conversion.fb_pixel_lead"),
    /** Put something into the cart. */
    ADD_TO_CART(
            "add_to_cart",
            "omni_add_to_cart",
            "add_to_cart",
            "offsite_conversion.fb_pixel_add_to_cart",
            "app_custom_event.fb_mobile_add_to_cart"),
    /** Began to check out. */
    CHECKOUT(
            "checkout",
            "omni_initiated_checkout",
            "initiate_checkout",
            "offsite_conversion.fb_pixel_initiate_checkout",
            "app_custom_event.fb_mobile_initiated_checkout"),
    /** Registered. */
    REGISTRATION(
            "registration",
            "omni_complete_registration",
            "complete_registration",
            "offsite_conversion.fb_pixel_complete_registration",
            "app_custom_event.fb_mobile_complete_registration"),
    /** Looked at a product or the like. */
    CONTENT_VIEW(
            "content_view",
            "omni_view_content",
            "view_content",
            "offsite_conversion.fb_pixel_view_content",
            "app_custom_event.fb_mobile_content_view"),
    /** Installed an app. */
    APP_INSTALL("app_install", "omni_app_install", "mobile_app_install", "app_install"),
    /** Began to write to the business. */
    CONVERSATION(
            "conversation",
            "onsite_conversion.messaging_conversation_started_7d",
            "onsite_conversion.total_messaging_connection"),
    /** Followed the ad's link. */
    LINK_CLICK("link_click", "link_click"),
    /** Saw the page behind the link. */
    LANDING_PAGE_VIEW("landing_page_view", "omni_landing_page_view", "landing_page_view"),
    /** Watched three seconds of a video. */
    VIDEO_VIEW("video_view", "video_view");

    private final String singular;
    private final List<String> actionTypes;

    Conversion(String singular, String... actionTypes) {
        this.singular = singular;
        this.actionTypes = List.of(actionTypes);
    }

    /**
     * The types of action that stand for it.
     *
     * @return the types, the one that counts first
     */
    public List<String> actionTypes() {
        return actionTypes;
    }

    /**
     * What it is called as a column: how often it happened.
     *
     * @return such as {@code purchases}
     */
    public String column() {
        return singular.equals("add_to_cart") ? "adds_to_cart" : singular + "s";
    }

    /**
     * What the column of its value is called.
     *
     * @return such as {@code purchase_value}
     */
    public String valueColumn() {
        return singular + "_value";
    }

    /**
     * What the column of its cost is called.
     *
     * @return such as {@code cost_per_purchase}
     */
    public String costColumn() {
        return "cost_per_" + singular;
    }

    /**
     * The conversion that a type of action stands for.
     *
     * @param actionType as Facebook writes it
     * @return the conversion, or empty for a type that stands for none
     */
    public static Optional<Conversion> of(String actionType) {
        for (Conversion conversion : values()) {
            if (conversion.actionTypes.contains(actionType)) {
                return Optional.of(conversion);
            }
        }
        return Optional.empty();
    }
}
