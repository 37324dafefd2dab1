package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sandbox, and what sentences need of it: accounts, objects that exist, objects made anew. */
final class World implements AutoCloseable {

    static final String ACCOUNT = "734512908841277";
    static final String OTHER_ACCOUNT = "208733456119045";
    private static final Map<String, String> ID_NAMES = Map.of(
            "campaigns", "campaign_id",
            "ad_sets", "adset_id",
            "ads", "ad_id",
            "ad_creatives", "creative_id",
            "pixels", "pixel_id",
            "pixel_stats", "pixel_id",
            "ad_rules", "rule_id");

    final Sandbox sandbox = Sandbox.builder().reportRunTime(Duration.ZERO).start();
    final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .retryPolicy(RetryPolicy.NONE)
            .build();
    private int made;

    ExecutionResult execute(String entity, String action, Map<String, ?> params) {
        return connector.execute(entity, action, params);
    }

    List<Map<String, Object>> list(String entity, Map<String, ?> params) {
        return execute(entity, "list", params).records();
    }

    /** Everything of an ad account, with these fields. */
    List<Map<String, Object>> list(String entity, String account, String fields) {
        return list(entity, Map.of("account_id", account, "fields", fields, "limit", 100));
    }

    Map<String, Object> get(String entity, String id, String fields) {
        return execute(entity, "get", Map.of(idName(entity), id, "fields", fields))
                .records()
                .get(0);
    }

    /** All fields that are common. */
    Map<String, Object> get(String entity, String id) {
        return execute(entity, "get", Map.of(idName(entity), id)).records().get(0);
    }

    void update(String entity, String id, Map<String, ?> values) {
        execute(entity, "update", with(Map.of(idName(entity), id), values));
    }

    void refused(String entity, String action, Map<String, ?> params) {
        assertThatThrownBy(() -> execute(entity, action, params)).isInstanceOf(ConnectorException.class);
    }

    void refusedBeforehand(String entity, String action, Map<String, ?> params) {
        assertThatThrownBy(() -> connector.validate(entity, action, params)).isInstanceOf(ValidationException.class);
    }

    static String idName(String entity) {
        return ID_NAMES.get(entity);
    }

    /** The id of an object that exists. */
    String some(String entity) {
        String holder = entity.equals("pixel_stats") ? "pixels" : entity;
        return list(holder, ACCOUNT, "id").get(0).get("id").toString();
    }

    /** What the operation needs to be called, naming objects that exist or were made for it. */
    Map<String, Object> needed(Operation operation) {
        Map<String, Object> params = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (!parameter.required() || parameter.defaultValue() != null) {
                continue;
            }
            params.put(
                    parameter.name(),
                    switch (parameter.name()) {
                        case "account_id" -> ACCOUNT;
                        case "campaign_id" -> operation.action().equals("get") ? some("campaigns") : make("campaigns");
                        case "adset_id" -> operation.action().equals("get") ? some("ad_sets") : make("ad_sets");
                        case "ad_id" -> operation.action().equals("get") ? some("ads") : make("ads");
                        case "creative_id" -> some("ad_creatives");
                        case "pixel_id" -> some("pixels");
                        case "rule_id" -> some("ad_rules");
                        case "page_id" -> page();
                        case "report_run_id" -> run();
                        case "creative" -> Map.of("creative_id", some("ad_creatives"));
                        default -> parameter.example();
                    });
        }
        if (operation.entity().equals("budget_schedules")) {
            String campaign = make("campaigns", Map.of("daily_budget", 9000));
            params.put("campaign_id", campaign);
            if (operation.action().equals("list")) {
                schedule("campaign_id", campaign, "2098-11-27T00:00:00Z", "2098-11-28T00:00:00Z");
                schedule("campaign_id", campaign, "2098-12-27T00:00:00Z", "2098-12-28T00:00:00Z");
            }
        }
        if (operation.toString().equals("leads.list")) {
            params.put("ad_id", adWithLeads());
        }
        if (operation.toString().equals("campaigns.create")) {
            params.put("is_adset_budget_sharing_enabled", false);
        }
        if (operation.toString().equals("ad_sets.create")) {
            params.put("daily_budget", 5000);
        }
        return params;
    }

    /** The Page of the account. */
    String page() {
        return sandbox.store()
                .find("act_" + ACCOUNT)
                .orElseThrow()
                .get("end_advertiser")
                .toString();
    }

    /** An ad whose form people filled in. */
    String adWithLeads() {
        Object form = list("lead_forms", Map.of("page_id", page())).stream()
                .filter(one -> !"0".equals(String.valueOf(one.get("leads_count"))))
                .findFirst()
                .orElseThrow()
                .get("id");
        return list("leads", Map.of("form_id", form)).get(0).get("ad_id").toString();
    }

    /** Lets an object spend 20.00 more for a time; the id of the schedule. */
    String schedule(String idName, String id, String start, String end) {
        return execute(
                        "budget_schedules",
                        "create",
                        Map.of(idName, id, "budget_value", 2000, "time_start", start, "time_end", end))
                .records()
                .get(0)
                .get("id")
                .toString();
    }

    /** A report run of last week's campaigns, which is done. */
    String run() {
        return execute(
                        "report_runs",
                        "start",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "level",
                                "campaign",
                                "date_preset",
                                "last_7d",
                                "fields",
                                "campaign_id,spend"))
                .records()
                .get(0)
                .get("report_run_id")
                .toString();
    }

    /** How such objects are made. */
    static Operation create(String entity) {
        return Catalog.facebookMarketing().operation(entity, "create").orElseThrow();
    }

    /** Makes an object: a paused one, with what it needs. */
    String make(String entity) {
        return make(entity, Map.of());
    }

    /** Makes an object with these values beside, or instead. */
    String make(String entity, Map<String, ?> values) {
        Map<String, Object> params = needed(create(entity));
        params.put("name", "Made for a sentence " + ++made);
        if (values.containsKey("lifetime_budget")) {
            params.remove("daily_budget");
        }
        params.putAll(values);
        return execute(entity, "create", params).records().get(0).get("id").toString();
    }

    /** Copies an object. */
    String copy(String entity, String id, Map<String, ?> options) {
        String idOfNew = Catalog.facebookMarketing()
                .operation(entity, "copy")
                .flatMap(Operation::idOfNew)
                .orElseThrow();
        return execute(entity, "copy", with(Map.of(idName(entity), id), options))
                .records()
                .get(0)
                .get(idOfNew)
                .toString();
    }

    static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Override
    public void close() {
        connector.close();
        sandbox.close();
    }
}
