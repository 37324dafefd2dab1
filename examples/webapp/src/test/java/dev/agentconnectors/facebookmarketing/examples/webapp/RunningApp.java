package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The application on a sandbox of its own. */
final class RunningApp implements AutoCloseable {

    static final String ACCOUNT = "734512908841277";
    static final String YEN_ACCOUNT = "208733456119045";

    private final Services services;
    private final WebApp app;

    private RunningApp(AirbyteSettings settings, URI publicUrl) {
        services = Services.start(
                new Variables(Map.of()),
                () -> Sandbox.builder().airbyte(settings).start());
        app = WebApp.start(services, 0, publicUrl);
    }

    static RunningApp start() {
        return new RunningApp(AirbyteSettings.DEFAULT, null);
    }

    static RunningApp start(AirbyteSettings settings) {
        return new RunningApp(settings, null);
    }

    static RunningApp behind(String publicUrl) {
        return new RunningApp(AirbyteSettings.DEFAULT, URI.create(publicUrl));
    }

    WebApp app() {
        return app;
    }

    Sandbox sandbox() {
        return Objects.requireNonNull(services.sandbox());
    }

    Visitor visitor() {
        return new Visitor(app);
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
