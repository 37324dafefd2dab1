package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.Set;
import java.util.function.Predicate;

/** Ready-made selections of tools; combine them with {@code and}, {@code or} and {@code negate}. */
public final class ToolSets {

    /** Everything that only reads. */
    public static final Predicate<Operation> READING = operation -> operation.effect() == Effect.READ;

    /** What it takes to report on performance: accounts, campaigns, ad sets, ads and their insights, reading only. */
    public static final Predicate<Operation> REPORTING =
            READING.and(entities("current_user", "ad_accounts", "campaigns", "ad_sets", "ads", "ads_insights"));

    /** What it takes to run campaigns: everything on accounts, campaigns, ad sets, ads, creatives and insights. */
    public static final Predicate<Operation> CAMPAIGN_MANAGEMENT =
            entities("ad_accounts", "campaigns", "ad_sets", "ads", "ad_creatives", "ads_insights");

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
}
