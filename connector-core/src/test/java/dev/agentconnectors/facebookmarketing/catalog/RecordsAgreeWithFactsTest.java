package dev.agentconnectors.facebookmarketing.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsAgreeWithFactsTest {

    private static final Set<String> MINOR_UNITS = Set.of(
            "amount_spent",
            "balance",
            "bid_amount",
            "budget_remaining",
            "daily_budget",
            "lifetime_budget",
            "min_campaign_group_spend_cap",
            "min_daily_budget",
            "spend_cap",
            "CLICKS",
            "ACTIONS",
            "REACH",
            "IMPRESSIONS",
            "SOCIAL");

    /** Fields that Facebook has beyond the facts, by record type. */
    private static final Map<String, Set<String>> ADDED = Map.of(
            "Video", Set.of("status"),
            "Campaign", Set.of("special_ad_categories"),
            "AdSet",
                    Set.of(
                            "attribution_spec",
                            "billing_event",
                            "destination_type",
                            "issues_info",
                            "optimization_goal",
                            "status"),
            "Ad", Set.of("ad_review_feedback", "issues_info", "preview_shareable_link"),
            "AdCreative", Set.of("asset_feed_spec", "instagram_user_id", "video_id"),
            "AdsActionStats", Set.of("1d_ev", "dda", "incrementality", "skan_click", "skan_view"),
            "AdsActionAmounts", Set.of("1d_ev", "dda", "incrementality", "skan_click", "skan_view"),
            "AdsInsight",
                    Set.of(
                            "frequency",
                            "inline_link_clicks",
                            "inline_link_click_ctr",
                            "unique_clicks",
                            "unique_ctr",
                            "cpp",
                            "social_spend",
                            "cost_per_inline_link_click",
                            "cost_per_inline_post_engagement",
                            "cost_per_unique_click",
                            "cost_per_unique_inline_link_click",
                            "cost_per_estimated_ad_recallers",
                            "cost_per_message_delivered",
                            "cost_per_dda_countby_convs",
                            "cost_per_result",
                            "cost_per_objective_result",
                            "cost_per_action_type",
                            "cost_per_unique_action_type",
                            "cost_per_conversion",
                            "cost_per_unique_conversion",
                            "cost_per_conversion_lead",
                            "cost_per_ad_click",
                            "cost_per_outbound_click",
                            "cost_per_unique_outbound_click",
                            "cost_per_one_thousand_ad_impression",
                            "cost_per_thruplay",
                            "cost_per_2_sec_continuous_video_view",
                            "cost_per_6_sec_video_view",
                            "cost_per_15_sec_video_view",
                            "conversion_values",
                            "average_purchases_conversion_value",
                            "catalog_segment_value",
                            "conversions",
                            "outbound_clicks",
                            "purchase_roas",
                            "website_purchase_roas",
                            "mobile_app_purchase_roas"));

    /** Fields of the facts that Facebook no longer has. */
    private static final Map<String, Set<String>> REMOVED = Map.of(
            "AdsActionStats", Set.of("7d_view", "28d_view"),
            "AdsActionAmounts", Set.of("7d_view", "28d_view"));

    /** Fields whose shape at Facebook is another than in the facts. */
    private static final Set<String> OTHER_SHAPES = Set.of(
            "CustomConversion.business",
            "CustomConversion.offline_conversion_data_set",
            "Video.premiere_living_room_status");

    static Stream<Operation> operations() {
        // The facts have a shape for pixel statistics that no answer has.
        return OperationsAgreeWithFactsTest.hosted()
                .filter(operation -> !operation.entity().equals("pixel_stats"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFieldOfWhatAnOperationReturnsAgreesAndNoneIsTooMany(Operation operation) {
        String returned = (String) Facts.operations().get(operation.toString()).get("returns");
        Map<String, Object> model = Facts.object(Facts.models().get(returned));

        assertThat(operation.returnsList()).isEqualTo(model.containsKey("data"));
        String record = operation.returnsList() ? element((String) model.get("data")) : returned;
        assertAgrees(operation.returns(), fieldsOf(record));
    }

    @Test
    void anEntitysRecordHasEveryFieldThatItsReadingOperationsReturn() {
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            for (Operation operation : entity.operations()) {
                // A report run returns insights, and before that its number.
                if (operation.effect() == Effect.READ && !entity.name().equals("report_runs")) {
                    assertThat(entity.record().fields())
                            .as(operation.toString())
                            .extracting(Field::name)
                            .containsAll(operation.returns().fields().stream()
                                    .map(Field::name)
                                    .toList());
                }
            }
        }
    }

    @Test
    void insightsAndAdLibraryCountMoneyInMajorUnits() {
        RecordType insight = entity("ads_insights").record();
        assertThat(List.of("spend", "cpc", "cpm"))
                .allSatisfy(name ->
                        assertThat(insight.field(name).orElseThrow().type()).isEqualTo(Field.Type.MAJOR_UNITS));

        RecordType spend =
                entity("ad_library").record().field("spend").orElseThrow().record();
        assertThat(spend.fields()).allMatch(bound -> bound.type() == Field.Type.MAJOR_UNITS);
    }

    @Test
    void textThatPeopleWroteIsMarkedAsSuch() {
        assertThat(List.of("campaigns", "ad_sets", "ads", "ad_creatives", "ad_accounts", "images", "pixels"))
                .allSatisfy(entity -> assertFreeText(entity, "name"));
        assertFreeText("ad_creatives", "body", "title", "link_url", "url_tags");
        assertFreeText("ads_insights", "account_name", "campaign_name", "adset_name", "ad_name");
        assertFreeText("custom_conversions", "name", "description", "rule");
        assertFreeText("videos", "title", "description", "content_tags", "custom_labels");
        assertThat(entity("pixel_stats")
                        .record()
                        .field("data")
                        .orElseThrow()
                        .record()
                        .field("value")
                        .orElseThrow()
                        .type())
                .isEqualTo(Field.Type.FREE_TEXT);
        assertFreeText(
                "ad_library",
                "ad_creative_bodies",
                "ad_creative_link_captions",
                "ad_creative_link_descriptions",
                "ad_creative_link_titles",
                "bylines",
                "page_name");
    }

    @Test
    void idsStatesAndTimesAreNotFreeText() {
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            assertThat(entity.record().fields())
                    .as(entity.name())
                    .filteredOn(field -> field.name().matches("id|.*_id|.*status|.*_time"))
                    .noneMatch(field -> field.type() == Field.Type.FREE_TEXT);
        }
    }

    private static void assertFreeText(String entity, String... fields) {
        for (String name : fields) {
            assertThat(entity(entity).record().field(name).orElseThrow().type())
                    .as(entity + "." + name)
                    .isEqualTo(Field.Type.FREE_TEXT);
        }
    }

    private static Entity entity(String name) {
        return Catalog.facebookMarketing().entity(name).orElseThrow();
    }

    private static void assertAgrees(RecordType record, Map<String, Object> facts) {
        Set<String> added = ADDED.getOrDefault(record.name(), Set.of());
        List<String> known = facts.keySet().stream()
                .filter(name -> !REMOVED.getOrDefault(record.name(), Set.of()).contains(name))
                .toList();
        List<Field> fields = record.fields().stream()
                .filter(field -> !added.contains(field.name()))
                .toList();
        assertThat(record.fields()).extracting(Field::name).as(record.name()).containsAll(added);
        assertThat(fields).extracting(Field::name).as(record.name()).containsExactlyElementsOf(known);
        for (Field field : fields) {
            if (OTHER_SHAPES.contains(record.name() + "." + field.name())) {
                continue;
            }
            String fact = (String) facts.get(field.name());
            String where = record.name() + "." + field.name();
            assertThat(field.list()).as(where).isEqualTo(fact.endsWith("[]"));
            Map<String, Object> nested = fieldsOf(element(fact));
            if (nested == null) {
                assertThat(field.type()).as(where).isIn(possibleTypes(field.name(), element(fact)));
                assertThat(field.record()).as(where).isNull();
            } else {
                assertThat(field.type()).as(where).isEqualTo(Field.Type.RECORD);
                assertAgrees(field.record(), nested);
            }
        }
    }

    private static Set<Field.Type> possibleTypes(String name, String fact) {
        if (MINOR_UNITS.contains(name)) {
            return Set.of(Field.Type.MINOR_UNITS);
        }
        if (name.equals("percentage")) {
            return Set.of(Field.Type.NUMBER);
        }
        return switch (fact) {
            case "string" -> Set.of(Field.Type.TEXT, Field.Type.FREE_TEXT, Field.Type.TIME, Field.Type.DATE);
            case "integer" -> Set.of(Field.Type.INTEGER, Field.Type.MAJOR_UNITS);
            case "number" -> Set.of(Field.Type.NUMBER, Field.Type.MAJOR_UNITS);
            case "boolean" -> Set.of(Field.Type.BOOLEAN);
            case "object" -> Set.of(Field.Type.OBJECT);
            default -> throw new IllegalArgumentException(fact);
        };
    }

    /** The fields of a named model or of one written out, such as {@code {id: string}}; null for a plain type. */
    private static Map<String, Object> fieldsOf(String type) {
        if (!type.startsWith("{")) {
            return Facts.object(Facts.models().get(type));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        Arrays.stream(type.substring(1, type.length() - 1).split(", ", -1))
                .map(field -> field.split(": ", -1))
                .forEach(field -> fields.put(field[0], field[1]));
        return fields;
    }

    private static String element(String type) {
        return type.replace("[]", "").replace("|any", "");
    }
}
