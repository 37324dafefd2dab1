package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that has nothing to say of an optional argument must have a way to say so, and it must be understood. */
class ArgumentsLeftOutTest {

    private static final String ACCOUNT = "734512908841277";

    private final List<WriteEvent> events = new ArrayList<>();
    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private Map<String, Object> campaign;

    @BeforeEach
    void chooseAnActiveCampaign() {
        campaign = sandbox.store().list(ACCOUNT, "campaigns").stream()
                .filter(one -> "ACTIVE".equals(one.get("status")))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void asSentInStrictModeEveryOptionalArgumentMayBeNull() {
        OpenAiChatModel model = OpenAiChatModel.builder()
                .baseUrl(sandbox.modelUrl())
                .apiKey("none")
                .modelName("scripted-planner")
                .strictTools(true)
                .build();
        List<AiServiceTool> tools = new ArrayList<>(writing(false));
        tools.addAll(ToolUtils.of(connector).unguarded().decorate(new Shop()));
        model.chat(ChatRequest.builder()
                .messages(UserMessage.from("Who am I?"))
                .toolSpecifications(
                        tools.stream().map(AiServiceTool::toolSpecification).toList())
                .build());

        String body = sandbox.requests().of(Face.MODEL).get(0).body();
        List<?> sent = (List<?>) ToolJson.readObject(body).orElseThrow().get("tools");
        Map<String, Object> optionalEnumerations = new LinkedHashMap<>();
        for (Object one : sent) {
            Map<?, ?> function = (Map<?, ?>) ((Map<?, ?>) one).get("function");
            if (!Boolean.TRUE.equals(function.get("strict"))) {
                continue;
            }
            AiServiceTool tool = tools.stream()
                    .filter(each -> each.name().equals(function.get("name")))
                    .findFirst()
                    .orElseThrow();
            Map<?, ?> properties = (Map<?, ?>) ((Map<?, ?>) function.get("parameters")).get("properties");
            properties.forEach((name, schema) -> {
                boolean required =
                        tool.toolSpecification().parameters().required().contains(name.toString());
                assertThat(admitsNull((Map<?, ?>) schema))
                        .as("null for %s of %s, sent as %s", name, tool.name(), schema)
                        .isEqualTo(!required);
                if (!required
                        && schema.toString().contains("enum=")
                        && !schema.toString().contains("items=")) {
                    optionalEnumerations.put(tool.name() + "." + name, schema);
                }
            });
        }
        assertThat(optionalEnumerations)
                .hasSizeGreaterThanOrEqualTo(9)
                .containsKeys("facebook_update_campaign.status", "paint_shop.colour");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRenameWithBlanksIsARenameAndTheAuditSaysWhatWasLeftOut(boolean generic) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("campaign_id", campaign.get("id"));
        params.put("name", "Renamed");
        params.put("status", "");
        params.put("daily_budget", " ");
        params.put("bid_strategy", "");
        params.put("spend_cap", null);

        ToolExecutionResult result = generic
                ? call(
                        writing(true),
                        "facebook_marketing_execute",
                        Map.of("entity", "campaigns", "action", "update", "params", params))
                : call(writing(false), "facebook_update_campaign", params);

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(sandbox.store().find(campaign.get("id").toString()).orElseThrow())
                .containsEntry("name", "Renamed")
                .containsEntry("status", "ACTIVE");
        assertThat(posts()).singleElement().asString().doesNotContain("status", "bid_strategy", "daily_budget");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.outcome()).isEqualTo(Outcome.DONE);
            assertThat(event.leftOut()).containsExactlyInAnyOrder("status", "daily_budget", "bid_strategy");
        });
    }

    @Test
    void aDevelopersOwnGenericToolUnderstandsItToo() {
        List<AiServiceTool> own = ToolUtils.builder(connector)
                .writes(WritePolicy.allowed().audit(events::add))
                .build()
                .decorate(new Generic());

        call(
                own,
                "mine",
                Map.of(
                        "entity",
                        "campaigns",
                        "action",
                        "update",
                        "params",
                        Map.of("campaign_id", campaign.get("id"), "name", "Mine", "status", "")));

        assertThat(sandbox.store().find(campaign.get("id").toString()).orElseThrow())
                .containsEntry("name", "Mine")
                .containsEntry("status", "ACTIVE");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.leftOut()).containsExactly("status"));
    }

    @Test
    void aLimitOfZeroIsNoLimitOfTheirs() {
        ToolExecutionResult result = call(
                writing(false),
                "facebook_list_campaigns",
                Map.of("account_id", ACCOUNT, "limit", 0, "after", "", "fields", ""));

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat(result.resultText()).contains("daily_budget");
    }

    @Test
    void whatIsRequiredIsStillMissedWhenItIsBlank() {
        ToolExecutionResult result =
                call(writing(false), "facebook_update_campaign", Map.of("campaign_id", "", "name", "Renamed"));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("campaign_id");
        assertThat(posts()).isEmpty();
    }

    @Test
    void anOptionalEnumerationIsUnderstoodInAnyCaseAndRefusedWhereItIsNone() {
        List<AiServiceTool> own = ToolUtils.of(connector).unguarded().decorate(new Shop());

        assertThat(call(own, "paint_shop", Map.of("colour", "green")).resultText())
                .contains("GREEN");
        assertThat(call(own, "paint_shop", "{\"colour\":null}").resultText()).contains("null");
        assertThat(call(own, "paint_shop", "{\"colour\":\"\"}").resultText()).contains("null");
        assertThat(call(own, "paint_shop", Map.of("colour", "mauve")).resultText())
                .contains("colour is 'mauve': use one of RED, GREEN.");
    }

    private FacebookMarketingTools writing(boolean generic) {
        return FacebookMarketingTools.builder(connector)
                .generic(generic)
                .writes(WritePolicy.allowed().audit(events::add))
                .build();
    }

    private List<String> posts() {
        return sandbox.requests().of(Face.GRAPH).stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> request.body())
                .collect(Collectors.toList());
    }

    /** As JSON Schema has it: every keyword must admit null. */
    private static boolean admitsNull(Map<?, ?> schema) {
        Object type = schema.get("type");
        boolean byType =
                type == null || "null".equals(type) || (type instanceof List<?> several && several.contains("null"));
        boolean byValue = !(schema.get("enum") instanceof List<?> values) || values.contains(null);
        boolean byAlternative = !(schema.get("anyOf") instanceof List<?> alternatives)
                || alternatives.stream().anyMatch(each -> admitsNull((Map<?, ?>) each));
        return byType && byValue && byAlternative;
    }

    enum Colour {
        RED,
        GREEN
    }

    static final class Shop {

        @Tool(name = "paint_shop", value = "Paints the shop.")
        String paint(@P(name = "colour", value = "of the front", required = false) @Nullable Colour colour) {
            return "painted " + colour;
        }
    }

    final class Generic {

        @Tool(name = "mine", value = "Works with our ads.")
        ExecutionResult run(
                @P(name = "entity", value = "what") String entity,
                @P(name = "action", value = "how") String action,
                @P(name = "params", value = "with", required = false) @Nullable Map<String, Object> params) {
            return connector.execute(entity, action, params);
        }
    }
}
