package dev.agentconnectors.facebookmarketing.examples.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Faults;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FacebookAdsExtension.class)
class FacebookAdsTest {

    private static final String ACCOUNT = "734512908841277";

    interface Assistant {
        String chat(String question);
    }

    @Test
    void whatIsCreatedIsTold(FacebookMarketingConnector connector, FacebookAds ads) {
        connector.execute("campaigns", "create", campaign("Winter Sale"));

        ads.created("campaigns")
                .singleElement()
                .satisfies(created ->
                        assertThat(created).contains(entry("name", "Winter Sale"), entry("status", "PAUSED")));
        ads.updated("campaigns").isEmpty();
        assertThatThrownBy(ads::wroteNothing).hasMessageContaining("Winter Sale");
    }

    @Test
    void eachTestBeginsWithUntouchedAccounts(FacebookAds ads) {
        ads.wroteNothing();
    }

    @Test
    void anUpdateTellsWhatHasAnotherValueAndNothingOfTheChildren(
            FacebookMarketingConnector connector, FacebookAds ads) {
        String campaign = running(connector);

        connector.execute("campaigns", "update", Map.of("campaign_id", campaign, "status", "PAUSED"));

        ads.updated("campaigns").containsExactly(Map.of("id", campaign, "status", "PAUSED"));
        ads.updated("ad_sets").isEmpty();
        ads.updated("ads").isEmpty();
    }

    @Test
    void whatIsDeletedIsTold(FacebookMarketingConnector connector, FacebookAds ads) {
        String campaign = running(connector);

        connector.execute("campaigns", "delete", Map.of("campaign_id", campaign));

        ads.deleted("campaigns").extracting(deleted -> deleted.get("id")).containsExactly(campaign);
        assertThatThrownBy(ads::wroteNothing).hasMessageContaining("deleted " + campaign);
    }

    @Test
    void aWriteThatFacebookRefusesHasChangedNothing(
            FacebookMarketingConnector connector, Faults faults, FacebookAds ads) {
        faults.next(1).on(Face.GRAPH).method("POST").graphError(200);

        assertThatThrownBy(() -> connector.execute("campaigns", "create", campaign("Winter Sale")))
                .isInstanceOf(ConnectorException.class);
        ads.wroteNothing();
    }

    @Test
    void theScriptedModelAnswersWithTheConnectorsTools(
            FacebookMarketingConnector connector, ChatModel model, FacebookAds ads) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(FacebookMarketingTools.builder(connector)
                        .writes(WritePolicy.allowed())
                        .build())
                .build();

        assistant.chat("Create a paused traffic campaign named \"Winter Sale\"");

        ads.created("campaigns").extracting(created -> created.get("name")).containsExactly("Winter Sale");
    }

    @Test
    void aPlayedModelSeesWhatTheToolsAnswer(FacebookMarketingConnector connector, FacebookAds ads) {
        PlayedModel model =
                PlayedModel.thatCalls("facebook_list_ad_accounts", "{}").thenSays("Three accounts.");
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(FacebookMarketingTools.of(connector))
                .build();

        assertThat(assistant.chat("Which accounts do I have?")).isEqualTo("Three accounts.");
        assertThat(model.toolResults()).singleElement().asString().contains("Alder & Finch Outfitters");
        assertThat(model.offeredTools())
                .contains("facebook_list_ad_accounts")
                .doesNotContain("facebook_create_campaign");
        assertThatThrownBy(() -> assistant.chat("And now?")).hasMessageContaining("the test says less");
        ads.wroteNothing();
    }

    @Test
    void anUnknownEntityIsNamed(FacebookAds ads) {
        assertThatThrownBy(() -> ads.created("adsets"))
                .hasMessage("'adsets' is not one of [ad_creatives, ad_sets, ads, campaigns], which can be written.");
    }

    private static Map<String, Object> campaign(String name) {
        return Map.of(
                "account_id",
                ACCOUNT,
                "name",
                name,
                "objective",
                "OUTCOME_TRAFFIC",
                "status",
                "PAUSED",
                "special_ad_categories",
                List.of(),
                "is_adset_budget_sharing_enabled",
                false);
    }

    private static String running(FacebookMarketingConnector connector) {
        return (String) connector
                .execute(
                        "campaigns",
                        "list",
                        Map.of("account_id", ACCOUNT, "effective_status", List.of("ACTIVE"), "limit", 1))
                .records()
                .get(0)
                .get("id");
    }
}
