package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsCostTest {

    private static final String ACCOUNT = "734512908841277";

    @Test
    void aPageOf100CampaignsCostsAtMostHalfTheTokensOfTheRawPage() throws Exception {
        try (Sandbox sandbox = Sandbox.start();
                FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                        .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                        .graphApiUrl(sandbox.graphUrl())
                        .build()) {
            for (int i = sandbox.store().list(ACCOUNT, "campaigns").size(); i < 110; i++) {
                connector.execute(
                        "campaigns",
                        "create",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "name",
                                "Autumn – Wool Socks – DE " + i,
                                "objective",
                                "OUTCOME_SALES",
                                "status",
                                "PAUSED",
                                "special_ad_categories",
                                "[]",
                                "daily_budget",
                                "5000"));
            }
            String raw = rawPage(sandbox);
            String columns = Tools.call(
                            FacebookMarketingTools.of(connector),
                            "facebook_list_campaigns",
                            Map.of("account_id", ACCOUNT, "limit", 100))
                    .resultText();

            Encoding o200k = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
            int rawTokens = o200k.countTokens(raw);
            int columnTokens = o200k.countTokens(columns);
            System.out.println("100 campaigns: raw page " + rawTokens + ", columns " + columnTokens + " o200k tokens");
            assertThat(columns).contains("Wool Socks").contains("50.00 USD");
            assertThat(columnTokens).isLessThanOrEqualTo(rawTokens / 2);
        }
    }

    /** The page as Graph sends it, with the fields that the connector asks for by default. */
    private static String rawPage(Sandbox sandbox) throws Exception {
        String fields = Catalog.facebookMarketing()
                .operation("campaigns", "list")
                .flatMap(list -> list.parameter("fields"))
                .map(parameter -> String.valueOf(parameter.defaultValue()))
                .orElseThrow();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.graphUrl() + "/v26.0/act_" + ACCOUNT
                                        + "/campaigns?limit=100&fields=" + fields))
                                .header("Authorization", "Bearer " + Sandbox.ACCESS_TOKEN)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
