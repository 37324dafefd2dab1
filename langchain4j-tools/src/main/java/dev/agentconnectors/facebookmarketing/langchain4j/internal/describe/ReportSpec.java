package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.agentconnectors.facebookmarketing.report.Comparison;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Order;
import dev.langchain4j.agent.tool.SearchBehavior;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the tool that answers a question about performance in one call. */
final class ReportSpec {

    /** What the tool is called. */
    private static final String NAME = "facebook_report";

    /** What it is for. The words are those that people ask with, so that a search for tools finds it by them. */
    private static final String DESCRIPTION =
            "Answers a question about performance with one small table: top rows, the rest,"
                    + " totals, changes. Use it first for spend, cost, sales, revenue, ROAS, results, conversions, clicks,"
                    + " impressions, reach, trends, compare, best and worst ads, fatigue (frequency and ctr of ads), money not"
                    + " spent (budget_spent).";

    private static final String BY_DAYS = "day, week or month";

    private ReportSpec() {}

    /** The specification to offer in a mode. */
    static ToolSpecification of(Mode mode) {
        return FreeFormParameters.open(ToolSpecification.builder()
                .name(NAME)
                .description(DESCRIPTION)
                .parameters(JsonObjectSchema.builder()
                        .addProperty("account_id", text("E.g. 1234567890"))
                        .addProperty(
                                "level",
                                choice(
                                        "What a row is; default campaign",
                                        Stream.of(Level.values()).map(Level::wireName)))
                        .addProperty(
                                "period",
                                text("last_7d (default), today, last_week, this_month, or" + " 2026-11-01..2026-11-14"))
                        .addProperty(
                                "compare_to",
                                choice(
                                        "Adds changes",
                                        Stream.of(Comparison.values()).map(Comparison::wireName)))
                        .addProperty(
                                "by",
                                texts(
                                        mode == Mode.HOSTED
                                                ? BY_DAYS
                                                : "country, region, age, gender, publisher_platform, platform_position, device_platform, …;"
                                                        + " or " + BY_DAYS))
                        .addProperty(
                                "metrics",
                                texts("Columns: "
                                        + Stream.of(Metric.values())
                                                .map(Metric::wireName)
                                                .collect(Collectors.joining(", "))))
                        .addProperty("order_by", text("A metric; default the first"))
                        .addProperty(
                                "order",
                                choice(
                                        "Default highest",
                                        Stream.of(Order.values())
                                                .map(order -> order.name().toLowerCase(Locale.ROOT))))
                        .addProperty(
                                "top",
                                JsonIntegerSchema.builder()
                                        .description("Rows; default 5")
                                        .build())
                        .addProperty(
                                "filter",
                                JsonArraySchema.builder()
                                        .description("E.g. {field:name, operator:CONTAIN, value:Sale}, {field:spend,"
                                                + " operator:GREATER_THAN, value:50}; also campaign.name, adset.name")
                                        .items(JsonObjectSchema.builder().build())
                                        .build())
                        .required("account_id")
                        .build())
                .addMetadata(ToolSpecification.METADATA_SEARCH_BEHAVIOR, SearchBehavior.SEARCHABLE)
                .addMetadata(ToolMetadata.READ_ONLY, true)
                .addMetadata(ToolMetadata.ENTITY, "ads_insights")
                .addMetadata(ToolMetadata.ACTION, "report")
                .build());
    }

    private static JsonStringSchema text(String description) {
        return JsonStringSchema.builder().description(description).build();
    }

    private static JsonEnumSchema choice(String description, Stream<String> values) {
        return JsonEnumSchema.builder()
                .description(description)
                .enumValues(values.toList())
                .build();
    }

    private static JsonArraySchema texts(String description) {
        return JsonArraySchema.builder()
                .description(description)
                .items(JsonStringSchema.builder().build())
                .build();
    }
}
