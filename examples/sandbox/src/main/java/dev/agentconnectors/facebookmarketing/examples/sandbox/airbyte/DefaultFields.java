package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.Map;
import java.util.Optional;

/** The fields that are asked for when the caller names none. */
final class DefaultFields {
    /** By entity, or by entity and action where they differ. */
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("current_user", "id,name"),
            Map.entry(
                    "ad_accounts list",
                    "id,account_id,name,account_status,age,amount_spent,balance,business,business_name,"
                            + "created_time,currency,disable_reason,spend_cap,timezone_id,timezone_name"),
            Map.entry(
                    "ad_accounts get",
                    "id,account_id,name,account_status,age,amount_spent,balance,business,business_city,"
                            + "business_country_code,business_name,business_state,business_street,business_street2,"
                            + "business_zip,created_time,currency,disable_reason,end_advertiser,end_advertiser_name,"
                            + "funding_source,funding_source_details,has_migrated_permissions,is_personal,"
                            + "is_prepay_account,is_tax_id_required,min_campaign_group_spend_cap,min_daily_budget,owner,"
                            + "spend_cap,timezone_id,timezone_name,timezone_offset_hours_utc"),
            Map.entry(
                    "campaigns",
                    "id,name,account_id,adlabels,bid_strategy,boosted_object_id,budget_rebalance_flag,"
                            + "budget_remaining,buying_type,daily_budget,created_time,configured_status,effective_status,"
                            + "issues_info,lifetime_budget,objective,smart_promotion_type,source_campaign_id,"
                            + "special_ad_category,special_ad_category_country,spend_cap,start_time,status,stop_time,"
                            + "updated_time"),
            Map.entry(
                    "ad_sets",
                    "id,name,account_id,adlabels,bid_amount,bid_info,bid_strategy,bid_constraints,"
                            + "budget_remaining,campaign_id,created_time,daily_budget,effective_status,end_time,"
                            + "learning_stage_info,lifetime_budget,promoted_object,start_time,targeting,updated_time"),
            Map.entry(
                    "ads",
                    "id,name,account_id,adset_id,campaign_id,adlabels,bid_amount,bid_info,bid_type,"
                            + "configured_status,conversion_specs,created_time,creative,effective_status,"
                            + "last_updated_by_app_id,recommendations,source_ad_id,status,tracking_specs,updated_time"),
            Map.entry(
                    "ad_creatives",
                    "id,name,account_id,actor_id,body,call_to_action_type,effective_object_story_id,"
                            + "image_hash,image_url,link_url,object_story_id,object_story_spec,object_type,status,"
                            + "thumbnail_url,title,url_tags"),
            Map.entry(
                    "ads_insights",
                    "account_id,account_name,campaign_id,campaign_name,adset_id,adset_name,ad_id,ad_name,"
                            + "clicks,impressions,reach,spend,cpc,cpm,ctr,date_start,date_stop,actions,action_values"),
            Map.entry(
                    "custom_conversions",
                    "id,name,account_id,business,creation_time,custom_event_type,data_sources,"
                            + "default_conversion_value,description,event_source_type,first_fired_time,is_archived,"
                            + "is_unavailable,last_fired_time,offline_conversion_data_set,retention_days,rule"),
            Map.entry(
                    "images",
                    "id,name,account_id,created_time,creatives,filename,hash,height,"
                            + "is_associated_creatives_in_adgroups,original_height,original_width,permalink_url,status,"
                            + "updated_time,url,url_128,width"),
            Map.entry(
                    "videos",
                    "id,title,ad_breaks,backdated_time,backdated_time_granularity,content_category,"
                            + "content_tags,created_time,custom_labels,description,embed_html,embeddable,format,icon,"
                            + "is_crosspost_video,is_crossposting_eligible,is_episode,is_instagram_eligible,length,"
                            + "live_status,permalink_url,post_views,premiere_living_room_status,published,"
                            + "scheduled_publish_time,source,universal_video_id,updated_time,views"),
            Map.entry(
                    "pixels",
                    "id,name,creation_time,creator,data_use_setting,enable_automatic_matching,"
                            + "first_party_cookie_status,is_crm,is_unavailable,last_fired_time,"
                            + "owner_ad_account,owner_business"),
            Map.entry(
                    "ad_library",
                    "id,ad_creation_time,ad_creative_bodies,ad_creative_link_captions,"
                            + "ad_creative_link_descriptions,ad_creative_link_titles,ad_delivery_start_time,"
                            + "ad_delivery_stop_time,ad_snapshot_url,bylines,currency,languages,page_id,page_name,"
                            + "publisher_platforms,spend,impressions,demographic_distribution,delivery_by_region,"
                            + "estimated_audience_size"));

    private DefaultFields() {}

    static Optional<String> of(String entity, String action) {
        return Optional.ofNullable(ALL.getOrDefault(entity + " " + action, ALL.get(entity)));
    }
}
