package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The application on a sandbox of its own. */
final class RunningApp implements AutoCloseable {

    static final String ACCOUNT = "734512908841277";
    static final String YEN_ACCOUNT = "208733456119045";

    private final Services services;
    private final WebApp app;

    private RunningApp(AirbyteSettings settings, URI publicUrl, Limits limits) {
        this(settings, publicUrl, limits, null);
    }

    private RunningApp(AirbyteSettings settings, URI publicUrl, Limits limits, ModelSettings model) {
        this(Clock.system(ZoneId.systemDefault()), settings, publicUrl, limits, model);
    }

    private RunningApp(Clock clock, AirbyteSettings settings, URI publicUrl, Limits limits, ModelSettings model) {
        Services started = Services.start(
                new Variables(Map.of()),
                () -> Sandbox.builder().clock(clock).airbyte(settings).start(),
                clock);
        services = new Services(
                started.airbyte(),
                // Other tokens than the sandbox's own are for Facebook, which the sandbox plays as well.
                Objects.requireNonNull(started.sandbox()).graphUrl(),
                model == null ? started.model() : model,
                started.accountIds(),
                started.description(),
                clock,
                started.sandbox());
        app = WebApp.start(services, 0, publicUrl, limits);
    }

    /** At a moment that does not pass. */
    static RunningApp at(Clock clock) {
        return new RunningApp(clock, AirbyteSettings.DEFAULT, null, Limits.DEFAULT, null);
    }

    static RunningApp start() {
        return new RunningApp(AirbyteSettings.DEFAULT, null, Limits.DEFAULT);
    }

    static RunningApp start(AirbyteSettings settings) {
        return new RunningApp(settings, null, Limits.DEFAULT);
    }

    static RunningApp behind(String publicUrl) {
        return behind(publicUrl, Limits.DEFAULT);
    }

    static RunningApp start(Limits limits) {
        return new RunningApp(AirbyteSettings.DEFAULT, null, limits);
    }

    /** With a model of one's own. */
    static RunningApp withModel(ModelSettings model, Limits limits) {
        return new RunningApp(AirbyteSettings.DEFAULT, null, limits, model);
    }

    static RunningApp behind(String publicUrl, Limits limits) {
        return new RunningApp(AirbyteSettings.DEFAULT, URI.create(publicUrl), limits);
    }

    WebApp app() {
        return app;
    }

    Sandbox sandbox() {
        return Objects.requireNonNull(services.sandbox());
    }

    Visitor visitor() {
        return new Visitor(app.url());
    }

    /** The connectors that people have made, without the one that the sandbox begins with. */
    List<AirbyteConnector> connectors() {
        return sandbox().airbyte().connectors().stream()
                .filter(connector -> !connector.id().equals(Sandbox.AIRBYTE_CONNECTOR_ID))
                .toList();
    }

    @Override
    public void close() {
        app.close();
        services.close();
    }
}
