package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server over HTTP with two clients, each with an ad account of its own. */
class HttpTest {

    private static final String MAYA = "the-token-of-maya";
    private static final String TOM = "the-token-of-tom-x";
    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
            + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";

    @TempDir
    private static Path folder;

    private static Sandbox sandbox;
    private static String mayasAccount;
    private static String tomsAccount;
    private static Connections connections;
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        List<String> accounts;
        try (Sandbox seeded = Sandbox.start()) {
            accounts = seeded.store().accountIds();
        }
        mayasAccount = accounts.get(0);
        tomsAccount = accounts.get(1);
        sandbox = Sandbox.builder()
                .accessToken("facebook-token-of-maya", mayasAccount)
                .accessToken("facebook-token-of-tom", tomsAccount)
                .start();
        Path file = Files.writeString(folder.resolve("clients.properties"), """
                maya.TOKEN = the-token-of-maya
                maya.FACEBOOK_ACCESS_TOKEN = facebook-token-of-maya
                tom.TOKEN = the-token-of-tom-x
                tom.FACEBOOK_ACCESS_TOKEN = facebook-token-of-tom
                """);
        Clients clients = Clients.read(file, Map.of("FACEBOOK_API_URL", sandbox.graphUrl()));
        connections = Connections.open(clients.configurations());
        server = HttpServer.start(
                new AdsServer(new OfferOptions(), connections, null), clients, "127.0.0.1", 0, List.of());
    }

    @AfterAll
    static void stop() {
        server.close();
        connections.close();
        sandbox.close();
    }

    private static McpClientTransport transport(String token) {
        URI url = URI.create(server.url());
        return HttpClientStreamableHttpTransport.builder(url.getScheme() + "://" + url.getAuthority())
                .endpoint(url.getPath())
                .jsonMapper(McpJsonDefaults.getMapper())
                .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + token))
                .build();
    }

    @Test
    void theTokenChoosesTheConnector() {
        try (Client maya = Client.mute(transport(MAYA));
                Client tom = Client.mute(transport(TOM))) {
            assertThat(maya.resource(ServedResources.ACCOUNTS))
                    .contains(mayasAccount)
                    .doesNotContain(tomsAccount);
            assertThat(tom.text("facebook_list_ad_accounts", Map.of()))
                    .contains(tomsAccount)
                    .doesNotContain(mayasAccount);
            assertThat(tom.call("facebook_list_campaigns", Map.of("account_id", mayasAccount))
                            .isError())
                    .isTrue();
        }
    }

    @Test
    void withoutWritesNothingChangesAnything() {
        try (Client maya = Client.mute(transport(MAYA))) {
            assertThat(maya.mcp.listTools().tools())
                    .isNotEmpty()
                    .allMatch(tool -> tool.annotations().readOnlyHint())
                    .extracting(Tool::name)
                    .doesNotContain("facebook_update_campaign");
            assertThat(maya.mcp.listPrompts().prompts())
                    .noneMatch(prompt -> prompt.name().equals("campaign_launch"));
        }
    }

    @Test
    void nobodyComesInWithoutAKnownToken() throws Exception {
        assertThat(post(INITIALIZE, "Accept", "application/json, text/event-stream")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> wrong = post(INITIALIZE, "Authorization", "Bearer facebook-token-of-maya");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(wrong.body()).doesNotContain("facebook-token-of-maya");
    }

    @Test
    void aSessionBelongsToTheClientThatBeganIt() throws Exception {
        HttpResponse<String> begun = as(MAYA, INITIALIZE);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        String session = begun.headers().firstValue("Mcp-Session-Id").orElseThrow();
        String ping = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}";

        assertThat(as(MAYA, ping, "Mcp-Session-Id", session).statusCode()).isEqualTo(200);
        assertThat(as(TOM, ping, "Mcp-Session-Id", session).statusCode()).isEqualTo(404);
        assertThat(as(MAYA, ping, "Mcp-Session-Id", "another").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatGivesItAnotherNameIsKeptOut() throws Exception {
        assertThat(as(MAYA, INITIALIZE, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        URI url = URI.create(server.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream()
                    .write(("POST /mcp HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer " + MAYA
                                    + "\r\nAccept: application/json, text/event-stream\r\nConnection: close\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: " + INITIALIZE.length()
                                    + "\r\n\r\n" + INITIALIZE)
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void whatIsMissingInTheFileIsSaidWithoutATokenInIt() throws IOException {
        assertThatThrownBy(() -> read("maya.TOKEN=short"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("maya.TOKEN needs at least 16 characters");
        assertThatThrownBy(() -> read("maya.TOKEN=0123456789abcdefg"))
                .hasMessageContaining("maya has no credentials")
                .hasMessageNotContaining("0123456789abcdefg");
        assertThatThrownBy(() -> read("""
                        maya.TOKEN=0123456789abcdefg
                        maya.FACEBOOK_ACCESS_TOKEN=a
                        tom.TOKEN=0123456789abcdefg
                        tom.FACEBOOK_ACCESS_TOKEN=b
                        """)).hasMessageContaining("tom has the token of another client");
    }

    private static Clients read(String text) throws IOException {
        return Clients.read(Files.writeString(folder.resolve("other.properties"), text), Map.of());
    }

    private static HttpResponse<String> as(String token, String body, String... headers) throws Exception {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Authorization";
        all[1] = "Bearer " + token;
        all[2] = "Accept";
        all[3] = "application/json, text/event-stream";
        return post(body, all);
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url()))
                                .header("Content-Type", "application/json")
                                .headers(headers)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
