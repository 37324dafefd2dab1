package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps an account in order: rules, budget schedules, recommendations. Rules are kept, and carried out by nobody. */
final class Care {
    private final Store store;

    Care(Store store) {
        this.store = store;
    }

    void addTo(Endpoints endpoints, Lists lists) {
        endpoints.on(Kind.AD_ACCOUNT, "POST", "/adrules_library", this::createRule);
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/recommendations", (account, request) -> recommendations(account));
        for (Kind kind : List.of(Kind.CAMPAIGN, Kind.AD_SET)) {
            endpoints.on(kind, "POST", "/budget_schedules", this::schedule);
            endpoints.on(
                    kind,
                    "GET",
                    "/budget_schedules",
                    (node, request) -> lists.read(node, Kind.BUDGET_SCHEDULE, request));
        }
    }

    private Map<String, Object> createRule(Node account, GraphRequest request) {
        Params params = request.params();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        for (String spec : List.of("evaluation_spec", "execution_spec")) {
            params.required(spec);
            fields.put(spec, params.object(spec).orElseThrow());
        }
        for (String type : List.of("evaluation_spec.evaluation_type", "execution_spec.execution_type")) {
            String[] path = type.split("\\.", -1);
            if (!(fields.get(path[0]) instanceof Map<?, ?> spec) || spec.get(path[1]) == null) {
                throw GraphError.missing(path[1]).asException();
            }
        }
        params.object("schedule_spec").ifPresent(spec -> fields.put("schedule_spec", spec));
        fields.put("status", params.get("status", "ENABLED"));
        fields.put(
                "created_by",
                Json.object("id", store.user().id(), "name", store.user().text("name")));
        return Json.object("id", store.create(Kind.AD_RULE, account.accountId(), fields));
    }

    private Map<String, Object> schedule(Node node, GraphRequest request) {
        Params params = request.params();
        if (!Budgets.has(node)) {
            throw Refusals.withoutSubcode(
                    "Budget Is Missing",
                    "Only what has a budget of its own can have a budget schedule.",
                    "budget_value");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(node.kind() == Kind.CAMPAIGN ? "campaign_id" : "adset_id", node.id());
        fields.put("ad_object_id", node.id());
        params.required("budget_value");
        fields.put("budget_value", params.number("budget_value").orElseThrow());
        fields.put("budget_value_type", params.required("budget_value_type"));
        long start = moment(params, "time_start");
        long end = moment(params, "time_end");
        if (end <= start) {
            throw Refusals.withoutSubcode("End Time Is Too Early", "The end must come after the start.", "time_end");
        }
        ZoneId zone =
                ZoneId.of(store.node("act_" + node.accountId()).orElseThrow().text("timezone_name"));
        fields.put("time_start", GraphTime.write(Instant.ofEpochSecond(start), zone));
        fields.put("time_end", GraphTime.write(Instant.ofEpochSecond(end), zone));
        return Json.object("id", store.create(Kind.BUDGET_SCHEDULE, node.accountId(), fields));
    }

    private static long moment(Params params, String name) {
        params.required(name);
        return params.number(name).orElseThrow();
    }

    private Map<String, Object> recommendations(Node account) {
        List<Map<String, Object>> recommendations = store.children(account.id(), Kind.AD_SET).stream()
                .filter(adset -> adset.text("effective_status").equals("ACTIVE"))
                .limit(2)
                .map(adset -> Json.object(
                        "type",
                        "FRAGMENTATION",
                        "object_ids",
                        List.of(adset.id()),
                        "recommendation_signature",
                        "sandbox-" + adset.id(),
                        "recommendation_content",
                        Json.object(
                                "body",
                                "Combine ad sets that reach the same people, so that they learn sooner.",
                                "lift_estimate",
                                "Up to 4% lower cost per result",
                                "opportunity_score_lift",
                                "9"),
                        "url",
                        "https://adsmanager.facebook.com/adsmanager/manage/adsets?act=" + account.accountId()))
                .toList();
        return Json.object(
                "data",
                List.of(Json.object(
                        "ad_account_id",
                        account.accountId(),
                        "opportunity_score",
                        100 - 9 * recommendations.size(),
                        "recommendations",
                        recommendations)));
    }
}
