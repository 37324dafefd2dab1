package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.internal.Json;
import dev.langchain4j.model.openai.internal.OpenAiUtils;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tools cost in every request to a model, as the OpenAI request carries them. */
class TokenBudgetTest {

    private static final Encoding O200K = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    private static final FacebookMarketingConnector OPEN_SOURCE = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of("token-for-nothing"))
            .build();
    private static final FacebookMarketingConnector HOSTED = FacebookMarketingConnector.builder()
            .authConfig(AirbyteAuthConfig.builder()
                    .airbyteClientId("id")
                    .airbyteClientSecret("secret")
                    .connectorId("connector")
                    .build())
            .build();

    @Test
    void theGenericToolWithEverythingStaysWithin3000Tokens() {
        int tokens = tokens(FacebookMarketingTools.builder(OPEN_SOURCE)
                .generic(true)
                .writes(WritePolicy.allowed())
                .build());

        System.out.println("Generic tool with all operations: " + tokens + " o200k tokens");
        assertThat(tokens).isLessThanOrEqualTo(3_000);
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void theDefaultSetStaysWithin2500Tokens(FacebookMarketingConnector connector) {
        FacebookMarketingTools tools = FacebookMarketingTools.of(connector);
        int tokens = tokens(tools);

        System.out.println("Default set in " + connector.mode() + " mode: " + tokens + " o200k tokens");
        tools.forEach(tool -> System.out.println("  " + tool.name() + ": " + tokens(List.of(tool))));
        assertThat(tokens).isLessThanOrEqualTo(2_500);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyReadyMadeSetStaysWithin1800Tokens(String name, Predicate<Operation> set, WritePolicy writes) {
        connectors().forEach(connector -> {
            FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                    .only(set)
                    .writes(writes)
                    .files(FileHandles.of(Map.of()))
                    .build();
            int tokens = tokens(tools);
            tools.forEach(tool -> System.out.println("  " + tool.name() + ": " + tokens(List.of(tool))));

            System.out.println(name + " in " + connector.mode() + " mode: " + tokens + " o200k tokens");
            assertThat(tokens).as(connector.mode().toString()).isLessThanOrEqualTo(1_800);
        });
    }

    static Stream<FacebookMarketingConnector> connectors() {
        return Stream.of(OPEN_SOURCE, HOSTED);
    }

    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of("REPORTING", ToolSets.REPORTING, WritePolicy.off()),
                Arguments.of("CAMPAIGN_MANAGEMENT", ToolSets.CAMPAIGN_MANAGEMENT, WritePolicy.allowed()),
                Arguments.of("CAMPAIGN_CREATION", ToolSets.CAMPAIGN_CREATION, WritePolicy.allowed()),
                Arguments.of("CREATIVES", ToolSets.CREATIVES, WritePolicy.allowed()),
                Arguments.of("AUDIENCES", ToolSets.AUDIENCES, WritePolicy.off()));
    }

    private static int tokens(List<AiServiceTool> tools) {
        return OpenAiUtils.toTools(
                        tools.stream().map(AiServiceTool::toolSpecification).toList(), false)
                .stream()
                .mapToInt(tool -> O200K.countTokens(compact(Json.toJson(tool.function()))))
                .sum();
    }

    /** LangChain4j indents its JSON, which is not what a model is charged for. */
    private static String compact(String json) {
        return ToolJson.write(ToolJson.readObject(json).orElseThrow());
    }
}
