package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ready-made selections of tools; combine them with {@code and}, {@code or} and {@code negate}. Each of the sets costs at most
 * 1,800 tokens of every request to a model, {@link #DEFAULT} 2,500.
 */
public final class ToolSets {

    /** Everything that only reads. A condition to combine with more than a set: it grows with the catalogue. */
    public static final Predicate<Operation> READING = operation -> operation.effect() == Effect.READ;

    /** What it takes to report on performance: reports, insights of every level, and the campaigns, reading only. */
    public static final Predicate<Operation> REPORTING =
            operations("ad_accounts.list", "campaigns.list", "campaigns.get", "ads_insights.list");

    /** What it takes to run campaigns: to list campaigns, ad sets and ads, change and pause them. */
    public static final Predicate<Operation> CAMPAIGN_MANAGEMENT = operations(
            "campaigns.list", "campaigns.update", "ad_sets.list", "ad_sets.update", "ads.list", "ads.update");

    /** What it takes to set campaigns up beside looking things up: to create campaigns, ad sets and ads. */
    public static final Predicate<Operation> CAMPAIGN_CREATION =
            operations("campaigns.create", "ad_sets.create", "ads.create");

    /** What it takes to make what ads show: images and creatives, in whose name they speak, and what that looks like. */
    public static final Predicate<Operation> CREATIVES = operations(
            "images.list", "images.create", "pages.list", "ad_creatives.list", "ad_creatives.create", "previews.ad");

    /** What it takes to choose whom ads reach: interests and places, audiences that exist, and how many people that is. */
    public static final Predicate<Operation> AUDIENCES = operations(
            "targeting.search",
            "places.search",
            "estimates.reach",
            "estimates.minimum_budget",
            "custom_audiences.list",
            "saved_audiences.list");

    /**
     * What {@link FacebookMarketingTools#of} offers: {@code facebook_report}, which answers most questions in one call, and
     * what it takes to look up the user, accounts, campaigns, ad sets, ads, creatives and their figures.
     */
    public static final Predicate<Operation> DEFAULT = READING.and(
            entities("current_user", "ad_accounts", "campaigns", "ad_sets", "ads", "ad_creatives", "ads_insights"));

    private ToolSets() {}

    /**
     * Everything on some entities.
     *
     * @param names their names, such as {@code campaigns}
     * @return the selection
     */
    public static Predicate<Operation> entities(String... names) {
        Set<String> wanted = Set.of(names);
        return operation -> wanted.contains(operation.entity());
    }

    /**
     * Some operations.
     *
     * @param names their names, such as {@code campaigns.list}
     * @return the selection
     */
    public static Predicate<Operation> operations(String... names) {
        Set<String> wanted = Set.of(names);
        return operation -> wanted.contains(operation.toString());
    }
}
