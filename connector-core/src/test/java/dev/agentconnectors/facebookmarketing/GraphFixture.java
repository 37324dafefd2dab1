package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A connector whose Graph API is a server of the test's own, on a real socket, with time that does not pass by itself. */
final class GraphFixture implements AutoCloseable {

    static final String TOKEN = "EAAB-the-token-of-the-tests-0123456789";
    static final String EMPTY_LIST = "{\"data\":[]}";

    final MockWebServer server = new MockWebServer();
    final ManualTime time = new ManualTime();
    private @Nullable FacebookMarketingConnector connector;

    GraphFixture() {
        // A request for which the test has no answer gets one at once.
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(true);
        server.setDispatcher(answers);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    FacebookMarketingConnectorBuilder builder() {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(TOKEN))
                .graphApiUrl(url())
                .timing(time.timing());
    }

    /** The connector of most tests: all settings as they are by default. */
    FacebookMarketingConnector connector() {
        FacebookMarketingConnector existing = connector;
        return existing == null ? use(builder()) : existing;
    }

    /** Makes a connector that is closed with the fixture, and {@link #connector()} from now on. */
    FacebookMarketingConnector use(FacebookMarketingConnectorBuilder builder) {
        FacebookMarketingConnector made = builder.build();
        connector = made;
        return made;
    }

    ExecutionResult execute(String entity, String action, Map<String, ?> params) {
        return connector().execute(entity, action, params);
    }

    ExecutionResult listCampaigns() {
        return execute("campaigns", "list", Map.of("account_id", "123"));
    }

    ExecutionResult pauseCampaign() {
        return execute("campaigns", "update", Map.of("campaign_id", "7", "status", "PAUSED"));
    }

    /** Makes a call that must be refused before anything is sent. */
    ValidationException refused(String entity, String action, Map<String, ?> params) {
        ValidationException refusal =
                catchThrowableOfType(ValidationException.class, () -> execute(entity, action, params));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(requests()).as("requests sent").isZero();
        return refusal;
    }

    /** Makes a call that must fail in a certain way. */
    <E extends ConnectorException> E failed(Class<E> type, ThrowingCallable call) {
        E failure = catchThrowableOfType(type, call);
        assertThat(failure).as("a failure").isNotNull();
        return failure;
    }

    GraphFixture answer(String json) {
        return answer(200, json);
    }

    GraphFixture answer(int status, String json, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json; charset=UTF-8")
                .body(json);
        for (String header : headers) {
            response.addHeader(header);
        }
        return answer(response.build());
    }

    GraphFixture answer(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    GraphFixture fail(int code, @Nullable Integer subcode, String... headers) {
        return answer(
                400,
                "{\"error\":{\"message\":\"Something is wrong\",\"type\":\"OAuthException\",\"code\":" + code
                        + (subcode == null ? "" : ",\"error_subcode\":" + subcode) + ",\"fbtrace_id\":\"Trace1\"}}",
                headers);
    }

    /** The next request that came in. */
    RecordedRequest request() {
        try {
            return Objects.requireNonNull(server.takeRequest(5, TimeUnit.SECONDS), "no request came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int requests() {
        return server.getRequestCount();
    }

    static @Nullable String query(RecordedRequest request, String name) {
        return request.getUrl().queryParameter(name);
    }

    static @Nullable String form(RecordedRequest request, String name) {
        return form(request).queryParameter(name);
    }

    static HttpUrl form(RecordedRequest request) {
        ByteString body = request.getBody();
        return HttpUrl.get("http://form/?" + (body == null ? "" : body.utf8()));
    }

    @Override
    public void close() {
        if (connector != null) {
            connector.close();
        }
        server.close();
    }
}
