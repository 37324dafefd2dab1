package dev.agentconnectors.facebookmarketing.examples.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Faults;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Clock;
import java.util.Map;
import org.assertj.core.api.ListAssert;

/**
 * Made-up ad accounts, and what became of them since the test began. It goes by their state, not by what anybody said:
 * a write that Facebook refused or only validated has changed nothing.
 */
public final class FacebookAds implements AutoCloseable {

    private static final Map<String, Kind> WRITABLE =
            Map.of("campaigns", Kind.CAMPAIGN, "ad_sets", Kind.AD_SET, "ads", Kind.AD, "ad_creatives", Kind.CREATIVE);

    private final Sandbox sandbox;
    private final Clock clock;
    private final FacebookMarketingConnector connector;
    private final Snapshot before;

    private FacebookAds(Sandbox sandbox, Clock clock, FacebookMarketingConnector connector) {
        this.sandbox = sandbox;
        this.clock = clock;
        this.connector = connector;
        this.before = Snapshot.of(sandbox.store(), WRITABLE.values());
    }

    /**
     * Starts a sandbox, and a connector that works on it. Without JUnit, {@link #close()} is the caller's.
     *
     * @param clock tells today
     * @param hosted whether the connector is one of hosted mode
     * @return the accounts
     */
    public static FacebookAds start(Clock clock, boolean hosted) {
        Sandbox sandbox = Sandbox.builder().clock(clock).start();
        FacebookMarketingConnector connector = hosted
                ? FacebookMarketingConnector.builder()
                        .authConfig(AirbyteAuthConfig.builder()
                                .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                                .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                                .externalUserId(Sandbox.AIRBYTE_EXTERNAL_USER_ID)
                                .build())
                        .airbyteApiUrl(sandbox.airbyteUrl())
                        .build()
                : FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                        .graphApiUrl(sandbox.graphUrl())
                        .build();
        return new FacebookAds(sandbox, clock, connector);
    }

    /** {@return a connector for all ad accounts, which may write} */
    public FacebookMarketingConnector connector() {
        return connector;
    }

    /** {@return the sandbox's model, asked over HTTP: it answers many questions about ads and makes changes, by script} */
    public ChatModel scriptedModel() {
        return OpenAiChatModel.builder()
                .baseUrl(sandbox.modelUrl())
                .apiKey("none")
                .modelName("scripted")
                .build();
    }

    /** {@return the way to make calls fail} */
    public Faults faults() {
        return sandbox.faults();
    }

    /** {@return the services themselves: their data and the requests that arrived} */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** {@return the clock that tells today} */
    public Clock clock() {
        return clock;
    }

    /**
     * Fails if anything was created, changed or deleted in any account.
     *
     * @return this
     */
    public FacebookAds wroteNothing() {
        assertThat(changes().all()).as("what was created, changed or deleted").isEmpty();
        return this;
    }

    /**
     * What was created and is there now.
     *
     * @param entity {@code campaigns}, {@code ad_sets}, {@code ads} or {@code ad_creatives}
     * @return an assertion on the objects, each with its fields as Graph names them, budgets in minor units
     */
    public ListAssert<Map<String, Object>> created(String entity) {
        return assertThat(changes().created(kind(entity))).as("created " + entity);
    }

    /**
     * What was there before and has changed, the deleted ones not included. That an object stands still because its
     * parent was paused is no change of its own.
     *
     * @param entity {@code campaigns}, {@code ad_sets}, {@code ads} or {@code ad_creatives}
     * @return an assertion on the objects: {@code id} and the fields that have another value now, with that value
     */
    public ListAssert<Map<String, Object>> updated(String entity) {
        return assertThat(changes().updated(kind(entity))).as("updated " + entity);
    }

    /**
     * What was there before and is deleted or archived now.
     *
     * @param entity {@code campaigns}, {@code ad_sets}, {@code ads} or {@code ad_creatives}
     * @return an assertion on the objects
     */
    public ListAssert<Map<String, Object>> deleted(String entity) {
        return assertThat(changes().deleted(kind(entity))).as("deleted " + entity);
    }

    /** Closes the connector and the sandbox. */
    @Override
    public void close() {
        connector.close();
        sandbox.close();
    }

    private Changes changes() {
        return new Changes(before, Snapshot.of(sandbox.store(), WRITABLE.values()));
    }

    private static Kind kind(String entity) {
        Kind kind = WRITABLE.get(entity);
        if (kind == null) {
            throw new IllegalArgumentException("'" + entity + "' is not one of "
                    + WRITABLE.keySet().stream().sorted().toList() + ", which can be written.");
        }
        return kind;
    }
}
