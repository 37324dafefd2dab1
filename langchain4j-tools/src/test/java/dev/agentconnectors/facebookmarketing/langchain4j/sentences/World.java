package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sandbox, and what sentences need of it: accounts, objects that exist, objects made anew. */
final class World implements AutoCloseable {

    static final String ACCOUNT = "734512908841277";
    static final String OTHER_ACCOUNT = "208733456119045";
    static final String PAGE = "102938475610234";
    static final FileUpload PICTURE = FileUpload.of("shoes.png", png(1200, 628));
    static final FileUpload VIDEO = FileUpload.of("shoes.mp4", new byte[150_000]);
    static final FileUpload NO_PICTURE = FileUpload.of("notes.txt", new byte[] {1, 2, 3});
    private static final Map<String, String> ID_NAMES = Map.of(
            "campaigns", "campaign_id",
            "ad_sets", "adset_id",
            "ads", "ad_id",
            "ad_creatives", "creative_id",
            "pixels", "pixel_id",
            "pixel_stats", "pixel_id",
            "ad_rules", "rule_id",
            "videos", "video_id",
            "custom_audiences", "audience_id");

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

    /** The id of an object that has existed for long: what was made since may lack what belongs to it. */
    String some(String entity) {
        String holder = entity.equals("pixel_stats") ? "pixels" : entity;
        List<Map<String, Object>> known = list(holder, ACCOUNT, "id");
        return known.get(known.size() - 1).get("id").toString();
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
                        case "ad_id" -> operation.effect() == Effect.READ ? some("ads") : make("ads");
                        case "creative_id" ->
                            operation.effect() == Effect.READ ? some("ad_creatives") : make("ad_creatives");
                        case "file" -> operation.entity().equals("videos") ? VIDEO : PICTURE;
                        case "video_id" -> operation.action().equals("get") ? some("videos") : make("videos");
                        case "audience_id" ->
                            operation.action().equals("get") ? some("custom_audiences") : make("custom_audiences");
                        case "hash" -> image(operation.action().equals("copy") ? OTHER_ACCOUNT : ACCOUNT);
                        case "source_account_id" -> OTHER_ACCOUNT;
                        case "pixel_id" -> some("pixels");
                        case "rule_id" -> some("ad_rules");
                        case "page_id" -> page();
                        case "report_run_id" -> run();
                        case "creative" ->
                            operation.entity().equals("previews")
                                    ? parameter.example()
                                    : Map.of("creative_id", some("ad_creatives"));
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
        if (operation.toString().equals("ad_creatives.create")) {
            params.put("page_id", PAGE);
            params.put("link", "https://example.com/shoes");
        }
        if (operation.toString().equals("targeting.validate")) {
            params.put("name_list", List.of("Hiking"));
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

    /** The hash of an image that was uploaded for this. */
    String image(String account) {
        return execute("images", "create", Map.of("account_id", account, "file", PICTURE))
                .records()
                .get(0)
                .get("hash")
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
        if (create(entity).parameter("name").isPresent()) {
            params.put("name", "Made for a sentence " + ++made);
        }
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

    /** The header of a picture, which is all that anybody reads of it here. */
    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(24)
                .putLong(0x89504E470D0A1A0AL)
                .putLong(0x0000000D49484452L)
                .putInt(width)
                .putInt(height)
                .array();
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
