package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that advertises, as the Ad Library shows it.
 *
 * @param type the Ad Library's type of its ads, such as {@code POLITICAL_AND_ISSUE_ADS}
 * @param byline who paid, for political ads only
 * @param inEuropeanUnion whether it reaches people there, for whom the library shows more
 * @param regions where people see its ads, for political ads only
 * @param bodies the texts of its ads
 */
public record AdLibraryPage(
        String pageId,
        String pageName,
        String type,
        @Nullable String byline,
        String site,
        String title,
        String language,
        String currency,
        List<String> countries,
        boolean inEuropeanUnion,
        List<String> platforms,
        List<String> bodies,
        @Nullable List<Map<String, Object>> regions) {
    /** The field of a library ad that holds the countries it reached; nobody can ask for it. */
    public static final String COUNTRIES = "sandbox_countries";
    /** The field of a library ad that holds its type; nobody can ask for it. */
    public static final String TYPE = "sandbox_type";
    /** The field of a library ad that holds the kind of media; nobody can ask for it. */
    public static final String MEDIA = "sandbox_media";
    /** The type of political ads. */
    public static final String POLITICAL = "POLITICAL_AND_ISSUE_ADS";

    static final List<AdLibraryPage> ALL = SeedFiles.list("ad-library.json", AdLibraryPage[].class);
}
