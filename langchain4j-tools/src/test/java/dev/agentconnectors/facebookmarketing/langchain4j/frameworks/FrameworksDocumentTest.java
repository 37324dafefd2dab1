package dev.agentconnectors.facebookmarketing.langchain4j.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.Tools;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** docs/frameworks.md: its snippets are compiled code, and do what the page says. */
class FrameworksDocumentTest {

    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- snippet: ([a-z-]+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^( *)// snippet: ([a-z-]+)\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String WHO = "Who am I?";
    private static final String MAYA = "Maya Lindqvist";

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private final FacebookMarketingTools tools = FacebookMarketingTools.of(connector);
    private final ChatModel model = OpenAiChatModel.builder()
            .baseUrl(sandbox.modelUrl())
            .apiKey("none")
            .modelName("scripted-planner")
            .build();

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void everySnippetIsCompiledCode() throws IOException {
        Path source = Path.of("src/test/java")
                .resolve(FrameworkSnippets.class.getName().replace('.', '/') + ".java");
        Map<String, String> compiled = new LinkedHashMap<>();
        Matcher region = REGION.matcher(Files.readString(source));
        while (region.find()) {
            compiled.put(region.group(2), region.group(3).replaceAll("(?m)^" + region.group(1), ""));
        }
        Map<String, String> documented = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/frameworks.md")));
        while (block.find()) {
            documented.put(String.valueOf(block.group(1)), block.group(2));
        }

        assertThat(documented).isEqualTo(compiled);
    }

    @Test
    void eachFormAnswers() {
        List<String> answers = List.of(
                FrameworkSnippets.provider(model, tools).chat(WHO),
                FrameworkSnippets.agent(model, tools).answer(WHO),
                FrameworkSnippets.ownLoop(model, tools, WHO),
                FrameworkSnippets.perRequest(model, connector).chat(WHO, new InvocationParameters()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).contains(MAYA));
    }

    @Test
    void singleObjectsGoTogetherWithADevelopersOwn() {
        Offered offered = new Offered("today", "{}");

        assertThat(FrameworkSnippets.together(offered, tools).chat("Which day is it?"))
                .isEqualTo("2026-11-24");
        assertThat(offered.names).contains("today", "facebook_report", "facebook_list_campaigns");
    }

    @Test
    void theRoleOfARequestDecidesOnItsTools() {
        Offered forAnalyst = new Offered("facebook_get_current_user", "{}");
        Offered forManager = new Offered("facebook_get_current_user", "{}");
        String unused = FrameworkSnippets.perRequest(forAnalyst, connector)
                        .chat(WHO, InvocationParameters.from("role", "analyst"))
                + FrameworkSnippets.perRequest(forManager, connector)
                        .chat(WHO, InvocationParameters.from("role", "manager"));

        assertThat(forAnalyst.names).contains("facebook_report").doesNotContain("facebook_update_campaign");
        assertThat(forManager.names).contains("facebook_report", "facebook_update_campaign");
    }

    @Test
    void twoAccountsLiveInOneService() {
        Offered offered = new Offered("club_facebook_get_current_user", "{}");

        assertThat(FrameworkSnippets.twoAccounts(offered, connector, connector).chat(WHO))
                .contains(MAYA);
        assertThat(offered.names).contains("shop_facebook_report", "club_facebook_report");
    }

    @Test
    void handlersAttributesAndMetadataSayWhatHappened() {
        List<Object> log = new ArrayList<>();
        FacebookMarketingTools worded = FrameworkSnippets.errors(connector, log::add);
        Offered asks = new Offered("facebook_get_campaign", "{\"campaign_id\":\"999\"}");
        String answer = FrameworkSnippets.attributes(asks, worded, log::add).chat("Show campaign 999");

        assertThat(answer).contains("'999' does not exist").endsWith("Our help desk: extension 200.");
        assertThat(log).hasSize(2).last().isEqualTo("NotFoundException");
        assertThat(log.get(0).toString()).startsWith("facebook_get_campaign: ").contains("NotFoundException");
        assertThat(FrameworkSnippets.metadata(tools)).isEmpty();
        assertThat(FrameworkSnippets.metadata(FacebookMarketingTools.builder(connector)
                        .writes(WritePolicy.allowed())
                        .build()))
                .extracting(ToolSpecification::name)
                .contains("facebook_create_campaign")
                .doesNotContain("facebook_list_campaigns");
    }

    @Test
    void progressAndObservationsCostNothingWhereThereAreNone() {
        List<String> screen = new ArrayList<>();
        for (FacebookMarketingTools each : List.of(
                FrameworkSnippets.progress(connector, screen::add),
                FrameworkSnippets.observations(connector, ObservationRegistry.NOOP))) {
            assertThat(Tools.call(each, "facebook_get_current_user", Map.of()).resultText())
                    .contains(MAYA);
        }
        assertThat(screen).isEmpty();
    }

    @Test
    void whatIsNotOfferedIsAnErrorForTheModel() {
        assertThat(tools.execute(
                                ToolExecutionRequest.builder()
                                        .name("facebook_drop_everything")
                                        .arguments("{}")
                                        .build(),
                                null)
                        .resultText())
                .isEqualTo("There is no tool facebook_drop_everything here: it is not offered. Nothing was done.");
    }

    /** A model that calls one tool and repeats its result. */
    private static final class Offered implements ChatModel {

        private final String tool;
        private final String arguments;
        private List<String> names = List.of();

        private Offered(String tool, String arguments) {
            this.tool = tool;
            this.arguments = arguments;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            names = request.toolSpecifications().stream()
                    .map(ToolSpecification::name)
                    .toList();
            AiMessage answer =
                    request.messages().get(request.messages().size() - 1) instanceof ToolExecutionResultMessage result
                            ? AiMessage.from(result.text())
                            : AiMessage.from(ToolExecutionRequest.builder()
                                    .id("call")
                                    .name(tool)
                                    .arguments(arguments)
                                    .build());
            return ChatResponse.builder().aiMessage(answer).build();
        }
    }
}
