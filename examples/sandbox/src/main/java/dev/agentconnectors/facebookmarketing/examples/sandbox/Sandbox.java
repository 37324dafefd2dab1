package dev.agentconnectors.facebookmarketing.examples.sandbox;

import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteFace;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteState;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.Owner;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.FaultHandler;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Faults;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.AccessToken;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphFace;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.ReportRuns;
import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.ModelFace;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that stands in for the services an agent talks to. It starts in well under a second, has the
 * same data whenever it starts on the same day, and shares nothing with another sandbox in the same process.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     String url = sandbox.graphUrl();   // in place of https://graph.facebook.com
 *     String token = Sandbox.ACCESS_TOKEN;
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    /** Reads and writes every ad account. */
    public static final String ACCESS_TOKEN = "EAASandboxFullAccess0000000000000001";

    /** Reads every ad account; writes are answered with error 200. */
    public static final String READ_ONLY_TOKEN = "EAASandboxReadOnly00000000000000002";

    /** Was valid once; every call is answered with error 190, subcode 463. */
    public static final String EXPIRED_TOKEN = "EAASandboxExpired000000000000000003";

    /** The id of the application that may call the Airbyte face. */
    public static final String AIRBYTE_CLIENT_ID = "sandbox-application";

    /** The secret of the application that may call the Airbyte face. */
    public static final String AIRBYTE_CLIENT_SECRET = "sandbox-application-secret-00000001";

    /** Who owns the connector that exists at the Airbyte face from the start. */
    public static final String AIRBYTE_EXTERNAL_USER_ID = "demo-user";

    /** The connector that exists at the Airbyte face from the start; it works with {@link #ACCESS_TOKEN}. */
    public static final String AIRBYTE_CONNECTOR_ID = "5b1e0c6a-0000-4000-8000-000000000001";

    /** Where all randomness comes from unless another seed is set. */
    public static final long DEFAULT_SEED = 20_240_229;

    private final Store store;
    private final Faults faults = new Faults();
    private final Requests requests = new Requests();
    private final AirbyteState airbyte;
    private final ReportRuns reportRuns;
    private final Server server;
    private final int port;

    private Sandbox(Builder builder) {
        store = Store.seeded(builder.clock, builder.seed);
        Map<Face, Handler> faces = new EnumMap<>(Face.class);
        reportRuns = new ReportRuns(builder.clock, builder.reportRunTime, builder.largestInsights);
        GraphFace graph = new GraphFace(store, builder.tokens, builder.appSecret, reportRuns);
        faces.put(Face.GRAPH, graph);
        AirbyteFace airbyteFace = airbyteFace(builder, graph);
        faces.put(Face.AIRBYTE, airbyteFace);
        airbyte = airbyteFace.state();
        faces.put(Face.MODEL, new ModelFace(builder.clock));
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("sandbox");
        threads.setDaemon(true);
        server = new Server(threads);
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(builder.port);
        server.addConnector(connector);
        server.setHandler(
                new Recorder(requests, new Controls(faults, new FaultHandler(faults, new FacesHandler(faces)))));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox could not start on port " + builder.port, e);
        }
        port = connector.getLocalPort();
    }

    private AirbyteFace airbyteFace(Builder builder, GraphFace graph) {
        Map<String, String> credentials = new LinkedHashMap<>(Map.of("access_token", ACCESS_TOKEN));
        if (builder.appSecret != null) {
            credentials.put("client_secret", builder.appSecret);
        }
        AirbyteFace face = new AirbyteFace(
                store,
                graph,
                builder.airbyte,
                new AirbyteFace.Application(AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET),
                credentials,
                builder.clock);
        face.state()
                .add(new AirbyteConnector(
                        AIRBYTE_CONNECTOR_ID,
                        "Demo connector",
                        new Owner("external_user_id", AIRBYTE_EXTERNAL_USER_ID),
                        builder.airbyte.organizationIds().get(0),
                        store.accountIds(),
                        null,
                        credentials,
                        builder.clock.instant()));
        return face;
    }

    /** {@return a running sandbox on a free port} */
    public static Sandbox start() {
        return builder().start();
    }

    /** {@return a builder with the defaults of {@link #start()}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return where it runs, such as {@code http://127.0.0.1:8123}, without a slash at the end} */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** {@return what to use in place of {@code https://graph.facebook.com}, without a version} */
    public String graphUrl() {
        return baseUrl();
    }

    /** {@return what to use in place of {@code https://api.openai.com/v1}} */
    public String modelUrl() {
        return baseUrl() + "/v1";
    }

    /** {@return what to use in place of {@code https://api.airbyte.ai}} */
    public String airbyteUrl() {
        return baseUrl();
    }

    /** {@return everything that exists in it} */
    public Store store() {
        return store;
    }

    /** {@return what exists at the Airbyte face} */
    public AirbyteState airbyte() {
        return airbyte;
    }

    /** {@return the report runs, to make the next one fail} */
    public ReportRuns reportRuns() {
        return reportRuns;
    }

    /** {@return the way to make calls fail} */
    public Faults faults() {
        return faults;
    }

    /** {@return what has arrived} */
    public Requests requests() {
        return requests;
    }

    /** Stops the server; open connections are closed. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox could not stop", e);
        }
    }

    /** Settings of a sandbox. */
    public static final class Builder {
        private final List<AccessToken> tokens = new ArrayList<>(List.of(
                new AccessToken(ACCESS_TOKEN, Set.of(), true, false),
                new AccessToken(READ_ONLY_TOKEN, Set.of(), false, false),
                new AccessToken(EXPIRED_TOKEN, Set.of(), false, true)));
        private Clock clock = Clock.systemUTC();
        private long seed = DEFAULT_SEED;
        private int port;
        private @Nullable String appSecret;
        private AirbyteSettings airbyte = AirbyteSettings.DEFAULT;
        private Duration reportRunTime = ReportRuns.DEFAULT_TIME;
        private int largestInsights = ReportRuns.DEFAULT_LARGEST;

        private Builder() {}

        /**
         * Sets the port; a free one is taken otherwise.
         *
         * @param value the port, 0 for a free one
         * @return this
         */
        public Builder port(int value) {
            this.port = value;
            return this;
        }

        /**
         * Sets the clock, which tells today and the time of changes; UTC's system clock otherwise.
         *
         * @param value the clock; days begin at midnight in its time zone
         * @return this
         */
        public Builder clock(Clock value) {
            this.clock = value;
            return this;
        }

        /**
         * Sets where all randomness comes from.
         *
         * @param value the seed; equal seeds make equal data
         * @return this
         */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /**
         * Makes the Graph API demand an {@code appsecret_proof} with every call.
         *
         * @param value the app secret
         * @return this
         */
        public Builder appSecret(String value) {
            this.appSecret = value;
            return this;
        }

        /**
         * Sets how the Airbyte face behaves.
         *
         * @param value the settings, such as {@code AirbyteSettings.DEFAULT.withoutStatedExpiry()}
         * @return this
         */
        public Builder airbyte(AirbyteSettings value) {
            this.airbyte = value;
            return this;
        }

        /**
         * Sets how long a report run takes, by the sandbox's clock; 3 seconds otherwise.
         *
         * @param value how long; zero for runs that have completed as soon as they are there
         * @return this
         */
        public Builder reportRunTime(Duration value) {
            this.reportRunTime = value;
            return this;
        }

        /**
         * Sets how many rows of insights one call gets without a report run: more are answered with error 100, subcode
         * 1504018, far more with error 2, subcode 1504038. 20,000 otherwise.
         *
         * @param rows how many rows at most
         * @return this
         */
        public Builder largestInsights(int rows) {
            this.largestInsights = rows;
            return this;
        }

        /**
         * Adds an access token that reads and writes some ad accounts.
         *
         * @param value the token
         * @param accountIds the digits of the ad accounts; none for all
         * @return this
         */
        public Builder accessToken(String value, String... accountIds) {
            tokens.add(new AccessToken(value, Set.of(accountIds), true, false));
            return this;
        }

        /**
         * Adds an access token that only reads some ad accounts.
         *
         * @param value the token
         * @param accountIds the digits of the ad accounts; none for all
         * @return this
         */
        public Builder readOnlyToken(String value, String... accountIds) {
            tokens.add(new AccessToken(value, Set.of(accountIds), false, false));
            return this;
        }

        /** {@return a running sandbox} */
        public Sandbox start() {
            return new Sandbox(this);
        }
    }
}
