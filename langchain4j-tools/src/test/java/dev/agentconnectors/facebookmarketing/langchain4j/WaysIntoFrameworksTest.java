package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.tools.AdAccountTools;
import dev.agentconnectors.facebookmarketing.langchain4j.tools.CampaignTools;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agent.tool.ToolSpecifications;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same tools, handed over in each of the forms that frameworks take. */
class WaysIntoFrameworksTest {

    private static final String ACCOUNT = "734512908841277";

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private final FacebookMarketingTools tools = FacebookMarketingTools.of(connector);
    private final CallsOnce model = new CallsOnce("facebook_list_campaigns", "{\"account_id\":\"" + ACCOUNT + "\"}");

    interface Assistant {
        String chat(String text);
    }

    /** A developer's own tool beside ours. */
    static final class Own {
        @Tool("Tells the weather.")
        public String weather() {
            return "sunny";
        }
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void asAListAProviderOrAMapTheyAreTheSameTools() {
        List<String> answers = List.of(
                told(service -> service.tools(tools)),
                told(service -> service.toolProvider(tools.toolProvider())),
                told(service -> service.tools(tools.asMap())));

        assertThat(answers.get(0)).contains("Gift Guide");
        assertThat(answers).allMatch(answers.get(0)::equals);
        assertThat(tools.specifications())
                .isEqualTo(tools.stream().map(AiServiceTool::toolSpecification).toList());
    }

    @Test
    void asObjectsTheyGoTogetherWithADevelopersOwn() {
        List<Object> all = new ArrayList<>(tools.objects());
        all.add(new Own());
        String fromList = told(service -> service.tools(tools));

        String told = told(service -> service.tools(all));

        assertThat(told).isEqualTo(fromList);
        assertThat(model.offered).extracting(ToolSpecification::name).contains("weather", "facebook_get_ad");
    }

    @Test
    void aProviderMayChooseItsToolsForEachRequest() {
        FacebookMarketingTools videos = FacebookMarketingTools.builder(connector)
                .only(ToolSets.entities("videos"))
                .build();

        String told = told(service -> service.toolProvider(FacebookMarketingTools.toolProvider(
                request -> request.userMessage().singleText().equals("Go on.") ? tools : videos)));

        assertThat(told).contains("Gift Guide");
        assertThat(model.offered).hasSameSizeAs(tools);
    }

    @Test
    void aPrefixKeepsTheToolsOfTwoAccountsApart() {
        FacebookMarketingTools shop =
                FacebookMarketingTools.builder(connector).namePrefix("shop_").build();
        List<AiServiceTool> both = new ArrayList<>(tools);
        both.addAll(shop);

        assertThat(told(service -> service.tools(both))).contains("Gift Guide");
        assertThat(model.offered)
                .extracting(ToolSpecification::name)
                .contains("facebook_list_campaigns", "shop_facebook_list_campaigns")
                .doesNotHaveDuplicates();
        assertThat(new CampaignTools(shop).listCampaigns(ACCOUNT, null, null, null, null, null, null))
                .contains("Gift Guide");
    }

    @Test
    void aPrefixThatNoProviderTakesIsRefused() {
        assertThatThrownBy(() -> FacebookMarketingTools.builder(connector).namePrefix("my shop."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("my shop.");
    }

    @Test
    void aPlainObjectReturnsTextAndThrowsWhatIsSafeToShow() {
        CampaignTools campaigns = new CampaignTools(tools);

        assertThat(campaigns.listCampaigns(
                        ACCOUNT, List.of(CampaignTools.EffectiveStatus.ACTIVE), null, "id,name", 2, null, null))
                .contains("Gift Guide");
        assertThatThrownBy(() -> campaigns.getCampaign("999", null, null))
                .isInstanceOf(ToolExecutionException.class)
                .hasMessageContaining("'999' does not exist")
                .hasMessageContaining("Do not try this id again");
        assertThat(new AdAccountTools(tools).listAdAccounts("id,currency", null, null, null))
                .contains("USD");
    }

    @Test
    void writingIsOffForPlainObjectsTooUntilItIsAllowed() {
        int before = sandbox.requests().of(Face.GRAPH).size();

        assertThatThrownBy(() -> create(new CampaignTools(tools)))
                .isInstanceOf(ToolExecutionException.class)
                .hasMessageContaining("not offered")
                .hasMessageContaining("Nothing was done");
        assertThat(sandbox.requests().of(Face.GRAPH)).hasSize(before);

        FacebookMarketingTools writing = FacebookMarketingTools.builder(connector)
                .writes(WritePolicy.allowed())
                .build();
        assertThat(create(new CampaignTools(writing))).contains("id");
    }

    @Test
    void aFailureOfAnObjectsMethodReachesTheModelInTheSameWords() {
        CallsOnce asks = new CallsOnce("facebook_get_campaign", "{\"campaign_id\":\"999\"}");
        String fromList = asks.told(service -> service.tools(tools));

        assertThat(fromList).contains("999");
        assertThat(withoutTrace(asks.told(service -> service.tools(new CampaignTools(tools)))))
                .isEqualTo(withoutTrace(fromList));
    }

    @Test
    void aFrameworkThatScansObjectsFindsEveryTool() {
        assertThat(tools.objects().stream()
                        .flatMap(object -> ToolSpecifications.toolSpecificationsFrom(object).stream()))
                .extracting(ToolSpecification::name)
                .containsAll(tools.specifications().stream()
                        .map(ToolSpecification::name)
                        .toList());
    }

    private static String withoutTrace(String error) {
        return error.replaceAll("trace [^)]*", "");
    }

    private static String create(CampaignTools campaigns) {
        return campaigns.createCampaign(
                ACCOUNT,
                "Spring",
                CampaignTools.Objective.OUTCOME_TRAFFIC,
                CampaignTools.Status.PAUSED,
                List.of(),
                "50.00 USD",
                null,
                null,
                null,
                null);
    }

    private String told(Function<AiServices<Assistant>, AiServices<Assistant>> tools) {
        return model.told(tools);
    }

    /** A model that calls one tool, and remembers what it was offered and told. */
    private static final class CallsOnce implements ChatModel {

        private final String tool;
        private final String arguments;
        private List<ToolSpecification> offered = List.of();
        private String told = "";

        private CallsOnce(String tool, String arguments) {
            this.tool = tool;
            this.arguments = arguments;
        }

        String told(Function<AiServices<Assistant>, AiServices<Assistant>> tools) {
            String unused = tools.apply(AiServices.builder(Assistant.class).chatModel(this))
                    .build()
                    .chat("Go on.");
            return told;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            offered = request.toolSpecifications();
            ChatMessage last = request.messages().get(request.messages().size() - 1);
            if (last instanceof ToolExecutionResultMessage result) {
                told = result.text();
                return ChatResponse.builder().aiMessage(AiMessage.from("Done.")).build();
            }
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(ToolExecutionRequest.builder()
                            .id("call")
                            .name(tool)
                            .arguments(arguments)
                            .build()))
                    .build();
        }
    }
}
