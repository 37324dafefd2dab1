package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Story;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page about the sandbox says an advertiser would ask brings each story to light, in one call. */
class StoriesAreFoundTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sandbox SANDBOX = Sandbox.start();
    private static final FacebookMarketingConnector CONNECTOR = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(SANDBOX.graphUrl())
            .build();
    private static final FacebookMarketingTools TOOLS = FacebookMarketingTools.of(CONNECTOR);
    private static final String PAGE = page();
    private static final Map<Story, String> QUESTIONS = questions();

    @AfterAll
    static void stop() {
        CONNECTOR.close();
        SANDBOX.close();
    }

    @ParameterizedTest
    @EnumSource
    void theQuestionFindsTheStory(Story story) throws IOException {
        String subject = SANDBOX.store().subject(story);
        String answer = asked(QUESTIONS.get(story));
        JsonNode table = JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        JsonNode first = table.path("rows").path(0);

        assertThat(PAGE).contains(subject);
        switch (story) {
            case FATIGUED_AD, OVERSPENDER, WEAK_COUNTRY ->
                assertThat(first).anyMatch(value -> value.asText().equals(subject));
            case UNSPENT_BUDGET -> assertThat(table.path("rows").toString()).contains(subject);
            case DIFFERING_CREATIVES -> assertThat(first.path(0).asText()).startsWith("B – ");
            case TRACKING_GAP -> {
                LocalDate today = SANDBOX.store().today();
                assertThat(table.path("rows"))
                        .hasSize(5)
                        .filteredOn(row -> row.path(1).asInt() == 0)
                        .extracting(row -> row.path(0).asText())
                        .containsExactlyInAnyOrder(
                                today.minusDays(18).toString(),
                                today.minusDays(17).toString(),
                                today.minusDays(16).toString());
            }
        }
    }

    private static String asked(String arguments) {
        ToolExecutionResult result = TOOLS.get(0)
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .name("facebook_report")
                                .arguments(arguments)
                                .build(),
                        InvocationContext.builder().build());
        assertThat(result.isError()).as(result.resultText()).isFalse();
        return result.resultText();
    }

    private static String page() {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", "."), "..", "docs", "sandbox.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Story, String> questions() {
        Map<Story, String> questions = new EnumMap<>(Story.class);
        Matcher matcher = Pattern.compile("\n`([A-Z_]+)`:.*?```json\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE);
        while (matcher.find()) {
            questions.put(Story.valueOf(matcher.group(1)), matcher.group(2));
        }
        return questions;
    }
}
