package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** What tests of writing have in common: a sandbox of their own, and forms that Graph accepts. */
abstract class WriteTestBase {
    static final Instant NOW = Instant.parse("2030-05-17T10:00:00Z");

    final Sandbox sandbox =
            Sandbox.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
    final GraphClient graph = new GraphClient(sandbox);
    final Store store = sandbox.store();
    final Node newestCampaign = store.children(USD, Kind.CAMPAIGN).get(0);
    final Node newestAdSet = store.children(USD, Kind.AD_SET).get(0);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    Answer create(String edge, Map<String, String> params) {
        return graph.post("act_" + USD + "/" + edge, flat(params));
    }

    static String[] flat(Map<String, String> params) {
        List<String> flat = new ArrayList<>();
        params.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(new String[0]);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD, Kind.CREATIVE)) {
            store.accountIds().forEach(account -> snapshot.put(kind + account, store.children(account, kind)));
        }
        return snapshot;
    }

    static Map<String, String> campaign() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("name", "Spring & Sales – 50% off");
        params.put("objective", "OUTCOME_TRAFFIC");
        params.put("status", "PAUSED");
        params.put("special_ad_categories", "[]");
        params.put("is_adset_budget_sharing_enabled", "false");
        return params;
    }

    Map<String, String> adset() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("name", "Fresh audience");
        params.put("campaign_id", newestCampaign.id());
        params.put("daily_budget", "5000");
        params.put("billing_event", "IMPRESSIONS");
        params.put("optimization_goal", "LINK_CLICKS");
        params.put("targeting", "{\"geo_locations\":{\"countries\":[\"US\"]}}");
        params.put("status", "PAUSED");
        return params;
    }

    Map<String, String> ad() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("name", "Fresh ad");
        params.put("adset_id", newestAdSet.id());
        params.put("creative", "{\"creative_id\":\"" + creative() + "\"}");
        params.put("status", "ACTIVE");
        return params;
    }

    String creative() {
        return store.list(USD, "adcreatives").get(0).get("id").toString();
    }
}
