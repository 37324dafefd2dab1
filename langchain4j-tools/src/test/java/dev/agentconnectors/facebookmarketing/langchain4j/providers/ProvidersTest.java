package dev.agentconnectors.facebookmarketing.langchain4j.providers;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolSets;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every tool of every set, as LangChain4j's modules send it, judged by the rules of the provider that it is sent to. */
class ProvidersTest {

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

    @ParameterizedTest
    @EnumSource(Recorded.class)
    void everyToolOfEverySetIsTakenAsItIsMeant(Recorded provider) {
        for (FacebookMarketingConnector connector : List.of(OPEN_SOURCE, HOSTED)) {
            sets().forEach((name, set) -> {
                for (boolean generic : List.of(false, true)) {
                    FacebookMarketingTools.Builder builder = FacebookMarketingTools.builder(connector)
                            .only(set)
                            .generic(generic)
                            .writes(WritePolicy.allowed());
                    List<ToolSpecification> tools =
                            suited(builder, provider).build().specifications();

                    List<Recorded.Sent> sent = provider.send(tools);

                    assertThat(sent).as(name).hasSameSizeAs(tools);
                    assertThat(Rules.broken(provider, sent))
                            .as(provider + ", " + name + ", " + connector.mode() + (generic ? ", generic" : ""))
                            .isEmpty();
                }
            });
        }
    }

    /** As docs/frameworks.md says to offer them to each provider. */
    private static FacebookMarketingTools.Builder suited(FacebookMarketingTools.Builder builder, Recorded provider) {
        return switch (provider) {
            case RESPONSES, RESPONSES_STRICT -> builder.freeFormAsText(true);
            case ANTHROPIC_STRICT -> builder.strictAtMost(20, 24);
            default -> builder;
        };
    }

    @Test
    void withoutTheseOptionsTheRulesFindWhatTheyAreFor() {
        List<ToolSpecification> everything = FacebookMarketingTools.builder(OPEN_SOURCE)
                .writes(WritePolicy.allowed())
                .build()
                .specifications();

        ToolSpecification plainMap = ToolSpecification.builder()
                .name("plain_map")
                .description("Takes a map, as LangChain4j describes one.")
                .parameters(JsonObjectSchema.builder()
                        .addProperty("params", JsonObjectSchema.builder().build())
                        .build())
                .build();
        assertThat(Rules.broken(Recorded.GEMINI, Recorded.GEMINI.send(List.of(plainMap))))
                .anyMatch(problem -> problem.contains("an object without properties"));
        assertThat(Rules.broken(Recorded.RESPONSES, Recorded.RESPONSES.send(everything)))
                .anyMatch(problem -> problem.contains("can have no member"));
        assertThat(Rules.broken(Recorded.ANTHROPIC_STRICT, Recorded.ANTHROPIC_STRICT.send(everything)))
                .anyMatch(problem -> problem.contains("optional parameters"));
    }

    @Test
    void strictModeHoldsForWritesFirst() {
        List<ToolSpecification> tools = FacebookMarketingTools.builder(OPEN_SOURCE)
                .writes(WritePolicy.allowed())
                .strictAtMost(20, 24)
                .build()
                .specifications();
        List<ToolSpecification> strict = tools.stream()
                .filter(tool -> !Boolean.FALSE.equals(tool.strict()))
                .toList();

        assertThat(strict).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(strict.get(0).metadata()).isNotEmpty();
        assertThat(strict).anyMatch(tool -> Boolean.FALSE.equals(tool.metadata().get(ToolMetadata.READ_ONLY)));
        assertThat(tools).extracting(ToolSpecification::name).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOfferedAsTextIsUnderstoodAsText() {
        try (Sandbox sandbox = Sandbox.start();
                FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                        .graphApiUrl(sandbox.graphUrl())
                        .build()) {
            FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                    .freeFormAsText(true)
                    .build();
            ToolExecutionResult none = call(
                    tools,
                    "facebook_report",
                    Map.of(
                            "account_id",
                            "734512908841277",
                            "filter",
                            "[{\"field\":\"campaign.name\",\"operator\":\"CONTAIN\",\"value\":\"no such name\"}]"));
            ToolExecutionResult all = call(tools, "facebook_report", Map.of("account_id", "734512908841277"));

            assertThat(none.isError()).as(none.resultText()).isFalse();
            assertThat(all.resultText()).hasSizeGreaterThan(none.resultText().length());
        }
    }

    private static Map<String, Predicate<Operation>> sets() {
        Map<String, Predicate<Operation>> sets = new LinkedHashMap<>();
        sets.put("everything", operation -> true);
        Stream.of(ToolSets.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Predicate.class)
                .forEach(field -> sets.put(field.getName(), set(field)));
        return sets;
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Operation> set(Field field) {
        try {
            return (Predicate<Operation>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
