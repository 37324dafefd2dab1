package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPolicyTest {

    private static final String ACCOUNT = "734512908841277";
    private static final String OTHER = "208733456119045";

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;
    private FacebookMarketingConnector hosted;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
        hosted = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                        .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                        .connectorId(Sandbox.AIRBYTE_CONNECTOR_ID)
                        .build())
                .airbyteApiUrl(sandbox.airbyteUrl())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        hosted.close();
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funding_source_details",
                "id,funding_source_details{display_string}",
                "id,Funding_Source_Details",
                "id,funding_source_details.as(name)",
                "business{owned_ad_accounts{funding_source}}",
                "tax_id"
            })
    void paymentDataIsNotAskedForUnlessAllowed(String fields) {
        Map<String, Object> params = Map.of("account_id", ACCOUNT, "fields", fields);

        ToolExecutionResult refused = read(ReadPolicy.standard(), "ad_accounts", "get", params);
        assertThat(refused.isError()).isTrue();
        assertThat(refused.resultText()).contains("is withheld here");
        assertThat(sandbox.requests().all()).isEmpty();

        ToolExecutionResult allowed = read(ReadPolicy.standard().allowPaymentData(), "ad_accounts", "get", params);
        assertThat(allowed.resultText()).doesNotContain("is withheld here");
    }

    @Test
    void whatComesUnaskedIsTakenOut() {
        sandbox.faults()
                .next(5)
                .on(Face.GRAPH)
                .path("/act_" + ACCOUNT)
                .answer(
                        200,
                        "application/json",
                        "{\"id\":\"act_" + ACCOUNT + "\",\"account_id\":\"" + ACCOUNT
                                + "\",\"currency\":\"USD\",\"name\":\"Ours\",\"funding_source_details\":{\"display_string\":\"VISA"
                                + " 4242\"},\"business_street\":\"Elm 1\"}");

        ToolExecutionResult standard = read(ReadPolicy.standard(), "ad_accounts", "get", Map.of("account_id", ACCOUNT));
        assertThat(standard.isError()).as(standard.resultText()).isFalse();
        assertThat(standard.resultText()).contains("Ours").doesNotContain("4242", "Elm 1");
        assertThat(String.valueOf(standard.result())).doesNotContain("4242");
        assertThat(read(ReadPolicy.standard().allowPaymentData(), "ad_accounts", "get", Map.of("account_id", ACCOUNT))
                        .resultText())
                .contains("4242")
                .doesNotContain("Elm 1");
    }

    @Test
    void aFieldOfTheDevelopersChoiceIsWithheldInFiltersAndSearchesToo() {
        ReadPolicy policy = ReadPolicy.standard().withholdFields("objective");

        assertThat(read(
                                policy,
                                "campaigns",
                                "list",
                                Map.of(
                                        "account_id",
                                        ACCOUNT,
                                        "filtering",
                                        "[{\"field\":\"campaign.objective\",\"operator\":\"EQUAL\",\"value\":\"X\"}]"))
                        .resultText())
                .contains("The field objective is withheld");
        assertThat(read(
                                hosted,
                                policy,
                                "campaigns",
                                "search",
                                Map.of("query", Map.of("filter", Map.of("eq", Map.of("objective", "OUTCOME_SALES")))))
                        .resultText())
                .contains("The field objective is withheld");
        ToolExecutionResult unasked = read(hosted, policy, "campaigns", "search", Map.of("limit", 2));
        assertThat(unasked.isError()).as(unasked.resultText()).isFalse();
        assertThat(unasked.resultText()).doesNotContain("objective", "OUTCOME_");
    }

    @Test
    void onlyTheListedAccountsAreRead() {
        ReadPolicy policy = ReadPolicy.standard().onlyAccounts("act_" + ACCOUNT);
        Object foreignCampaign = sandbox.store().list(OTHER, "campaigns").get(0).get("id");
        Object foreignAd = sandbox.store().list(OTHER, "ads").get(0).get("id");
        Object ownCampaign = sandbox.store().list(ACCOUNT, "campaigns").get(0).get("id");

        for (ToolExecutionResult result : List.of(
                read(policy, "campaigns", "list", Map.of("account_id", OTHER)),
                read(policy, "campaigns", "list", Map.of("account_id", "act_" + OTHER)),
                read(policy, "campaigns", "get", Map.of("campaign_id", foreignCampaign)),
                read(policy, "ad_sets", "list", Map.of("campaign_id", foreignCampaign)),
                read(policy, "ads", "get", Map.of("ad_id", foreignAd)),
                read(policy, "ads_insights", "list", Map.of("account_id", OTHER)),
                read(policy, "current_user", "get", Map.of("fields", "id,adaccounts{id,name}")),
                read(policy, "campaigns", "get", Map.of("campaign_id", ownCampaign, "fields", "id,account{name}")),
                read(hosted, policy, "campaigns", "search", Map.of("fields", List.of(List.of("name")))),
                read(hosted, policy, "offers", "list", Map.of("account_id", ACCOUNT)))) {
            assertThat(result.isError()).as(result.resultText()).isTrue();
        }
        for (ToolExecutionResult result : List.of(
                read(policy, "campaigns", "list", Map.of("account_id", ACCOUNT)),
                read(policy, "campaigns", "get", Map.of("campaign_id", ownCampaign)),
                read(policy, "ad_sets", "list", Map.of("campaign_id", ownCampaign)),
                read(policy, "current_user", "get", Map.of()))) {
            assertThat(result.isError()).as(result.resultText()).isFalse();
        }
        assertThat(read(policy, "ad_accounts", "list", Map.of()).resultText())
                .contains(ACCOUNT)
                .doesNotContain(OTHER);
        assertThat(read(hosted, policy, "ad_accounts", "search", Map.of()).resultText())
                .contains(ACCOUNT)
                .doesNotContain(OTHER);
    }

    @Test
    void leadsAndEntitiesCanBeClosed() {
        assertThat(read(hosted, ReadPolicy.standard(), "leads", "list", Map.of())
                        .resultText())
                .contains("leads may not be read here");
        assertThat(read(ReadPolicy.standard().onlyEntities("campaigns"), "ads", "list", Map.of("account_id", ACCOUNT))
                        .resultText())
                .contains("ads may not be read here");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void aPolicySaysWhatItPermits() {
        assertThat(ReadPolicy.standard().onlyAccounts("17").toString())
                .startsWith("Everything may be read, in 17, but no leads; withheld: birthday,");
    }

    private ToolExecutionResult read(ReadPolicy policy, String entity, String action, Map<String, ?> params) {
        return read(connector, policy, entity, action, params);
    }

    private static ToolExecutionResult read(
            FacebookMarketingConnector connector,
            ReadPolicy policy,
            String entity,
            String action,
            Map<String, ?> params) {
        return call(
                FacebookMarketingTools.builder(connector)
                        .generic(true)
                        .reads(policy)
                        .build(),
                "facebook_marketing_execute",
                Map.of("entity", entity, "action", action, "params", params));
    }
}
