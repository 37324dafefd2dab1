package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ElicitFormRequest;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** The SDK's own client, and what it has heard. */
final class Client implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(60);

    final McpSyncClient mcp;
    final LinkedBlockingQueue<ProgressNotification> progress = new LinkedBlockingQueue<>();
    final LinkedBlockingQueue<ElicitFormRequest> asked = new LinkedBlockingQueue<>();
    /** What the person does; a test sets it. */
    volatile Function<ElicitFormRequest, ElicitResult> person =
            question -> ElicitResult.builder(ElicitResult.Action.CANCEL).build();

    private Client(McpClientTransport transport, boolean elicitation) {
        McpClient.SyncSpec client = McpClient.sync(transport)
                .requestTimeout(LONG)
                .initializationTimeout(LONG)
                .progressConsumer(progress::add);
        this.mcp = elicitation
                ? client.capabilities(ClientCapabilities.builder().elicitation().build())
                        .elicitation(question -> {
                            asked.add(question);
                            return person.apply(question);
                        })
                        .build()
                : client.build();
        mcp.initialize();
    }

    /** A client that can ask a person. */
    static Client asking(McpClientTransport transport) {
        return new Client(transport, true);
    }

    /** A client that cannot. */
    static Client mute(McpClientTransport transport) {
        return new Client(transport, false);
    }

    /** A server process of its own, which this test's class path makes up. */
    static McpClientTransport process(Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), McpServerMain.class.getName()));
        command.addAll(List.of(args));
        return new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args(command)
                        .env(environment)
                        .build(),
                McpJsonDefaults.getMapper());
    }

    CallToolResult call(String tool, Map<String, Object> arguments) {
        return mcp.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    }

    /** Calls, and expects it to go well. */
    String text(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isFalse();
        return text(result);
    }

    static String text(CallToolResult result) {
        assertThat(result.content()).hasSize(1);
        assertThat(result.structuredContent()).isNull();
        return ((TextContent) result.content().get(0)).text();
    }

    String resource(String uri) {
        return ((TextResourceContents)
                        mcp.readResource(ReadResourceRequest.builder(uri).build())
                                .contents()
                                .get(0))
                .text();
    }

    Tool tool(String name) {
        return mcp.listTools().tools().stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No tool " + name));
    }

    @Override
    public void close() {
        assertThat(mcp.closeGracefully()).isTrue();
    }
}
