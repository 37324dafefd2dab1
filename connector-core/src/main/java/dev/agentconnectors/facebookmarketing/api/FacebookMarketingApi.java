// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

/** Everything that can be called, typed, entity by entity. */
public interface FacebookMarketingApi extends OperationCalls {

    /**
     * The person or system user that the access token belongs to.
     *
     * @return the operations of {@code current_user}
     */
    default CurrentUserOperations currentUser() {
        return new CurrentUserOperations(this);
    }

    /**
     * Ad accounts: each has its currency, time zone and balance, and holds the campaigns.
     *
     * @return the operations of {@code ad_accounts}
     */
    default AdAccountOperations adAccounts() {
        return new AdAccountOperations(this);
    }

    /**
     * Campaigns of an ad account: an objective, and the ad sets under it.
     *
     * @return the operations of {@code campaigns}
     */
    default CampaignOperations campaigns() {
        return new CampaignOperations(this);
    }

    /**
     * Ad sets of a campaign: audience, schedule, budget and bid, and the ads under them.
     *
     * @return the operations of {@code ad_sets}
     */
    default AdSetOperations adSets() {
        return new AdSetOperations(this);
    }

    /**
     * Ads: each shows a creative to the audience of its ad set.
     *
     * @return the operations of {@code ads}
     */
    default AdOperations ads() {
        return new AdOperations(this);
    }

    /**
     * Ad creatives: the texts, pictures and links that ads show.
     *
     * @return the operations of {@code ad_creatives}
     */
    default AdCreativeOperations adCreatives() {
        return new AdCreativeOperations(this);
    }

    /**
     * Performance figures: impressions, reach, clicks, spend and actions over a period.
     *
     * @return the operations of {@code ads_insights}
     */
    default AdsInsightOperations adsInsights() {
        return new AdsInsightOperations(this);
    }

    /**
     * Insights that are too large for one call.
     *
     * @return the operations of {@code report_runs}
     */
    default ReportRunOperations reportRuns() {
        return new ReportRunOperations(this);
    }

    /**
     * Custom conversions: rules that say which events count as conversions.
     *
     * @return the operations of {@code custom_conversions}
     */
    default CustomConversionOperations customConversions() {
        return new CustomConversionOperations(this);
    }

    /**
     * Images in an ad account's library, for use in ads.
     *
     * @return the operations of {@code images}
     */
    default ImageOperations images() {
        return new ImageOperations(this);
    }

    /**
     * Videos in an ad account's library, for use in ads.
     *
     * @return the operations of {@code videos}
     */
    default VideoOperations videos() {
        return new VideoOperations(this);
    }

    /**
     * Pixels: through them websites report what visitors do.
     *
     * @return the operations of {@code pixels}
     */
    default PixelOperations pixels() {
        return new PixelOperations(this);
    }

    /**
     * Event counts of a pixel, hour by hour.
     *
     * @return the operations of {@code pixel_stats}
     */
    default PixelStatOperations pixelStats() {
        return new PixelStatOperations(this);
    }

    /**
     * The public Ad Library: ads of any advertiser, political ones with spend and audience.
     *
     * @return the operations of {@code ad_library}
     */
    default AdLibraryOperations adLibrary() {
        return new AdLibraryOperations(this);
    }

    /**
     * Who changed what in an ad account, and when.
     *
     * @return the operations of {@code activities}
     */
    default ActivityOperations activities() {
        return new ActivityOperations(this);
    }

    /**
     * What Facebook recommends for an ad account.
     *
     * @return the operations of {@code recommendations}
     */
    default RecommendationOperations recommendations() {
        return new RecommendationOperations(this);
    }

    /**
     * Rules by which Facebook changes things later by itself.
     *
     * @return the operations of {@code ad_rules}
     */
    default AdRuleOperations adRules() {
        return new AdRuleOperations(this);
    }

    /**
     * Times in which Facebook spends more than the budget.
     *
     * @return the operations of {@code budget_schedules}
     */
    default BudgetScheduleOperations budgetSchedules() {
        return new BudgetScheduleOperations(this);
    }

    /**
     * What people entered into forms of lead ads: personal data.
     *
     * @return the operations of {@code leads}
     */
    default LeadOperations leads() {
        return new LeadOperations(this);
    }

    /**
     * Forms of a Page's lead ads.
     *
     * @return the operations of {@code lead_forms}
     */
    default LeadFormOperations leadForms() {
        return new LeadFormOperations(this);
    }

    /**
     * Pages that ads may speak for.
     *
     * @return the operations of {@code pages}
     */
    default PageOperations pages() {
        return new PageOperations(this);
    }

    /**
     * Instagram accounts that ads may speak for.
     *
     * @return the operations of {@code instagram_accounts}
     */
    default InstagramAccountOperations instagramAccounts() {
        return new InstagramAccountOperations(this);
    }

    /**
     * Interests, behaviours and traits to target.
     *
     * @return the operations of {@code targeting}
     */
    default TargetingOperations targeting() {
        return new TargetingOperations(this);
    }

    /**
     * Places and languages to target.
     *
     * @return the operations of {@code places}
     */
    default PlaceOperations places() {
        return new PlaceOperations(this);
    }

    /**
     * What to know before an ad set is made.
     *
     * @return the operations of {@code estimates}
     */
    default EstimateOperations estimates() {
        return new EstimateOperations(this);
    }

    /**
     * What ads look like.
     *
     * @return the operations of {@code previews}
     */
    default PreviewOperations previews() {
        return new PreviewOperations(this);
    }

    /**
     * Custom and lookalike audiences.
     *
     * @return the operations of {@code custom_audiences}
     */
    default CustomAudienceOperations customAudiences() {
        return new CustomAudienceOperations(this);
    }

    /**
     * Targetings kept under a name.
     *
     * @return the operations of {@code saved_audiences}
     */
    default SavedAudienceOperations savedAudiences() {
        return new SavedAudienceOperations(this);
    }
}
