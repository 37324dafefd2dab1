package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of {@code ad_library} as tools. */
public final class AdLibraryTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public AdLibraryTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_ad_library")
    Object listAdLibrary(
            @P(name = "ad_reached_countries", required = false) @Nullable String adReachedCountries,
            @P(name = "search_terms", required = false) @Nullable String searchTerms,
            @P(name = "search_page_ids", required = false) @Nullable String searchPageIds,
            @P(name = "ad_type", required = false) @Nullable AdType adType,
            @P(name = "ad_active_status", required = false) @Nullable ActiveStatus adActiveStatus,
            @P(name = "ad_delivery_date_min", required = false) @Nullable String adDeliveryDateMin,
            @P(name = "ad_delivery_date_max", required = false) @Nullable String adDeliveryDateMax,
            @P(name = "bylines", required = false) @Nullable List<String> bylines,
            @P(name = "languages", required = false) @Nullable List<String> languages,
            @P(name = "media_type", required = false) @Nullable MediaType mediaType,
            @P(name = "publisher_platforms", required = false) @Nullable List<String> publisherPlatforms,
            @P(name = "search_type", required = false) @Nullable SearchType searchType,
            @P(name = "unmask_removed_content", required = false) @Nullable Boolean unmaskRemovedContent,
            @P(name = "fields", required = false) @Nullable String fields,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "after", required = false) @Nullable String after,
            InvocationContext context) {
        return runner.run(
                "ad_library",
                "list",
                new Arguments()
                        .with("ad_reached_countries", adReachedCountries)
                        .with("search_terms", searchTerms)
                        .with("search_page_ids", searchPageIds)
                        .with("ad_type", adType)
                        .with("ad_active_status", adActiveStatus)
                        .with("ad_delivery_date_min", adDeliveryDateMin)
                        .with("ad_delivery_date_max", adDeliveryDateMax)
                        .with("bylines", bylines)
                        .with("languages", languages)
                        .with("media_type", mediaType)
                        .with("publisher_platforms", publisherPlatforms)
                        .with("search_type", searchType)
                        .with("unmask_removed_content", unmaskRemovedContent)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }
}
