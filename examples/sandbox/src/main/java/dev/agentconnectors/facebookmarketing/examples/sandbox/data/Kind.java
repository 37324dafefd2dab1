package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of objects an ad account consists of, each with its Graph name, its edge and its fields. */
public enum Kind {
    /** An ad account. */
    AD_ACCOUNT("AdAccount", "adaccounts", """
            id account_id name account_status age amount_spent balance business business_city business_country_code
            business_name business_state business_street business_street2 business_zip created_time currency
            disable_reason end_advertiser end_advertiser_name funding_source funding_source_details
            has_migrated_permissions is_personal is_prepay_account is_tax_id_required min_campaign_group_spend_cap
            min_daily_budget owner spend_cap timezone_id timezone_name timezone_offset_hours_utc"""),
    /** A campaign. */
    CAMPAIGN("Campaign", "campaigns", """
            id name account_id adlabels bid_strategy boosted_object_id budget_rebalance_flag budget_remaining
            buying_type created_time configured_status daily_budget effective_status is_adset_budget_sharing_enabled
            issues_info lifetime_budget objective promoted_object smart_promotion_type source_campaign_id
            special_ad_categories special_ad_category special_ad_category_country spend_cap start_time status
            stop_time updated_time"""),
    /** An ad set. */
    AD_SET("AdSet", "adsets", """
            id name account_id adlabels attribution_spec bid_amount bid_info bid_strategy bid_constraints billing_event
            budget_remaining campaign_id configured_status created_time daily_budget destination_type effective_status
            end_time issues_info learning_stage_info lifetime_budget optimization_goal promoted_object
            source_adset_id start_time status targeting updated_time"""),
    /** An ad. */
    AD("Ad", "ads", """
            id name account_id ad_review_feedback adset_id campaign_id adlabels bid_amount bid_info bid_type
            configured_status conversion_specs created_time creative effective_status issues_info
            last_updated_by_app_id preview_shareable_link recommendations source_ad_id status tracking_specs
            updated_time"""),
    /** An ad creative. */
    CREATIVE("AdCreative", "adcreatives", """
            id name account_id actor_id asset_feed_spec body call_to_action_type effective_object_story_id image_hash image_url
            instagram_user_id link_url object_story_id object_story_spec object_type status thumbnail_url title url_tags video_id"""),
    /** An image of the account's library. */
    IMAGE("AdImage", "adimages", """
            id name account_id created_time creatives filename hash height is_associated_creatives_in_adgroups
            original_height original_width permalink_url status updated_time url url_128 width"""),
    /** A video of the account's library. */
    VIDEO("AdVideo", "advideos", """
            id title account_id ad_breaks backdated_time backdated_time_granularity content_category content_tags
            created_time custom_labels description embed_html embeddable format icon is_crosspost_video
            is_crossposting_eligible is_episode is_instagram_eligible length live_status permalink_url picture
            post_views premiere_living_room_status published scheduled_publish_time source status
            universal_video_id updated_time views"""),
    /** A custom conversion. */
    CUSTOM_CONVERSION("CustomConversion", "customconversions", """
            id name account_id business creation_time custom_event_type data_sources default_conversion_value
            description event_source_type first_fired_time is_archived is_unavailable last_fired_time
            offline_conversion_data_set pixel retention_days rule"""),
    /** A pixel. */
    PIXEL("AdsPixel", "adspixels", """
            id name code creation_time creator data_use_setting enable_automatic_matching first_party_cookie_status
            is_created_by_app is_crm is_unavailable last_fired_time owner_ad_account owner_business""");

    private final String graphName;
    private final String edge;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<String> fields;

    Kind(String graphName, String edge, String fields) {
        this.graphName = graphName;
        this.edge = edge;
        this.fields = Set.of(fields.split("\\s+"));
    }

    /** {@return the name of the node type, such as {@code AdSet}} */
    public String graphName() {
        return graphName;
    }

    /** {@return the edge of an ad account that lists objects of this kind, such as {@code adsets}} */
    public String edge() {
        return edge;
    }

    /** {@return the fields that can be asked for} */
    public Set<String> fields() {
        return fields;
    }

    /** {@return whether objects of this kind have a status, and insights below the account} */
    public boolean delivers() {
        return this == CAMPAIGN || this == AD_SET || this == AD;
    }

    /**
     * Finds the kind behind an edge.
     *
     * @param edge the name of the edge, such as {@code adsets}
     * @return the kind, or empty when no edge has that name
     */
    public static Optional<Kind> ofEdge(String edge) {
        return Arrays.stream(values()).filter(kind -> kind.edge.equals(edge)).findFirst();
    }
}
