package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agent makes an ad in the European Union of nothing but a picture, in small steps, and a person approves each. */
class FromAPictureToAnAdTest {

    private static final String ACCOUNT = "734512908841277";
    private static final Predicate<Operation> STEPS = ToolSets.operations(
            "images.create",
            "pages.list",
            "targeting.search",
            "estimates.reach",
            "campaigns.create",
            "ad_sets.create",
            "ad_creatives.create",
            "ads.create",
            "previews.ad");

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    interface Assistant {
        String chat(String message);
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void fromAPictureToAPausedAdThatIsShown() {
        String page =
                sandbox.store().list(ACCOUNT, "promote_pages").get(0).get("id").toString();
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .only(STEPS)
                .files(FileHandles.of(Map.of("shoes.png", FileUpload.of("shoes.png", picture()))))
                .writes(WritePolicy.approval(request -> asked.add(request.sentence()))
                        .onlyAccounts(ACCOUNT)
                        .onlyPages(page)
                        .maxDailyBudget("50.00 USD"))
                .build();
        Played model = new Played(List.of(
                told -> call("create_image", Map.of("account_id", ACCOUNT, "file", "shoes.png")),
                told -> call("list_pages", Map.of("account_id", ACCOUNT)),
                told -> call("search_targeting", Map.of("account_id", ACCOUNT, "q", "hiking")),
                told -> call("reach_estimate", Map.of("account_id", ACCOUNT, "targeting_spec", targeting(told))),
                told -> call(
                        "create_campaign",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "name",
                                "Shoes in Sweden",
                                "objective",
                                "OUTCOME_TRAFFIC",
                                "status",
                                "PAUSED",
                                "special_ad_categories",
                                List.of("NONE"),
                                "is_adset_budget_sharing_enabled",
                                false)),
                told -> call(
                        "create_ad_set",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "campaign_id",
                                found(told.get(4), "\"?id\"?\\W+(\\d+)"),
                                "name",
                                "Hikers in Sweden",
                                "billing_event",
                                "IMPRESSIONS",
                                "optimization_goal",
                                "LINK_CLICKS",
                                "targeting",
                                targeting(told),
                                "status",
                                "PAUSED",
                                "daily_budget",
                                "20.00 USD",
                                "dsa_beneficiary",
                                "Lindqvist Outdoor AB",
                                "dsa_payor",
                                "Lindqvist Outdoor AB")),
                told -> call(
                        "create_ad_creative",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "name",
                                "Blue shoes",
                                "page_id",
                                found(told.get(1), "(" + page + ")"),
                                "message",
                                "New in: blue shoes.",
                                "link",
                                "https://example.com/shoes",
                                "image_hash",
                                found(told.get(0), "([0-9a-f]{32})"),
                                "call_to_action",
                                "SHOP_NOW")),
                told -> call(
                        "create_ad",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "adset_id",
                                found(told.get(5), "\"?id\"?\\W+(\\d+)"),
                                "name",
                                "Blue shoes",
                                "creative",
                                Map.of("creative_id", found(told.get(6), "\"?id\"?\\W+(\\d+)")),
                                "status",
                                "PAUSED")),
                told -> call("ad_preview", Map.of("ad_id", found(told.get(7), "\"?id\"?\\W+(\\d+)")))));
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(tools)
                .build();

        String answer = assistant.chat("Make an ad of my picture for hikers in Sweden, and show it to me.");

        String link = found(told.get(8), "(https://[^\\s\"|]+)");
        assertThat(answer).isEqualTo("Here it is: " + link);
        assertThat(told.get(8)).doesNotContain("<iframe", "<");
        String ad = found(told.get(7), "\"?id\"?\\W+(\\d+)");
        assertThat(sandbox.store().find(ad).orElseThrow())
                .containsEntry("name", "Blue shoes")
                .containsEntry("effective_status", "PAUSED");
        assertThat(asked)
                .as("a person was asked for each step that changes something")
                .hasSize(5)
                .anyMatch(sentence -> sentence.contains("shoes.png"))
                .anyMatch(sentence -> sentence.startsWith("Create a paused ad set ‹Hikers in Sweden›")
                        && sentence.contains("20.00 USD")
                        && sentence.contains("Lindqvist Outdoor AB"))
                .anyMatch(sentence -> sentence.startsWith("Create a new creative ‹Blue shoes›"))
                .anyMatch(sentence -> sentence.startsWith("Create a paused ad ‹Blue shoes›"));
    }

    @Test
    void whatNobodyMayDoOnTheWayIsRefused() {
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .files(FileHandles.of(Map.of("shoes.png", FileUpload.of("shoes.png", picture()))))
                .writes(WritePolicy.allowed().onlyPages("1"))
                .build();

        assertThat(Tools.call(tools, "facebook_create_image", Map.of("account_id", ACCOUNT, "file", "/etc/passwd"))
                        .resultText())
                .contains("no file with this handle", "shoes.png", "Nothing was sent");
        assertThat(Tools.call(
                                tools,
                                "facebook_create_ad_creative",
                                Map.of(
                                        "account_id",
                                        ACCOUNT,
                                        "name",
                                        "x",
                                        "page_id",
                                        "2",
                                        "link",
                                        "https://example.com"))
                        .resultText())
                .contains("may not speak for page_id 2");
        assertThat(Tools.call(
                                tools,
                                "facebook_create_ad_creative",
                                Map.of("account_id", ACCOUNT, "name", "x", "object_story_id", "2_7"))
                        .resultText())
                .contains("may not speak for object_story_id");
        assertThat(sandbox.requests().all())
                .noneMatch(request -> request.method().equals("POST"));
    }

    private static Map<String, Object> targeting(List<String> told) {
        return Map.of(
                "geo_locations",
                Map.of("countries", List.of("SE")),
                "interests",
                List.of(Map.of("id", found(told.get(2), "(\\d{13})"))),
                "targeting_automation",
                Map.of("advantage_audience", 0));
    }

    private static ToolExecutionRequest call(String tool, Map<String, Object> arguments) {
        return ToolExecutionRequest.builder()
                .id(tool)
                .name("facebook_" + tool)
                .arguments(ToolJson.write(arguments))
                .build();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    /** The header of a picture. */
    private static byte[] picture() {
        return ByteBuffer.allocate(24)
                .putLong(0x89504E470D0A1A0AL)
                .putLong(0x0000000D49484452L)
                .putInt(1200)
                .putInt(628)
                .array();
    }

    /** Plays a model that takes one step after the other, each with what it was told before. */
    private final class Played implements ChatModel {

        private final Iterator<Function<List<String>, ToolExecutionRequest>> steps;

        Played(List<Function<List<String>, ToolExecutionRequest>> steps) {
            this.steps = steps.iterator();
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            List<ChatMessage> messages = request.messages();
            if (messages.get(messages.size() - 1) instanceof ToolExecutionResultMessage result) {
                told.add(result.text());
            }
            AiMessage next = steps.hasNext()
                    ? AiMessage.from(steps.next().apply(told))
                    : AiMessage.from("Here it is: " + found(told.get(8), "(https://[^\\s\"|]+)"));
            return ChatResponse.builder().aiMessage(next).build();
        }
    }
}
