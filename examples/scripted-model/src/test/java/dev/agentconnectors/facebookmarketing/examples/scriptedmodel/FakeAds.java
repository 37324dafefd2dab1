package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A handful of ads, kept in memory, with budgets in minor units; pages hold two records at most. */
final class FakeAds {
    private static final int PAGE = 2;
    private static final Map<String, String> IDS =
            Map.of("campaigns", "campaign_id", "ad_sets", "adset_id", "ads", "ad_id", "ad_accounts", "account_id");

    final Map<String, List<ObjectNode>> records = new LinkedHashMap<>();
    /** Every call as "entity.action", in order. */
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    FakeAds() {
        add("current_user", "{'id':'900','name':'Robin Reed'}");
        add(
                "ad_accounts",
                "{'id':'act_11111','account_id':'11111','name':'Alder','currency':'USD','timezone_name':'UTC'}");
        add(
                "ad_accounts",
                "{'id':'act_22222','account_id':'22222','name':'Kumo','currency':'JPY','timezone_name':'UTC'}");
        campaign("1200001", "Spring", "ACTIVE", "2026-01-01T10:00:00+0000");
        campaign("1200003", "Winter", "ACTIVE", "2026-11-01T10:00:00+0000");
        campaign("1200002", "Summer", "PAUSED", "2026-05-01T10:00:00+0000");
        adSet("1300001", "Runners", "1200001", "4000", "2026-01-01T11:00:00+0000");
        adSet("1300003", "Hikers", "1200003", null, "2026-11-02T11:00:00+0000");
        adSet("1300002", "Climbers", "1200003", "9000", "2026-11-01T11:00:00+0000");
        ad("1400001", "Shoe", "1300001", "1200001", "ACTIVE");
        ad("1400002", "Boot", "1300003", "1200003", "ACTIVE");
        ad("1400003", "Sock", "1300003", "1200003", "ACTIVE");
        ad("1400004", "Hat", "1300003", "1200003", "PAUSED");
        ad("1400005", "Rope", "1300002", "1200003", "ACTIVE");
        add(
                "ad_creatives",
                "{'id':'1500001','name':'Red shoe','title':'Run','body':'Run | faster','account_id':'11111'}");
        add(
                "custom_conversions",
                "{'id':'1600001','name':'Bought','custom_event_type':'PURCHASE','account_id':'11111'}");
        add(
                "images",
                "{'id':'1700001','name':'shoe.png','hash':'abc123','width':1080,'height':1350,'account_id':'11111'}");
        add("videos", "{'id':'1800001','title':'Running','length':15.5,'views':1234,'account_id':'11111'}");
        add("pixels", "{'id':'1900001','name':'Shop pixel','account_id':'11111'}");
        add(
                "pixel_stats",
                "{'start_time':'1','data':[{'value':'PageView','count':40},{'value':'Purchase','count':2}]}");
        add("pixel_stats", "{'start_time':'2','data':[{'value':'PageView','count':60}]}");
        library("1", "77001", "Green Party Page", "POLITICAL_AND_ISSUE_ADS", "Vote for solar panels");
        library("2", "77002", "Sunny Roofs", "ALL", "Cheap solar panels");
        library("3", "77003", "Northwind", "ALL", "Roofs by Northwind");
        delivery("1400001", "2026-11-14", 1000, 30, "12.50");
        delivery("1400001", "2026-11-15", 1000, 50, "7.50");
        delivery("1400002", "2026-11-16", 2000, 20, "5.00");
        delivery("1400003", "2026-11-16", 3, 3, "0.10");
        delivery("1400005", "2026-11-03", 500, 5, "40.00");
        delivery("1400005", "2026-10-03", 500, 400, "900.00");
    }

    ObjectNode record(String entity, String id) {
        return records.get(entity).stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Answers as the API does: lists as {data, meta}. */
    JsonNode execute(String entity, String action, JsonNode params) {
        calls.add(entity + "." + action);
        return switch (action) {
            case "get" -> get(entity, params);
            case "create" -> create(entity, params);
            case "update" -> update(entity, params);
            case "search" -> search(entity, params);
            default ->
                entity.equals("pixel_stats")
                        ? page(records.get(entity), Json.object().put("limit", 99))
                        : list(entity, params);
        };
    }

    private JsonNode get(String entity, JsonNode params) {
        return entity.equals("current_user")
                ? records.get(entity).get(0)
                : entity.equals("ad_accounts")
                        ? record(entity, "act_" + params.path("account_id").asText())
                        : record(entity, params.path(IDS.get(entity)).asText());
    }

    private JsonNode create(String entity, JsonNode params) {
        ObjectNode created = params.deepCopy();
        String id = "990000" + records.get(entity).size();
        created.put("id", id).put("effective_status", params.path("status").asText());
        records.get(entity).add(created);
        return Json.object().put("id", id);
    }

    private JsonNode update(String entity, JsonNode params) {
        ObjectNode record = record(entity, params.path(IDS.get(entity)).asText());
        params.fieldNames().forEachRemaining(name -> {
            if (!params.path(name).isNull()) {
                record.set(name, params.path(name));
            }
        });
        return Json.object().put("success", true);
    }

    private JsonNode list(String entity, JsonNode params) {
        if (entity.equals("ads_insights")) {
            return page(report(params), params);
        }
        Predicate<ObjectNode> matches = record -> true;
        for (String parent : Set.of("account_id", "campaign_id", "adset_id")) {
            if (params.hasNonNull(parent)) {
                matches = matches.and(record ->
                        record.path(parent).asText().equals(params.path(parent).asText()));
            }
        }
        if (params.hasNonNull("effective_status")) {
            matches = matches.and(record -> params.path("effective_status")
                    .toString()
                    .contains(record.path("effective_status").asText()));
        }
        if (params.path("ad_type").asText().equals("POLITICAL_AND_ISSUE_ADS")) {
            matches = matches.and(record -> record.path("ad_type").asText().equals("POLITICAL_AND_ISSUE_ADS"));
        }
        if (params.hasNonNull("search_terms")) {
            matches = matches.and(record ->
                    record.toString().contains(params.path("search_terms").asText()));
        }
        if (params.hasNonNull("search_page_ids")) {
            matches = matches.and(record -> params.path("search_page_ids")
                    .toString()
                    .contains(record.path("page_id").asText()));
        }
        return page(records.get(entity).stream().filter(matches).toList(), params);
    }

    private List<ObjectNode> report(JsonNode params) {
        String since = params.path("date_preset").asText().equals("this_month") ? "2026-11-01" : "2026-11-13";
        String level = params.path("level").asText();
        boolean perDay = params.path("time_increment").asText().equals("1");
        Map<String, ObjectNode> groups = new LinkedHashMap<>();
        for (ObjectNode day : records.get("ads_insights")) {
            if (day.path("date_start").asText().compareTo(since) < 0) {
                continue;
            }
            String key = day.path(level + "_id").asText()
                    + (perDay ? day.path("date_start").asText() : "");
            ObjectNode sum = groups.computeIfAbsent(
                    key,
                    k -> day.deepCopy().put("clicks", 0).put("impressions", 0).put("spend", "0"));
            sum.put("clicks", sum.path("clicks").asInt() + day.path("clicks").asInt());
            sum.put(
                    "impressions",
                    sum.path("impressions").asInt() + day.path("impressions").asInt());
            sum.put(
                    "spend",
                    new BigDecimal(sum.path("spend").asText())
                            .add(new BigDecimal(day.path("spend").asText()))
                            .toPlainString());
            sum.put("date_stop", day.path("date_stop").asText());
            sum.put(
                    "ctr",
                    Double.toString(100.0
                            * sum.path("clicks").asInt()
                            / sum.path("impressions").asInt()));
        }
        List<ObjectNode> rows = new ArrayList<>(groups.values());
        String sort = params.path("sort").asText();
        if (sort.endsWith("_descending")) {
            String field = sort.substring(0, sort.length() - "_descending".length());
            rows.sort(Comparator.comparing((ObjectNode row) -> row.path(field).asDouble())
                    .reversed());
        }
        return rows;
    }

    private JsonNode search(String entity, JsonNode params) {
        JsonNode query = params.has("query") ? params.path("query") : params;
        List<ObjectNode> found = new ArrayList<>(records.get(entity).stream()
                .filter(record -> holds(record, query.path("filter")))
                .toList());
        query.path("sort").forEach(each -> {
            String field = each.fieldNames().next();
            found.sort(Comparator.comparing((ObjectNode row) -> row.path(field).asDouble())
                    .reversed());
        });
        return page(
                found,
                Json.object()
                        .put("limit", params.path("limit").asInt())
                        .put("after", params.path("cursor").asText("")));
    }

    private static boolean holds(ObjectNode record, JsonNode filter) {
        String operator = filter.fieldNames().next();
        if (operator.equals("and")) {
            for (JsonNode each : filter.path("and")) {
                if (!holds(record, each)) {
                    return false;
                }
            }
            return true;
        }
        String field = filter.path(operator).fieldNames().next();
        JsonNode value = filter.path(operator).path(field);
        return switch (operator) {
            case "eq" -> record.path(field).asText().equals(value.asText());
            case "gt" -> record.path(field).asDouble() > value.asDouble();
            case "gte" -> record.path(field).asText().compareTo(value.asText()) >= 0;
            case "lte" -> record.path(field).asText().compareTo(value.asText()) <= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static JsonNode page(List<ObjectNode> all, JsonNode params) {
        int from = params.path("after").asText("").isEmpty()
                        || params.path("after").isNull()
                ? 0
                : Integer.parseInt(params.path("after").asText());
        int size = params.path("limit").asInt() == 99 ? 99 : PAGE;
        int to = Math.min(all.size(), from + size);
        ObjectNode result = Json.object();
        result.putArray("data").addAll(all.subList(from, to));
        result.putObject("meta").put("after", Integer.toString(to)).put("has_more", to < all.size());
        return result;
    }

    private void campaign(String id, String name, String status, String created) {
        add(
                "campaigns",
                "{'id':'" + id + "','name':'" + name + "','account_id':'11111','status':'" + status
                        + "','effective_status':'" + status + "','objective':'OUTCOME_TRAFFIC','created_time':'"
                        + created + "'}");
    }

    private void adSet(String id, String name, String campaign, String budget, String created) {
        String money = budget == null ? "" : ",'daily_budget':'" + budget + "'";
        add(
                "ad_sets",
                "{'id':'" + id + "','name':'" + name + "','account_id':'11111','campaign_id':'" + campaign
                        + "','effective_status':'ACTIVE','created_time':'" + created + "'" + money + "}");
    }

    private void ad(String id, String name, String adSet, String campaign, String status) {
        add(
                "ads",
                "{'id':'" + id + "','name':'" + name + "','account_id':'11111','adset_id':'" + adSet
                        + "','campaign_id':'" + campaign + "','status':'" + status + "','effective_status':'" + status
                        + "','creative':{'id':'15" + id.substring(2) + "'}}");
    }

    private void library(String id, String pageId, String page, String type, String body) {
        add(
                "ad_library",
                "{'id':'" + id + "','page_id':'" + pageId + "','page_name':'" + page + "','ad_type':'" + type
                        + "','ad_creative_bodies':['" + body
                        + "'],'currency':'USD','spend':{'lower_bound':'100','upper_bound':'199'}}");
    }

    private void delivery(String adId, String day, int impressions, int clicks, String spend) {
        ObjectNode ad = record("ads", adId);
        ObjectNode row = Json.object().put("account_id", "11111").put("ad_id", adId);
        row.set("ad_name", ad.path("name"));
        row.set("adset_id", ad.path("adset_id"));
        row.set("adset_name", record("ad_sets", ad.path("adset_id").asText()).path("name"));
        row.set("campaign_id", ad.path("campaign_id"));
        row.set(
                "campaign_name",
                record("campaigns", ad.path("campaign_id").asText()).path("name"));
        row.put("date_start", day)
                .put("date_stop", day)
                .put("impressions", impressions)
                .put("clicks", clicks);
        records.computeIfAbsent("ads_insights", e -> new ArrayList<>()).add(row.put("spend", spend));
    }

    private void add(String entity, String json) {
        try {
            records.computeIfAbsent(entity, e -> new ArrayList<>())
                    .add((ObjectNode) Json.read(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
