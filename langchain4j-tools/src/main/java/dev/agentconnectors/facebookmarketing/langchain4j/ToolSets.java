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

    /** What it takes to report on performance: reports, insights and the names of things, reading only. */
    public static final Predicate<Operation> REPORTING = operations(
            "ad_accounts.list", "campaigns.list", "campaigns.get", "ad_sets.list", "ads.list", "ads_insights.list");

    /** What it takes to run campaigns: to look at campaigns, ad sets and ads, change, pause and remove them. */
    public static final Predicate<Operation> CAMPAIGN_MANAGEMENT = operations(
            "ad_accounts.list",
            "campaigns.list",
            "campaigns.update",
            "campaigns.delete",
            "ad_sets.list",
            "ad_sets.update",
            "ads.list",
            "ads.update");

    /** What it takes to set campaigns up: to create campaigns, ad sets and ads out of creatives that exist. */
    public static final Predicate<Operation> CAMPAIGN_CREATION =
            operations("ad_accounts.list", "campaigns.create", "ad_sets.create", "ads.create", "ad_creatives.list");

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
