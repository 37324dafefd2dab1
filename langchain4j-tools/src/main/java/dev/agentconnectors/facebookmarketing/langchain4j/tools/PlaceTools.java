// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code places}. Places and languages to target.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class PlaceTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public PlaceTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Searches for places or languages; their keys go into a targeting.
     *
     * @param q how the name begins
     * @param type places, or languages (adlocale)
     * @param locationTypes only these kinds
     * @param countryCode only in this country
     * @param limit how many records to return at most, 1 to 100
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_search_place", value = "Searches for places or languages; their keys go into a targeting.")
    public String searchPlace(
            @P(name = "q", value = "How the name begins. E.g. Stock") String q,
            @P(name = "type", value = "Default adgeolocation", required = false) @Nullable Type type,
            @P(name = "location_types", value = "Only these kinds.", required = false) @Nullable
                    List<LocationType> locationTypes,
            @P(name = "country_code", value = "Only in this country. E.g. SE", required = false) @Nullable
                    String countryCode,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_search_place",
                new Arguments()
                        .with("q", q)
                        .with("type", type)
                        .with("location_types", locationTypes)
                        .with("country_code", countryCode)
                        .with("limit", limit)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Type {
        adgeolocation,
        adlocale
    }

    /** The constants are spelled as Facebook spells them. */
    public enum LocationType {
        country,
        country_group,
        region,
        city,
        zip,
        geo_market,
        electoral_district,
        neighborhood
    }
}
