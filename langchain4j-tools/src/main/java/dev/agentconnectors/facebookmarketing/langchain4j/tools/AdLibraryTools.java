// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code ad_library}. The public Ad Library: ads of any advertiser, political ones with spend and audience.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class AdLibraryTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public AdLibraryTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.
     *
     * @param adReachedCountries countries that the ads reached
     * @param searchTerms words that must all occur
     * @param searchPageIds pages that ran the ads
     * @param adType the kind of ads
     * @param adActiveStatus whether the ads still run
     * @param adDeliveryDateMin delivered since this day
     * @param adDeliveryDateMax delivered until this day
     * @param bylines who paid, word for word
     * @param languages ISO 639-1 codes
     * @param mediaType what the ads show
     * @param publisherPlatforms where the ads appeared
     * @param searchType how search_terms match
     * @param unmaskRemovedContent show what Facebook took down
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_list_ad_library",
            value = "Searches the public Ad Library: political ads everywhere, all ads in the EU and UK. For: ads of"
                    + " competitors.")
    public String listAdLibrary(
            @P(
                            name = "ad_reached_countries",
                            value = "Countries that the ads reached. E.g. US Default ALL",
                            required = false)
                    @Nullable
                    String adReachedCountries,
            @P(name = "search_terms", value = "Words that must all occur. E.g. climate", required = false) @Nullable
                    String searchTerms,
            @P(name = "search_page_ids", value = "Pages that ran the ads. E.g. 20531316728", required = false) @Nullable
                    String searchPageIds,
            @P(name = "ad_type", value = "Default ALL", required = false) @Nullable AdType adType,
            @P(name = "ad_active_status", value = "Default ACTIVE", required = false) @Nullable
                    AdActiveStatus adActiveStatus,
            @P(name = "ad_delivery_date_min", value = "Delivered since this day. E.g. 2026-10-01", required = false)
                    @Nullable
                    String adDeliveryDateMin,
            @P(name = "ad_delivery_date_max", value = "Delivered until this day. E.g. 2026-10-31", required = false)
                    @Nullable
                    String adDeliveryDateMax,
            @P(name = "bylines", value = "Who paid, word for word. E.g. ACLU", required = false) @Nullable
                    List<String> bylines,
            @P(name = "languages", value = "ISO 639-1 codes. E.g. en", required = false) @Nullable
                    List<String> languages,
            @P(name = "media_type", value = "What the ads show.", required = false) @Nullable MediaType mediaType,
            @P(name = "publisher_platforms", value = "Where the ads appeared. E.g. INSTAGRAM", required = false)
                    @Nullable
                    List<String> publisherPlatforms,
            @P(name = "search_type", value = "Default KEYWORD_UNORDERED", required = false) @Nullable
                    SearchType searchType,
            @P(name = "unmask_removed_content", value = "Show what Facebook took down. Default false", required = false)
                    @Nullable
                    Boolean unmaskRemovedContent,
            @P(name = "fields", value = "E.g. id,ad_creation_time", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_ad_library",
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

    /** The constants are spelled as Facebook spells them. */
    public enum AdType {
        ALL,
        EMPLOYMENT_ADS,
        FINANCIAL_PRODUCTS_AND_SERVICES_ADS,
        HOUSING_ADS,
        POLITICAL_AND_ISSUE_ADS
    }

    /** The constants are spelled as Facebook spells them. */
    public enum AdActiveStatus {
        ACTIVE,
        ALL,
        INACTIVE
    }

    /** The constants are spelled as Facebook spells them. */
    public enum MediaType {
        ALL,
        IMAGE,
        MEME,
        VIDEO,
        NONE
    }

    /** The constants are spelled as Facebook spells them. */
    public enum SearchType {
        KEYWORD_UNORDERED,
        KEYWORD_EXACT_PHRASE
    }
}
