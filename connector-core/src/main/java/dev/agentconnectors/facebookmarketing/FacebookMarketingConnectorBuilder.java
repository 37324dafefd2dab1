package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.internal.airbyte.AirbyteSession;
import dev.agentconnectors.facebookmarketing.internal.airbyte.HostedExecutor;
import dev.agentconnectors.facebookmarketing.internal.call.CallReader;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.graph.GraphExecutor;
import dev.agentconnectors.facebookmarketing.internal.http.BaseUrls;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import dev.agentconnectors.facebookmarketing.pacing.UsageState;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link FacebookMarketingConnector} needs. Only the credentials are required. */
public final class FacebookMarketingConnectorBuilder {

    /** Where Facebook's Graph API is. */
    static final String GRAPH_API_URL = "https://graph.facebook.com";

    private static final String GRAPH_VIDEO_URL = "https://graph-video.facebook.com";

    /** The Graph API version in use; older ones lose their Marketing half about a year after they come out. */
    static final String GRAPH_API_VERSION = "v26.0";

    private Catalog catalog = Catalog.facebookMarketing();
    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d{1,2}");

    private @Nullable AuthConfig authConfig;
    private @Nullable Supplier<OAuthAuthConfig> credentials;
    private String graphApiUrl = GRAPH_API_URL;
    private @Nullable String graphVideoUrl;
    private String graphApiVersion = GRAPH_API_VERSION;
    private String airbyteApiUrl = AirbyteSession.AIRBYTE_API_URL;
    private @Nullable AirbyteSession sharedSession;
    private SearchDialect searchDialect = SearchDialect.SEARCH;
    private boolean allowUnknownParameters;
    private final HttpSettings.Builder http = new HttpSettings.Builder();
    private @Nullable OperationListener listener;

    FacebookMarketingConnectorBuilder() {}

    /**
     * Access to Airbyte that connectors can share: one application's tokens and connections. An {@code AirbyteClient} is one;
     * others cannot be made.
     */
    public interface AirbyteAccess {}

    /**
     * The credentials, and with them the mode. Required.
     *
     * @param config one of the three kinds
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder authConfig(AuthConfig config) {
        this.authConfig = config;
        this.credentials = null;
        return this;
    }

    /**
     * Credentials that are asked for at every request, for tokens that change while the connector lives; the mode is open
     * source. After an answer that the token has expired they are asked for anew, and where the token is another one, the
     * request is repeated once: nothing was done by then.
     *
     * @param credentials the supplier; many threads may call it at the same time, and a request waits for it
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder authConfig(Supplier<OAuthAuthConfig> credentials) {
        this.credentials = credentials;
        this.authConfig = null;
        return this;
    }

    /**
     * Where the Graph API is, without the version.
     *
     * @param url an https URL, or an http URL of this very machine; {@code https://graph.facebook.com} by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder graphApiUrl(String url) {
        this.graphApiUrl = url;
        return this;
    }

    /**
     * Where videos are uploaded, without the version.
     *
     * @param url an https URL, or an http URL of this very machine; by default {@code https://graph-video.facebook.com}, or
     *     {@link #graphApiUrl} where that is set
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder graphVideoUrl(String url) {
        this.graphVideoUrl = url;
        return this;
    }

    /**
     * The version of the Graph API.
     *
     * @param version such as {@code v26.0}, the default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder graphApiVersion(String version) {
        this.graphApiVersion = version;
        return this;
    }

    /**
     * Where Airbyte's API is, for hosted mode.
     *
     * @param url an https URL, or an http URL of this very machine; {@code https://api.airbyte.ai} by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder airbyteApiUrl(String url) {
        this.airbyteApiUrl = url;
        return this;
    }

    /**
     * A client whose bearer token and connections to share in hosted mode. The client's URL is used, and its time-outs,
     * retry policy and HTTP client become this builder's, until others are set. The client stays open until the connector
     * is no longer used.
     *
     * @param client the client, of the same Airbyte application as the credentials
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder airbyteClient(AirbyteAccess client) {
        this.sharedSession = AirbyteSession.of(client);
        http.like(sharedSession.settings());
        return this;
    }

    /**
     * How the server wants to be asked for replicated records, for hosted mode.
     *
     * @param dialect {@link SearchDialect#SEARCH} by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder searchDialect(SearchDialect dialect) {
        this.searchDialect = dialect;
        return this;
    }

    /**
     * Whether parameters that the catalogue does not know are passed on instead of refused; fields and operators of a
     * search too.
     *
     * @param allow false by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder allowUnknownParameters(boolean allow) {
        this.allowUnknownParameters = allow;
        return this;
    }

    /**
     * How long a connection may take to stand.
     *
     * @param timeout 5 seconds by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder connectTimeout(Duration timeout) {
        http.connectTimeout(timeout);
        return this;
    }

    /**
     * How long the next byte of an answer may take.
     *
     * @param timeout 30 seconds by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder readTimeout(Duration timeout) {
        http.readTimeout(timeout);
        return this;
    }

    /**
     * How long a whole operation may take, with its retries and the pauses between them.
     *
     * @param timeout 90 seconds by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder callTimeout(Duration timeout) {
        http.callTimeout(timeout);
        return this;
    }

    /**
     * When to try again.
     *
     * @param policy {@link RetryPolicy#DEFAULT} by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder retryPolicy(RetryPolicy policy) {
        http.retry(policy);
        return this;
    }

    /**
     * What is known of Facebook's limits, to be shared with other connectors. Calls near a limit keep a distance, and beyond
     * it they wait for the time that Facebook names, or fail at once where they cannot wait so long.
     *
     * @param state by default each connector has one of its own, in memory
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder usageState(UsageState state) {
        http.usageState(state);
        return this;
    }

    /**
     * What retries may add to the load on a host that is failing, to be shared with other connectors.
     *
     * @param budget by default each connector has one of its own
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder retryBudget(RetryBudget budget) {
        http.retryBudget(budget);
        return this;
    }

    /**
     * How long an answer may be. Reading ends there, and the call with an error that says so; for a write its outcome is
     * unknown then.
     *
     * @param bytes the length after decompression, in bytes; 33,554,432 (32 MiB) by default
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder maxAnswerBytes(long bytes) {
        http.maxAnswerBytes(bytes);
        return this;
    }

    /**
     * A client whose connections, threads, proxy and the like are to be used, so that many connectors can share them. It is
     * not closed with the connector. Its interceptors see every request with its credentials.
     *
     * @param client the client; by default each connector has its own
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder httpClient(OkHttpClient client) {
        http.sharedClient(client);
        return this;
    }

    /**
     * Who is told of every operation.
     *
     * @param operationListener the listener; by default nobody is told
     * @return this builder
     */
    public FacebookMarketingConnectorBuilder listener(OperationListener operationListener) {
        this.listener = operationListener;
        return this;
    }

    /** Other operations than Facebook's, in tests. */
    FacebookMarketingConnectorBuilder catalog(Catalog operations) {
        this.catalog = operations;
        return this;
    }

    /** Time and chance, for tests. */
    FacebookMarketingConnectorBuilder timing(Timing value) {
        http.timing(value);
        return this;
    }

    /**
     * Checks the settings and makes the connector. Nothing is sent.
     *
     * @return the connector
     * @throws ValidationException if the credentials are missing or a setting makes no sense
     */
    public FacebookMarketingConnector build() {
        if (authConfig == null && credentials == null) {
            throw new ValidationException(
                    "authConfig is missing: give an OAuthAuthConfig or a ServiceAccountKeyAuthConfig"
                            + " (open source mode), or an AirbyteAuthConfig (hosted mode).");
        }
        HttpSettings settings = http.build();
        SearchDialect dialect = Objects.requireNonNull(searchDialect, "searchDialect");
        Mode mode = authConfig instanceof AirbyteAuthConfig ? Mode.HOSTED : Mode.OPEN_SOURCE;
        CallReader reader = new CallReader(
                catalog, mode, allowUnknownParameters, settings.timing().clock());
        OperationListener told = listener;
        Executor executor = authConfig instanceof AirbyteAuthConfig hosted
                ? new HostedExecutor(session(hosted, settings), settings, hosted, dialect)
                : new GraphExecutor(
                                versioned(graphApiUrl, "graphApiUrl"),
                                versionedVideoUrl(),
                                settings,
                                graphCredentials(),
                                field -> {
                                    if (told != null) {
                                        told.onFieldDropped(field);
                                    }
                                })
                        .withReportRuns();
        return new FacebookMarketingConnector(new CallEngine(mode, reader, executor, settings, listener), dialect);
    }

    private Supplier<OAuthAuthConfig> graphCredentials() {
        if (credentials != null) {
            return credentials;
        }
        OAuthAuthConfig fixed = authConfig instanceof ServiceAccountKeyAuthConfig key
                ? OAuthAuthConfig.of(key.accountKey())
                : (OAuthAuthConfig) Objects.requireNonNull(authConfig);
        return () -> fixed;
    }

    private AirbyteSession session(AirbyteAuthConfig config, HttpSettings settings) {
        String organizationId = config.organizationId().orElse(null);
        if (sharedSession == null) {
            return new AirbyteSession(
                    BaseUrls.parse(airbyteApiUrl, "airbyteApiUrl"),
                    settings,
                    config.airbyteClientId(),
                    config.airbyteClientSecret(),
                    organizationId);
        }
        if (!sharedSession.clientId().equals(config.airbyteClientId())) {
            throw new ValidationException("airbyteClient belongs to another Airbyte application than authConfig: give"
                    + " both the same airbyteClientId, or leave airbyteClient out.");
        }
        return sharedSession.sharedFor(organizationId);
    }

    /** A token for another Graph API than Facebook's own goes to no host of Facebook's. */
    private HttpUrl versionedVideoUrl() {
        String url = graphApiUrl.equals(GRAPH_API_URL) ? GRAPH_VIDEO_URL : graphApiUrl;
        return versioned(graphVideoUrl == null ? url : graphVideoUrl, "graphVideoUrl");
    }

    private HttpUrl versioned(String url, String setting) {
        if (!VERSION.matcher(graphApiVersion).matches()) {
            // Not shown: it may be a token that was put in the wrong place.
            throw new ValidationException("graphApiVersion is not a version: write it as " + GRAPH_API_VERSION + ".");
        }
        return BaseUrls.parse(url, setting)
                .newBuilder()
                .addPathSegment(graphApiVersion)
                .addPathSegment("")
                .build();
    }
}
