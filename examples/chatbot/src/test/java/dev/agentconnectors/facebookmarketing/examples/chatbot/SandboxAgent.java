package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A whole agent: an AI service, LangChain4j's model over HTTP, tools, a connector, and HTTP again to the sandbox's ads. */
final class SandboxAgent implements AutoCloseable {

    /** Noon in UTC: the same day in the time zones of both ad accounts. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    interface Assistant {
        Result<String> ask(String question);
    }

    private final Sandbox sandbox = Sandbox.builder().clock(CLOCK).start();
    private final FacebookMarketingConnector connector;
    private final Assistant assistant;

    SandboxAgent(Setup setup, WritePolicy writes) {
        connector = setup.connector(sandbox);
        assistant = AiServices.builder(Assistant.class)
                .chatModel(OpenAiChatModel.builder()
                        .baseUrl(sandbox.modelUrl())
                        .apiKey("none")
                        .modelName("scripted-planner")
                        .build())
                .tools(setup.tools(connector, writes))
                .executeToolsConcurrently()
                .build();
    }

    Answer ask(String question) {
        Result<String> result = assistant.ask(question);
        assertThat(result.toolExecutions())
                .as("tool calls behind: %s", result.content())
                .isNotEmpty();
        return new Answer(result.content(), result.toolExecutions());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Store store() {
        return sandbox.store();
    }

    /** The ad account that questions are about which name none: the first, in USD. */
    String account() {
        return store().accountIds().get(0);
    }

    /** What was created last, by the store's own order. */
    Node newest(Kind kind) {
        return store().children(account(), kind).get(0);
    }

    List<Node> listed(Kind kind) {
        return store().list(account(), kind.edge()).stream()
                .map(fields -> store().node(String.valueOf(fields.get("id"))).orElseThrow())
                .toList();
    }

    @Override
    public void close() {
        connector.close();
        sandbox.close();
    }
}
