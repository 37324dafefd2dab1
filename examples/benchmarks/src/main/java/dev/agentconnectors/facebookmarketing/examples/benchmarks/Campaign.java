package dev.agentconnectors.facebookmarketing.examples.benchmarks;

/** What those read who want records. */
public record Campaign(
        String id,
        String name,
        String account_id,
        String bid_strategy,
        boolean budget_rebalance_flag,
        String budget_remaining,
        String buying_type,
        String daily_budget,
        String created_time,
        String configured_status,
        String effective_status,
        String objective,
        String smart_promotion_type,
        String source_campaign_id,
        String special_ad_category,
        String start_time,
        String status,
        String updated_time) {}
