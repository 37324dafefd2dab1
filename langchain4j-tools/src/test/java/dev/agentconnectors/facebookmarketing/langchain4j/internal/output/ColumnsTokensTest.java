package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An account that has lived: campaigns of several objectives, states, budgets and years. */
class ColumnsTokensTest {

    private static final RecordType CAMPAIGN =
            Catalog.facebookMarketing().entity("campaigns").orElseThrow().record();
    private static final String[] OBJECTIVES = {"OUTCOME_SALES", "OUTCOME_TRAFFIC", "OUTCOME_LEADS", "OUTCOME_AWARENESS"
    };
    private static final String[] PRODUCTS = {"Wool Socks", "Rain Jackets", "Trail Shoes", "Gift Cards", "Backpacks"};
    private static final String CURSOR =
            "QVFIUjVhUkdQcEVLYmN4X2ZApSXpkdVJ6cS1xbVhNbGZAYWUtxYkxpb0FTWlpJRjB5ZAEZASMTBKQU0ZD";

    @Test
    void aHundredVariedCampaignsCostAtMostHalfTheTokensOfTheRawPage() {
        Random random = new Random(42);
        List<Map<String, Object>> campaigns =
                IntStream.range(0, 100).mapToObj(i -> campaign(random, i)).toList();
        String raw = ToolJson.write(Map.of(
                "data",
                campaigns,
                "paging",
                Map.of(
                        "cursors",
                        Map.of("before", CURSOR, "after", CURSOR),
                        "next",
                        "https://graph.facebook.com/v26.0/act_734512908841277/campaigns?limit=100&after=" + CURSOR)));
        int rawTokens = tokens(raw);
        int records = tokens(written(OutputFormat.RECORDS, campaigns));
        int columns = tokens(written(OutputFormat.COLUMNS, campaigns));

        System.out.println("100 varied campaigns: raw page " + rawTokens + ", records " + records + ", columns "
                + columns + " o200k tokens");
        assertThat(columns).isLessThanOrEqualTo(rawTokens / 2);
    }

    private static String written(OutputFormat format, List<Map<String, Object>> records) {
        return new ResultText(format, 0)
                .write(Pages.of(
                        true, records, Map.of("after", CURSOR, "has_more", true), CAMPAIGN, "after", null, 0, 100));
    }

    private static Map<String, Object> campaign(Random random, int number) {
        LocalDateTime created = LocalDateTime.of(2025, 1, 6, 8, 0).plusMinutes(random.nextInt(900_000));
        boolean paused = random.nextInt(3) == 0;
        boolean lifetime = random.nextInt(5) == 0;
        String status = paused ? "PAUSED" : "ACTIVE";
        Map<String, Object> campaign = new LinkedHashMap<>();
        campaign.put("id", "1202" + (1_000_000_000_000L + Math.abs(random.nextLong() % 8_999_999_999_999L)));
        campaign.put(
                "name",
                PRODUCTS[random.nextInt(PRODUCTS.length)] + " | DE | Broad | " + created.getMonth() + " " + number);
        campaign.put("account_id", "734512908841277");
        campaign.put("bid_strategy", random.nextInt(4) == 0 ? "COST_CAP" : "LOWEST_COST_WITHOUT_CAP");
        campaign.put("budget_rebalance_flag", false);
        campaign.put("budget_remaining", Integer.toString(random.nextInt(20_000)));
        campaign.put("buying_type", "AUCTION");
        campaign.put(lifetime ? "lifetime_budget" : "daily_budget", Integer.toString((1 + random.nextInt(40)) * 500));
        campaign.put("created_time", time(created));
        campaign.put("configured_status", status);
        campaign.put("effective_status", random.nextInt(12) == 0 ? "WITH_ISSUES" : status);
        campaign.put("objective", OBJECTIVES[random.nextInt(OBJECTIVES.length)]);
        campaign.put("smart_promotion_type", "GUIDED_CREATION");
        campaign.put("source_campaign_id", "0");
        campaign.put("special_ad_category", "NONE");
        campaign.put("start_time", time(created.plusMinutes(random.nextInt(3_000))));
        campaign.put("status", status);
        if (lifetime) {
            campaign.put("stop_time", time(created.plusDays(30)));
        }
        campaign.put("updated_time", time(created.plusMinutes(random.nextInt(60_000))));
        return campaign;
    }

    private static String time(LocalDateTime local) {
        boolean summer = local.getMonthValue() > 3 && local.getMonthValue() < 11;
        return local.withSecond(local.getMinute()).withNano(0)
                + (local.getMinute() == 0 ? ":00" : "")
                + (summer ? "-0700" : "-0800");
    }

    private static int tokens(String text) {
        Encoding o200k = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
        return o200k.countTokens(text);
    }
}
