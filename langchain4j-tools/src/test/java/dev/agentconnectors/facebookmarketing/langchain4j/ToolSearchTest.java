package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.search.ToolSearchRequest;
import dev.langchain4j.service.tool.search.simple.SimpleToolSearchStrategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether LangChain4j's own tool search, as it is by default, finds the right tool for the words that people use. */
class ToolSearchTest {

    private final List<ToolSpecification> openSource = everything(FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of("token-for-nothing"))
            .build());
    private final List<ToolSpecification> hosted = everything(FacebookMarketingConnector.builder()
            .authConfig(AirbyteAuthConfig.builder()
                    .airbyteClientId("id")
                    .airbyteClientSecret("secret")
                    .connectorId("connector")
                    .build())
            .build());

    @ParameterizedTest
    @CsvSource({
        "spend, facebook_report",
        "cost, facebook_report",
        "roas, facebook_report",
        "clicks, facebook_report",
        "impressions, facebook_report",
        "reach, facebook_report",
        "frequency, facebook_report",
        "ctr, facebook_report",
        "conversions, facebook_report",
        "results, facebook_report",
        "sales, facebook_report",
        "revenue, facebook_report",
        "performance, facebook_report",
        "report, facebook_report",
        "trend, facebook_report",
        "compare, facebook_report",
        "best, facebook_report",
        "worst, facebook_report",
        "fatigue, facebook_report",
        "audience, facebook_list_custom_audiences",
        "targeting, facebook_list_ad_sets",
        "schedule, facebook_update_ad_set",
        "bid, facebook_update_ad_set",
        "budget, facebook_update_campaign",
        "pause, facebook_update_campaign",
        "activate, facebook_update_campaign",
        "rename, facebook_update_campaign",
        "objective, facebook_list_campaigns",
        "create, facebook_create_campaign",
        "copy, facebook_list_ad_creatives",
        "headline, facebook_list_ad_creatives",
        "creative, facebook_list_ad_creatives",
        "image, facebook_list_images",
        "picture, facebook_list_images",
        "video, facebook_list_videos",
        "preview, facebook_get_ad",
        "rejected, facebook_list_ads",
        "competitor, facebook_list_ad_library",
        "pixel, facebook_list_pixels",
        "track, facebook_list_pixels",
        "events, facebook_list_pixel_stats",
        "currency, facebook_get_ad_account",
        "balance, facebook_get_ad_account",
        "account, facebook_list_ad_accounts",
        "token, facebook_get_current_user"
    })
    void everydayWordsFindTheRightTool(String word, String tool) {
        assertThat(found(openSource, word)).contains(tool);
        if (hosted.stream().anyMatch(one -> one.name().equals(tool))) {
            assertThat(found(hosted, word)).contains(tool);
        }
    }

    /** What nobody can do with these tools yet. A tool that can takes its word from here into the list above. */
    @ParameterizedTest
    @ValueSource(strings = {"duplicate", "invoice", "comment", "lookalike"})
    void wordsForWhatIsNotThereFindNothing(String word) {
        assertThat(found(openSource, word)).isEmpty();
    }

    @Test
    void aQuestionInSeveralWordsFindsTheReportFirst() {
        assertThat(found(openSource, "cost conversions trend").get(0)).isEqualTo("facebook_report");
    }

    private static List<ToolSpecification> everything(FacebookMarketingConnector connector) {
        return FacebookMarketingTools.builder(connector)
                .writes(WritePolicy.allowed())
                .build()
                .specifications();
    }

    private static List<String> found(List<ToolSpecification> tools, String words) {
        return new SimpleToolSearchStrategy()
                .search(ToolSearchRequest.builder()
                        .toolExecutionRequest(ToolExecutionRequest.builder()
                                .name("tool_search_tool")
                                .arguments(ToolJson.write(Map.of("terms", List.of(words.split(" ", -1)))))
                                .build())
                        .searchableTools(tools)
                        .invocationContext(InvocationContext.builder().build())
                        .build())
                .foundToolNames();
    }
}
