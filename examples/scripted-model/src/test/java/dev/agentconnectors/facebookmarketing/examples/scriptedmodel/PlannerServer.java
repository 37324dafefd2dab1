package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The face on a port of its own, on 20 November 2026. */
final class PlannerServer {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    PlannerServer() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new ModelFace(CLOCK));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/v1";
    }

    OpenAiChatModel model(boolean strictTools) {
        return OpenAiChatModel.builder()
                .baseUrl(url())
                .apiKey("any")
                .modelName("scripted-planner")
                .strictTools(strictTools)
                .maxRetries(0)
                .build();
    }

    OpenAiStreamingChatModel streamingModel(boolean strictTools) {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(url())
                .apiKey("any")
                .modelName("scripted-planner")
                .strictTools(strictTools)
                .build();
    }

    void stop() throws Exception {
        server.stop();
    }
}
