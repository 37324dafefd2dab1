// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ad_sets}. */
public final class AdSet extends FacebookRecord {

    AdSet(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code adlabels}. */
    public List<AdLabel> adlabels() {
        return field("adlabels").each(element -> element.record(AdLabel::new));
    }

    /** {@code attribution_spec}. */
    public List<AttributionSpec> attributionSpec() {
        return field("attribution_spec").each(element -> element.record(AttributionSpec::new));
    }

    /** {@code bid_amount}, in minor units of the account's currency. */
    public @Nullable MinorUnits bidAmount() {
        return field("bid_amount").minorUnits();
    }

    /** {@code bid_info}. */
    public @Nullable BidInfo bidInfo() {
        return field("bid_info").record(BidInfo::new);
    }

    /** {@code bid_strategy}. */
    public @Nullable AdSetBidStrategy bidStrategy() {
        return field("bid_strategy").as(AdSetBidStrategy::of);
    }

    /** {@code bid_constraints}. */
    public @Nullable BidConstraints bidConstraints() {
        return field("bid_constraints").record(BidConstraints::new);
    }

    /** {@code billing_event}. */
    public @Nullable AdSetBillingEvent billingEvent() {
        return field("billing_event").as(AdSetBillingEvent::of);
    }

    /** {@code budget_remaining}, in minor units of the account's currency. */
    public @Nullable MinorUnits budgetRemaining() {
        return field("budget_remaining").minorUnits();
    }

    /** {@code campaign_id}. */
    public @Nullable String campaignId() {
        return field("campaign_id").text();
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code daily_budget}, in minor units of the account's currency. */
    public @Nullable MinorUnits dailyBudget() {
        return field("daily_budget").minorUnits();
    }

    /** {@code destination_type}. */
    public @Nullable AdSetDestinationType destinationType() {
        return field("destination_type").as(AdSetDestinationType::of);
    }

    /** {@code effective_status}. */
    public @Nullable AdSetEffectiveStatus effectiveStatus() {
        return field("effective_status").as(AdSetEffectiveStatus::of);
    }

    /** {@code end_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime endTime() {
        return field("end_time").time();
    }

    /** {@code issues_info}. */
    public List<IssueInfo> issuesInfo() {
        return field("issues_info").each(element -> element.record(IssueInfo::new));
    }

    /** {@code learning_stage_info}. */
    public @Nullable LearningStageInfo learningStageInfo() {
        return field("learning_stage_info").record(LearningStageInfo::new);
    }

    /** {@code lifetime_budget}, in minor units of the account's currency. */
    public @Nullable MinorUnits lifetimeBudget() {
        return field("lifetime_budget").minorUnits();
    }

    /** {@code optimization_goal}. */
    public @Nullable AdSetOptimizationGoal optimizationGoal() {
        return field("optimization_goal").as(AdSetOptimizationGoal::of);
    }

    /** {@code promoted_object}. */
    public @Nullable PromotedObject promotedObject() {
        return field("promoted_object").record(PromotedObject::new);
    }

    /** {@code start_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime startTime() {
        return field("start_time").time();
    }

    /** {@code status}. */
    public @Nullable AdSetStatus status() {
        return field("status").as(AdSetStatus::of);
    }

    /** {@code targeting}, as maps and lists. */
    public @Nullable Map<String, Object> targeting() {
        return field("targeting").object();
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }
}
