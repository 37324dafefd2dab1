package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.airbyte.AirbyteSession;
import dev.agentconnectors.facebookmarketing.internal.http.BaseUrls;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.Secrets;
import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import dev.agentconnectors.facebookmarketing.pacing.UsageState;
import java.time.Duration;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Collects what an {@link AirbyteClient} needs. Only the client id and secret are required. */
public final class AirbyteClientBuilder {

    private @Nullable String airbyteClientId;
    private @Nullable String airbyteClientSecret;
    private @Nullable String organizationId;
    private String airbyteApiUrl = AirbyteSession.AIRBYTE_API_URL;
    private boolean accountIdsAsArray;
    private Duration connectTimeout = HttpSettings.CONNECT_TIMEOUT;
    private Duration readTimeout = HttpSettings.READ_TIMEOUT;
    private Duration callTimeout = HttpSettings.CALL_TIMEOUT;
    private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    private @Nullable OkHttpClient httpClient;
    private Timing timing = Timing.REAL;

    AirbyteClientBuilder() {}

    /**
     * The client id of the Airbyte application. Required.
     *
     * @param value the id
     * @return this builder
     */
    public AirbyteClientBuilder airbyteClientId(@Nullable String value) {
        this.airbyteClientId = value;
        return this;
    }

    /**
     * The client secret of the Airbyte application. Required.
     *
     * @param value the secret
     * @return this builder
     */
    public AirbyteClientBuilder airbyteClientSecret(@Nullable String value) {
        this.airbyteClientSecret = value;
        return this;
    }

    /**
     * The organization (header {@code X-Organization-Id}), for credentials that see several.
     *
     * @param value the id, or null for none
     * @return this builder
     */
    public AirbyteClientBuilder organizationId(@Nullable String value) {
        this.organizationId = value;
        return this;
    }

    /**
     * Where Airbyte's API is.
     *
     * @param url an https URL, or an http URL of this very machine; {@code https://api.airbyte.ai} by default
     * @return this builder
     */
    public AirbyteClientBuilder airbyteApiUrl(String url) {
        this.airbyteApiUrl = url;
        return this;
    }

    /**
     * Whether ad account ids are sent as an array of texts, as newer servers take them, instead of one text.
     *
     * @param asArray false by default
     * @return this builder
     */
    public AirbyteClientBuilder accountIdsAsArray(boolean asArray) {
        this.accountIdsAsArray = asArray;
        return this;
    }

    /**
     * How long a connection may take to stand.
     *
     * @param timeout 5 seconds by default
     * @return this builder
     */
    public AirbyteClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return this;
    }

    /**
     * How long the next byte of an answer may take.
     *
     * @param timeout 30 seconds by default
     * @return this builder
     */
    public AirbyteClientBuilder readTimeout(Duration timeout) {
        this.readTimeout = timeout;
        return this;
    }

    /**
     * How long a whole request may take, with its retries and the pauses between them.
     *
     * @param timeout 90 seconds by default
     * @return this builder
     */
    public AirbyteClientBuilder callTimeout(Duration timeout) {
        this.callTimeout = timeout;
        return this;
    }

    /**
     * When to try again.
     *
     * @param policy {@link RetryPolicy#DEFAULT} by default
     * @return this builder
     */
    public AirbyteClientBuilder retryPolicy(RetryPolicy policy) {
        this.retryPolicy = policy;
        return this;
    }

    /**
     * A client whose connections, threads, proxy and the like are to be used. It is not closed with this one. Its
     * interceptors see every request with its credentials.
     *
     * @param client the client; by default there is one for this client alone
     * @return this builder
     */
    public AirbyteClientBuilder httpClient(OkHttpClient client) {
        this.httpClient = client;
        return this;
    }

    /** Time and chance, for tests. */
    AirbyteClientBuilder timing(Timing value) {
        this.timing = value;
        return this;
    }

    /**
     * Checks the settings and makes the client. Nothing is sent.
     *
     * @return the client
     * @throws ValidationException if the credentials are missing or a setting makes no sense
     */
    public AirbyteClient build() {
        String organization = Secrets.optional(organizationId, "organizationId");
        HttpSettings settings = new HttpSettings(
                connectTimeout,
                readTimeout,
                callTimeout,
                Objects.requireNonNull(retryPolicy, "retryPolicy"),
                HttpSettings.MAX_ANSWER_BYTES,
                UsageState.inMemory(),
                new RetryBudget(),
                httpClient,
                timing);
        return new AirbyteClient(
                new AirbyteSession(
                        BaseUrls.parse(airbyteApiUrl, "airbyteApiUrl"),
                        settings,
                        Secrets.require(airbyteClientId, "airbyteClientId"),
                        Secrets.require(airbyteClientSecret, "airbyteClientSecret"),
                        organization),
                accountIdsAsArray,
                organization);
    }
}
