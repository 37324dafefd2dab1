package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of {@code ads} as tools. */
public final class AdTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public AdTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_ads")
    Object listAds(
            @P(name = "account_id", required = false) @Nullable String accountId,
            @P(name = "adset_id", required = false) @Nullable String adsetId,
            @P(name = "campaign_id", required = false) @Nullable String campaignId,
            @P(name = "effective_status", required = false) @Nullable List<AdState> effectiveStatus,
            @P(name = "filtering", required = false) @Nullable List<Map<String, Object>> filtering,
            @P(name = "fields", required = false) @Nullable String fields,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "after", required = false) @Nullable String after,
            InvocationContext context) {
        return runner.run(
                "ads",
                "list",
                new Arguments()
                        .with("account_id", accountId)
                        .with("adset_id", adsetId)
                        .with("campaign_id", campaignId)
                        .with("effective_status", effectiveStatus)
                        .with("filtering", filtering)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    @Tool(name = "facebook_create_ad")
    Object createAd(
            @P(name = "account_id") String accountId,
            @P(name = "name") String name,
            @P(name = "adset_id") String adsetId,
            @P(name = "creative") Map<String, Object> creative,
            @P(name = "status") InitialStatus status,
            @P(name = "tracking_specs", required = false) @Nullable List<Map<String, Object>> trackingSpecs,
            InvocationContext context) {
        return runner.run(
                "ads",
                "create",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("adset_id", adsetId)
                        .with("creative", creative)
                        .with("status", status)
                        .with("tracking_specs", trackingSpecs)
                        .asMap(),
                context);
    }

    @Tool(name = "facebook_get_ad")
    Object getAd(
            @P(name = "ad_id") String adId,
            @P(name = "fields", required = false) @Nullable String fields,
            InvocationContext context) {
        return runner.run(
                "ads",
                "get",
                new Arguments().with("ad_id", adId).with("fields", fields).asMap(),
                context);
    }

    @Tool(name = "facebook_update_ad")
    Object updateAd(
            @P(name = "ad_id") String adId,
            @P(name = "name", required = false) @Nullable String name,
            @P(name = "status", required = false) @Nullable NewStatus status,
            @P(name = "creative", required = false) @Nullable Map<String, Object> creative,
            @P(name = "tracking_specs", required = false) @Nullable List<Map<String, Object>> trackingSpecs,
            InvocationContext context) {
        return runner.run(
                "ads",
                "update",
                new Arguments()
                        .with("ad_id", adId)
                        .with("name", name)
                        .with("status", status)
                        .with("creative", creative)
                        .with("tracking_specs", trackingSpecs)
                        .asMap(),
                context);
    }
}
