package dev.agentconnectors.facebookmarketing.examples.chatbot.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.airbyte.AirbyteClient;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.tool.AiServiceTool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- snippet: ([a-z-]+) -->\\n)?(?<!<!-- file: AdsAgent.java -->\\n)```java\\n(.*?)```",
            Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^( *)// snippet: ([a-z-]+)\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyJavaSnippetIsCompiledCode(String document) throws IOException {
        Map<String, String> compiled = regions();
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(document)));
        while (block.find()) {
            assertThat(block.group(1)).as("the marker above\n" + block.group(2)).isNotNull();
            assertThat(block.group(2)).as(block.group(1)).isEqualTo(compiled.get(block.group(1)));
        }
    }

    @Test
    void everySnippetStandsInADocument() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String document : documents().toList()) {
            all.append(Files.readString(ROOT.resolve(document)));
        }

        assertThat(regions().keySet())
                .allSatisfy(name -> assertThat(all.toString()).contains("<!-- snippet: " + name + " -->"));
    }

    /** All pages but those whose code is compared in the module that it belongs to. */
    static Stream<String> documents() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of("README.md"),
                    pages
                            .map(page -> "docs/" + page.getFileName())
                            .filter(page -> page.endsWith(".md")
                                    && !List.of("docs/frameworks.md", "docs/testing.md")
                                            .contains(page))
                            .sorted()
                            .toList()
                            .stream());
        }
    }

    @Test
    void anAgentAnswersThroughTheReadyMadeToolsAndThroughADecoratedOne() {
        try (FacebookMarketingConnector connector = openSource()) {
            String ready = Snippets.agent(connector, builder -> model()).chat("Who am I?");
            String own = Snippets.ownTool(connector, model()).chat("Who am I?");

            assertThat(ready).contains("Maya Lindqvist");
            assertThat(own).contains("Maya Lindqvist");
        }
    }

    @Test
    void aReportAnswersAQuestionInOneSmallTable() throws IOException {
        try (FacebookMarketingConnector connector = openSource()) {
            String table = Snippets.report(connector);

            assertThat(table)
                    .startsWith("{\"period\":")
                    .contains("\"columns\":[\"campaign\",\"campaign_id\",\"spend USD\"");
        }
    }

    @Test
    void theTypedApiCreatesACampaignAndReadsThemAll() {
        try (FacebookMarketingConnector connector = openSource()) {
            assertThat(Snippets.typed(connector)).contains("Spring sale").hasSizeGreaterThan(25);
        }
    }

    @Test
    void executeListsCampaigns() {
        try (FacebookMarketingConnector connector = openSource()) {
            assertThat(Snippets.execute(connector))
                    .isNotEmpty()
                    .allSatisfy(campaign -> assertThat(campaign).containsEntry("effective_status", "ACTIVE"));
        }
    }

    @Test
    void credentialsMakeConnectorsWithoutACall() {
        Snippets.accessToken("token").close();
        Snippets.appSecret("token", "id", "secret").close();
        Snippets.accountKey("key").close();
        assertThat(Snippets.model("key")).isNotNull();
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void writesAreOfferedUnderThePolicy() {
        try (FacebookMarketingConnector connector = openSource()) {
            assertThat(Snippets.writes(
                            connector,
                            request -> CompletableFuture.completedFuture(WriteDecision.approve()),
                            LoggerFactory.getLogger(ReadmeTest.class)))
                    .extracting(AiServiceTool::name)
                    .contains("facebook_create_campaign")
                    .doesNotContain("facebook_list_pixels");
        }
    }

    @Test
    void oneServiceAnswersManyUsers() {
        assertThat(Snippets.manyUsers(user -> openSource(), model()).chat("user-1", "Who am I?"))
                .contains("Maya Lindqvist");
    }

    @Test
    void hostedModeExecutesAndSearches() {
        try (FacebookMarketingConnector connector = Snippets.hosted(
                        Sandbox.AIRBYTE_CLIENT_ID, Sandbox.AIRBYTE_CLIENT_SECRET)
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build()) {
            assertThat(connector.check().healthy()).isTrue();
            assertThat(Snippets.search(connector).records())
                    .hasSizeBetween(1, 10)
                    .allSatisfy(adSet -> {
                        assertThat(adSet.get("effective_status")).isEqualTo("ACTIVE");
                        assertThat((Long) adSet.get("daily_budget")).isGreaterThanOrEqualTo(5000);
                    })
                    .isSortedAccordingTo(Comparator.comparing((Map<String, Object> adSet) ->
                                    (Long) Objects.requireNonNull(adSet.get("daily_budget")))
                            .reversed());
        }
    }

    @Test
    void hostedConnectorsAreCreatedAndTheOAuthFlowEndsInOne() {
        try (AirbyteClient airbyte = AirbyteClient.builder()
                .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build()) {
            Snippets.createWithOAuth(airbyte, Sandbox.ACCESS_TOKEN, "app", "app-secret");
            Snippets.createWithToken(airbyte, Sandbox.ACCESS_TOKEN);
            assertThat(airbyte.listConnectors(ConnectorOwner.externalUserId("user-17")))
                    .hasSize(2);

            String state = OAuthCallback.newState();
            assertThat(Snippets.initiate(airbyte, state))
                    .hasHost(URI.create(sandbox.airbyteUrl()).getHost());
            assertThat(Snippets.callback(
                            airbyte,
                            URI.create(
                                    "https://yourapp.com/oauth/callback?error=access_denied&error_description=No&state="
                                            + state),
                            state))
                    .startsWith("refused");
            String own = airbyte.listConnectors(ConnectorOwner.externalUserId("user-17"))
                    .get(0)
                    .id();
            assertThat(Snippets.callback(airbyte, comesBackWith(own, state), state))
                    .isEqualTo(own);
            assertThat(Snippets.callback(airbyte, comesBackWith(Sandbox.AIRBYTE_CONNECTOR_ID, state), state))
                    .as("another person's")
                    .startsWith("refused");
        }
    }

    private static URI comesBackWith(String connectorId, String state) {
        return URI.create("https://yourapp.com/oauth/callback?connector_id=" + connectorId + "&state=" + state);
    }

    private FacebookMarketingConnector openSource() {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
    }

    private ChatModel model() {
        return OpenAiChatModel.builder()
                .baseUrl(sandbox.modelUrl())
                .apiKey("none")
                .modelName("scripted-planner")
                .build();
    }

    private static Map<String, String> regions() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java").resolve(Snippets.class.getName().replace('.', '/') + ".java"));
        Map<String, String> regions = new LinkedHashMap<>();
        Matcher region = REGION.matcher(source);
        while (region.find()) {
            regions.put(region.group(2), region.group(3).replaceAll("(?m)^" + region.group(1), ""));
        }
        return regions;
    }
}
