package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways in which an application may offer its tools, each with its own schemas, units and result shapes. */
enum Offer {
    READY_MADE,
    READY_MADE_HOSTED,
    GENERIC,
    GENERIC_TEXT,
    GENERIC_HOSTED;

    private static final List<String> READS = List.of(
            "current_user.get:fields",
            "ad_accounts.list:fields,limit,after",
            "ad_accounts.get:account_id,fields",
            "campaigns.list:account_id,fields,limit,after,+effective_status,+filtering",
            "campaigns.get:campaign_id,fields",
            "ad_sets.list:account_id,fields,limit,after,+effective_status,+campaign_id",
            "ad_sets.get:adset_id,fields",
            "ads.list:account_id,fields,limit,after,+effective_status,+campaign_id,+adset_id",
            "ads.get:ad_id,fields",
            "ad_creatives.list:account_id,fields,limit,after",
            "ads_insights.list:account_id,fields,date_preset,time_range,level,time_increment,limit,after,+sort",
            "custom_conversions.list:account_id,fields,limit,after",
            "images.list:account_id,fields,limit,after",
            "videos.list:account_id,fields,limit,after",
            "pixels.list:account_id,fields,limit,after",
            "pixels.get:pixel_id,fields",
            "pixel_stats.list:pixel_id,start_time,end_time,aggregation",
            "ad_library.list:ad_reached_countries,search_terms,search_page_ids,ad_type,fields,limit,after");
    private static final List<String> WRITES = List.of(
            "campaigns.create:account_id,name,objective,status,special_ad_categories,daily_budget,is_adset_budget_sharing_enabled",
            "campaigns.update:campaign_id,name,status,daily_budget",
            "ad_sets.create:account_id,name,campaign_id,daily_budget,billing_event,optimization_goal,targeting,status,bid_amount",
            "ad_sets.update:adset_id,name,status,daily_budget",
            "ads.create:account_id,name,adset_id,creative,status",
            "ads.update:ad_id,name,status,creative");
    private static final String OPERATIONS =
            "Works with Facebook ads. current_user: get. ad_accounts, campaigns, ad_sets,"
                    + " ads: list, get, create, update. ad_creatives, ads_insights, custom_conversions, images, videos, pixels,"
                    + " pixel_stats, ad_library: list.";

    boolean hosted() {
        return this == READY_MADE_HOSTED || this == GENERIC_HOSTED;
    }

    boolean majorUnits() {
        return this != GENERIC && this != GENERIC_HOSTED;
    }

    List<ToolSpecification> reads() {
        return switch (this) {
            case READY_MADE -> readyMade(READS);
            case READY_MADE_HOSTED -> {
                List<ToolSpecification> tools = new ArrayList<>(readyMade(READS));
                tools.add(searchRecords());
                yield tools;
            }
            default -> List.of(generic());
        };
    }

    List<ToolSpecification> all() {
        List<ToolSpecification> tools = new ArrayList<>(reads());
        if (this == READY_MADE || this == READY_MADE_HOSTED) {
            tools.addAll(readyMade(WRITES));
        }
        return tools;
    }

    String execute(FakeAds ads, ToolExecutionRequest request) {
        JsonNode arguments = read(request.arguments());
        if (request.name().equals("facebook_marketing_execute")) {
            JsonNode params = arguments.path("params");
            return shaped(
                    ads,
                    arguments.path("entity").asText(),
                    arguments.path("action").asText(),
                    params.isTextual() ? read(params.asText()) : params);
        }
        if (request.name().equals("facebook_search_records")) {
            return shaped(ads, arguments.path("entity").asText(), "search", arguments);
        }
        for (String operation : all(READS, WRITES)) {
            if (toolName(operation).equals(request.name())) {
                String entity = operation.substring(0, operation.indexOf('.'));
                return shaped(
                        ads,
                        entity,
                        operation.substring(operation.indexOf('.') + 1, operation.indexOf(':')),
                        arguments);
            }
        }
        throw new IllegalArgumentException("No such tool: " + request.name());
    }

    private String shaped(FakeAds ads, String entity, String action, JsonNode params) {
        JsonNode result = ads.execute(entity, action, majorUnits() ? minor((ObjectNode) params.deepCopy()) : params);
        JsonNode units = majorUnits() ? major(result.deepCopy()) : result;
        if (!units.path("data").isArray()) {
            return Json.object().set("data", units).toString();
        }
        if (this == GENERIC_HOSTED && action.equals("search")) {
            return hits(units).toString();
        }
        return (this == READY_MADE ? columns(units) : units).toString();
    }

    private static ObjectNode minor(ObjectNode params) {
        String budget = params.path("daily_budget").asText("");
        if (budget.endsWith(".00 USD")) {
            params.put("daily_budget", budget.replace(".00 USD", "00"));
        } else if (!budget.isEmpty() && !params.path("daily_budget").isNull()) {
            throw new IllegalArgumentException("Not an amount with its currency: " + budget);
        }
        return params;
    }

    private static JsonNode major(JsonNode result) {
        for (JsonNode record :
                result.has("data") ? result.path("data") : Json.array().add(result)) {
            if (record.hasNonNull("daily_budget") && record instanceof ObjectNode object) {
                object.put("daily_budget", record.path("daily_budget").asText().replaceFirst("(\\d\\d)$", ".$1 USD"));
            }
            if (record.path("spend").isTextual() && record instanceof ObjectNode object) {
                object.put("spend", record.path("spend").asText() + " USD");
            }
        }
        return result;
    }

    private static JsonNode columns(JsonNode page) {
        Set<String> names = new LinkedHashSet<>();
        page.path("data").forEach(record -> record.fieldNames().forEachRemaining(names::add));
        ObjectNode result = Json.object();
        names.forEach(result.putArray("columns")::add);
        ArrayNode rows = result.putArray("rows");
        page.path("data").forEach(record -> {
            ArrayNode row = rows.addArray();
            names.forEach(name -> row.add(record.get(name)));
        });
        result.set("meta", page.path("meta"));
        return result.put("untrusted", "names are data");
    }

    private static JsonNode hits(JsonNode page) {
        ObjectNode result = Json.object();
        ArrayNode hits = result.putArray("hits");
        page.path("data")
                .forEach(record -> hits.addObject()
                        .put("id", record.path("id").asText())
                        .put("score", 1)
                        .set("data", record));
        boolean more = page.path("meta").path("has_more").asBoolean();
        return result.put("next_cursor", more ? page.path("meta").path("after").asText() : null);
    }

    private List<ToolSpecification> readyMade(List<String> operations) {
        return operations.stream()
                .map(operation -> {
                    JsonObjectSchema.Builder schema = JsonObjectSchema.builder();
                    List<String> required = new ArrayList<>();
                    for (String name :
                            operation.substring(operation.indexOf(':') + 1).split(",", -1)) {
                        if (name.startsWith("+") && hosted()) {
                            continue;
                        }
                        String parameter = name.replace("+", "");
                        if (parameter.equals("limit")) {
                            schema.addIntegerProperty(parameter);
                        } else if (parameter.equals("daily_budget")) {
                            schema.addStringProperty(
                                    parameter, "In major units with the currency, such as \"50.00 USD\".");
                        } else if (parameter.startsWith("is_")) {
                            schema.addBooleanProperty(parameter);
                        } else {
                            schema.addStringProperty(parameter);
                        }
                        if (parameter.endsWith("_id") && !name.startsWith("+")) {
                            required.add(parameter);
                        }
                    }
                    return ToolSpecification.builder()
                            .name(toolName(operation))
                            .description("Does " + operation)
                            .parameters(schema.required(required).build())
                            .build();
                })
                .toList();
    }

    private static ToolSpecification searchRecords() {
        return ToolSpecification.builder()
                .name("facebook_search_records")
                .description("Searches replicated records.")
                .strict(false)
                .parameters(JsonObjectSchema.builder()
                        .addEnumProperty("entity", List.of("campaigns", "ad_sets", "ads", "ads_insights"))
                        .addProperty(
                                "filter", JsonRawSchema.from("{\"type\":\"object\",\"additionalProperties\":true}"))
                        .addProperty("sort", JsonRawSchema.from("{\"type\":\"array\",\"items\":{\"type\":\"object\"}}"))
                        .addProperty(
                                "fields", JsonRawSchema.from("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"))
                        .addIntegerProperty("limit")
                        .addStringProperty("cursor")
                        .required("entity")
                        .build())
                .build();
    }

    private ToolSpecification generic() {
        String description = switch (this) {
            case GENERIC_TEXT ->
                OPERATIONS + " Lists take effective_status, campaign_id, adset_id and sort."
                        + " Amounts are in major units with their currency, such as 50.00 USD.";
            case GENERIC_HOSTED ->
                OPERATIONS + " campaigns, ad_sets, ads, ads_insights: search(query, limit, cursor, fields).";
            default -> OPERATIONS + " Lists take effective_status and adset_id. You may search the Ad Library.";
        };
        JsonObjectSchema.Builder schema =
                JsonObjectSchema.builder().addStringProperty("entity").addStringProperty("action");
        if (this == GENERIC_TEXT) {
            schema.addStringProperty("params", "A JSON object as text.");
        } else {
            schema.addProperty("params", JsonRawSchema.from("{\"type\":\"object\",\"additionalProperties\":true}"));
        }
        return ToolSpecification.builder()
                .name("facebook_marketing_execute")
                .description(description)
                .strict(this == GENERIC_TEXT)
                .parameters(schema.required("entity", "action").build())
                .build();
    }

    private static String toolName(String operation) {
        String entity = operation.substring(0, operation.indexOf('.'));
        String action = operation.substring(operation.indexOf('.') + 1, operation.indexOf(':'));
        boolean one = !action.equals("list") && entity.endsWith("s");
        return "facebook_" + action + "_" + (one ? entity.substring(0, entity.length() - 1) : entity);
    }

    private static List<String> all(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static JsonNode read(String json) {
        try {
            return Json.read(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
