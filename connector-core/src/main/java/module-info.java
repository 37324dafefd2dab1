/**
 * The connector: authentication and execution, for Facebook's Graph API and Airbyte's hosted mode.
 *
 * <p>Where records are read into types of your own, open their package: records to this module, other classes to
 * {@code com.squareup.moshi}.
 */
@SuppressWarnings("module") // The tools are not there yet when this is compiled.
module dev.agentconnectors.facebookmarketing {
    requires transitive okhttp3;
    requires transitive org.jspecify;
    requires com.squareup.moshi;
    requires okio;
    requires org.slf4j;
    requires retrofit2;
    // For UsageState.jdbc alone, which asks for a DataSource; the module is there wherever one is.
    requires static transitive java.sql;

    exports dev.agentconnectors.facebookmarketing;
    exports dev.agentconnectors.facebookmarketing.airbyte;
    exports dev.agentconnectors.facebookmarketing.api;
    exports dev.agentconnectors.facebookmarketing.catalog;
    exports dev.agentconnectors.facebookmarketing.pacing;
    exports dev.agentconnectors.facebookmarketing.report;
    exports dev.agentconnectors.facebookmarketing.search;
    // Who controls calls: the tools, whose module has its name from their jar's manifest.
    exports dev.agentconnectors.facebookmarketing.gate to
            dev.agentconnectors.facebookmarketing.langchain4j;

    // Retrofit makes implementations of the interfaces there, and Moshi reads the records.
    opens dev.agentconnectors.facebookmarketing.internal.airbyte to
            com.squareup.moshi,
            retrofit2;
    opens dev.agentconnectors.facebookmarketing.internal.graph to
            com.squareup.moshi,
            retrofit2;
}
