package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of objects that there are, each with its Graph name and its edge. */
public enum Kind {
    /** The person whom an access token belongs to. */
    USER("User", ""),
    /** An ad account. */
    AD_ACCOUNT("AdAccount", "adaccounts"),
    /** A campaign. */
    CAMPAIGN("Campaign", "campaigns"),
    /** An ad set. */
    AD_SET("AdSet", "adsets"),
    /** An ad. */
    AD("Ad", "ads"),
    /** An ad creative. */
    CREATIVE("AdCreative", "adcreatives"),
    /** An image of the account's library. */
    IMAGE("AdImage", "adimages", "filename"),
    /** A video of the account's library. */
    VIDEO("AdVideo", "advideos"),
    /** A custom conversion. */
    CUSTOM_CONVERSION("CustomConversion", "customconversions"),
    /** A pixel. */
    PIXEL("AdsPixel", "adspixels"),
    /** A custom audience. */
    CUSTOM_AUDIENCE("CustomAudience", "customaudiences"),
    /** A rule by which Facebook changes things later. */
    AD_RULE("AdRule", "adrules_library"),
    /** A time in which Facebook spends more than a budget. */
    BUDGET_SCHEDULE("HighDemandPeriod", ""),
    /** An audience that was kept under a name, to be targeted again. */
    SAVED_AUDIENCE("SavedAudience", "saved_audiences"),
    /** A Page that ads may speak for. */
    PAGE("Page", "promote_pages"),
    /** An Instagram account that ads may speak for. */
    INSTAGRAM_ACCOUNT("IGUser", "instagram_accounts"),
    /** Insights that are worked out while the caller waits elsewhere. */
    REPORT_RUN("AdReportRun", "");

    private final String graphName;
    private final String edge;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed once made.
    private final Set<String> fields;

    /** Takes, beside what the description knows, fields that connectors in production ask for with success. */
    Kind(String graphName, String edge, String... undescribed) {
        this.graphName = graphName;
        this.edge = edge;
        this.fields = new LinkedHashSet<>(
                GraphDescription.get().node(graphName).fields().keySet());
        // Every object has one, whether its type lists it or not.
        this.fields.add("id");
        this.fields.addAll(List.of(undescribed));
    }

    /** {@return the name of the node type, such as {@code AdSet}} */
    public String graphName() {
        return graphName;
    }

    /** {@return the edge of an ad account that lists objects of this kind, such as {@code adsets}} */
    public String edge() {
        return edge;
    }

    /** {@return the fields that can be asked for, as Facebook describes them} */
    public Set<String> fields() {
        return Collections.unmodifiableSet(fields);
    }

    /** {@return whether objects of this kind have a status, and insights below the account} */
    public boolean delivers() {
        return this == CAMPAIGN || this == AD_SET || this == AD;
    }

    /**
     * Finds the kind behind an edge.
     *
     * @param edge the name of the edge, such as {@code adsets}
     * @return the kind, or empty when no edge has that name
     */
    public static Optional<Kind> ofEdge(String edge) {
        return Arrays.stream(values())
                .filter(kind -> !edge.isEmpty() && kind.edge.equals(edge))
                .findFirst();
    }
}
