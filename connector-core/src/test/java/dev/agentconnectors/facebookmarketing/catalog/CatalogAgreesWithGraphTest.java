package dev.agentconnectors.facebookmarketing.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the catalogue against Facebook's own description of the API. Where they differ, the difference is named here with
 * its reason; one that is no more has to go from here too.
 */
class CatalogAgreesWithGraphTest {

    /** Reads that the description does not have: of what it has a type of, and no requests. */
    private static final Set<String> UNDESCRIBED_READS = Set.of("ad_rules.get", "budget_schedules.list");

    private static final String EDGE = "Graph gives these to every edge; the description leaves them out";

    /** Fields that the description does not have. */
    private static final Map<String, String> FIELDS = Map.of(
            "recommendations.ad_account_id", "in Facebook's examples of the edge; the description has the list alone",
            "recommendations.opportunity_score", "as ad_account_id",
            "campaigns.id", "every object has its id; the description leaves it out of this one",
            "images.filename", "hosted mode only: Airbyte's model has it",
            "videos.account_id", "hosted mode only: Airbyte's model has it, and search filters on it",
            "pixels.is_created_by_app", "hosted mode only: Airbyte's model has it");

    /** Parameters that the description does not have. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "fields", EDGE,
            "limit", EDGE,
            "after", EDGE,
            "filtering",
                    "every edge that lists advertising objects takes it; the description has it for insights only");

    /** Values of the description that are not offered. */
    private static final Map<String, Map<String, String>> VALUES = new HashMap<>(Map.of(
            "campaigns.create objective",
            reasons(
                    "objectives of before 2024, which new campaigns are refused",
                    "APP_INSTALLS BRAND_AWARENESS CONVERSIONS EVENT_RESPONSES LEAD_GENERATION LINK_CLICKS LOCAL_AWARENESS"
                            + " MESSAGES OFFER_CLAIMS PAGE_LIKES POST_ENGAGEMENT PRODUCT_CATALOG_SALES REACH STORE_VISITS"
                            + " VIDEO_VIEWS"),
            "campaigns.create status",
            reasons("nothing new is removed at once", "ARCHIVED DELETED"),
            "ad_sets.create status",
            reasons("nothing new is removed at once", "ARCHIVED DELETED"),
            "ads.create status",
            reasons("nothing new is removed at once", "ARCHIVED DELETED"),
            "campaigns.update status",
            reasons("to delete is an operation of its own", "DELETED"),
            "ad_sets.update status",
            reasons("to delete is an operation of its own", "DELETED"),
            "ads.update status",
            reasons("to delete is an operation of its own", "DELETED"),
            "custom_audiences.create subtype",
            reasons(
                    "made by other products than ads, or by Facebook itself",
                    "BAG_OF_ACCOUNTS BIDDING CLAIM EXCLUSION FOX MANAGED MEASUREMENT MESSENGER_SUBSCRIBER_LIST PARTNER"
                            + " PRIMARY REGULATED_CATEGORIES_AUDIENCE STUDY_RULE_AUDIENCE"),
            "ads_insights.list breakdowns",
            reasons(
                    "for app networks, studies and shops that no other operation knows",
                    "conversion_destination"
                            + " signal_source_bucket standard_event_content_type ad_extension_domain ad_extension_url app_id breakdown_ad_objective"
                            + " breakdown_reporting_ad_id coarse_conversion_value comscore_market"
                            + " creative_automation_asset_id creative_relaxation_asset_type"
                            + " crm_advertiser_l12_territory_ids crm_advertiser_subvertical_id"
                            + " crm_advertiser_vertical_id crm_ult_advertiser_id existing_post_id fidelity_type"
                            + " flexible_format_asset_type gen_ai_asset_type hsid"
                            + " impression_view_time_advertiser_hour_v2 instagram_ads_follow_type"
                            + " instagram_ads_instagram_media_product_type"
                            + " instagram_ads_time_since_creation_bucket internal_campaign_id is_auto_advance"
                            + " is_conversion_id_modeled is_rendered_as_delayed_skip_ad landing_destination"
                            + " marketing_messages_btn_name mdsa_landing_destination media_asset_url"
                            + " media_creator media_destination_url media_format media_origin_url"
                            + " media_text_content mmm overlap_segment pa_creator_ig_handle place_page_id"
                            + " postback_sequence_index product_brand_breakdown product_category_breakdown"
                            + " product_custom_label_0_breakdown product_custom_label_1_breakdown"
                            + " product_custom_label_2_breakdown product_custom_label_3_breakdown"
                            + " product_custom_label_4_breakdown product_group_content_id_breakdown redownload"
                            + " reels_trending_topic rta_ugc_topic rule_set_id rule_set_name skan_campaign_id"
                            + " skan_conversion_id skan_version sot_attribution_model_type"
                            + " sot_attribution_window sot_channel sot_event_type sot_source user_persona_id"
                            + " user_persona_name zip"),
            "ads_insights.list action_attribution_windows",
            reasons(
                    "no longer filled, or for studies and postbacks that no other operation knows",
                    "1d_sequenced 28d_sequenced 28d_view 28d_view_all_conversions"
                            + " 28d_view_first_conversion 7d_sequenced 7d_view 7d_view_all_conversions"
                            + " 7d_view_first_conversion custom incrementality_all_conversions"
                            + " incrementality_first_conversion skan_click_second_postback"
                            + " skan_click_third_postback skan_view_second_postback skan_view_third_postback")));

    static {
        VALUES.put(
                "ad_rules.create status", reasons("what Facebook makes of a rule, or a removal", "DELETED HAS_ISSUES"));
        VALUES.put(
                "budget_schedules.create budget_value_type",
                reasons("whether 2 or 200 doubles a budget is not told, so that nobody could cap it", "MULTIPLIER"));
    }

    /** Attribution windows among the fields of an action that Facebook no longer fills. */
    private static final Set<String> DEAD_WINDOWS = Set.of("7d_view", "28d_view");

    /** Shapes that differ from what the description says. */
    private static final Map<String, String> TYPES = Map.of(
            "videos.embed_html", "described as an object; every answer has text",
            "videos.format", "described as a list of objects: of these",
            "ad_accounts.owner", "text, as described");

    static Stream<Operation> operations() {
        return OperationsAgreeWithFactsTest.operations();
    }

    @Test
    void everyRecordFieldExists() {
        Set<String> unknown = new TreeSet<>();
        for (Entity entity : described()) {
            Map<String, Object> known = GraphDescription.fields(node(entity)).orElseThrow();
            entity.record().fields().stream()
                    .filter(field -> !known.containsKey(field.name()))
                    .forEach(field -> unknown.add(entity.name() + "." + field.name()));
        }

        assertThat(unknown).isEqualTo(new TreeSet<>(FIELDS.keySet()));
    }

    @Test
    void whatExistsOnlyInHostedModeIsNeverAskedForAtFacebook() {
        for (String name : FIELDS.keySet()) {
            String[] path = name.split("\\.", -1);
            Entity entity = Catalog.facebookMarketing().entity(path[0]).orElseThrow();
            Field field = entity.record().field(path[1]).orElseThrow();
            if (!field.existsIn(Mode.OPEN_SOURCE)) {
                entity.operations()
                        .forEach(operation ->
                                assertThat(defaultFields(operation)).doesNotContain(field.name()));
            }
        }
    }

    @Test
    void everyFieldThatIsAskedForByDefaultExists() {
        operations()
                .filter(operation -> GraphDescription.NODES.containsKey(operation.entity()))
                .forEach(operation -> {
                    Map<String, Object> known = GraphDescription.fields(GraphDescription.NODES.get(operation.entity()))
                            .orElseThrow();
                    assertThat(defaultFields(operation))
                            .as(operation.toString())
                            .allMatch(field -> known.containsKey(field)
                                    || (field.equals("id") && FIELDS.containsKey(operation.entity() + "." + field)));
                });
    }

    @Test
    void nestedFieldsExistWhereTheirKindIsDescribed() {
        List<String> unknown = new ArrayList<>();
        int[] looked = {0};
        for (Entity entity : described()) {
            Map<String, Object> known = GraphDescription.fields(node(entity)).orElseThrow();
            for (Field field : entity.record().fields()) {
                Optional.ofNullable(field.record())
                        .flatMap(record -> GraphDescription.fields(element(String.valueOf(known.get(field.name()))))
                                .map(nested -> record.fields().stream()
                                        .filter(each -> !nested.containsKey(each.name()))
                                        .map(each -> entity.name() + "." + field.name() + "." + each.name())
                                        .toList()))
                        .ifPresent(missing -> {
                            unknown.addAll(missing);
                            looked[0]++;
                        });
            }
        }

        assertThat(looked[0]).isGreaterThan(10);
        assertThat(unknown).isEmpty();
    }

    @Test
    void deadAttributionWindowsAreGone() {
        RecordType action = Objects.requireNonNull(Catalog.facebookMarketing()
                .entity("ads_insights")
                .orElseThrow()
                .record()
                .field("actions")
                .orElseThrow()
                .record());

        assertThat(action.fields()).extracting(Field::name).contains("1d_ev").doesNotContainAnyElementsOf(DEAD_WINDOWS);
    }

    @Test
    void listsAreListsAndObjectsAreObjects() {
        Map<String, String> differing = new TreeMap<>();
        for (Entity entity : described()) {
            Map<String, Object> known = GraphDescription.fields(node(entity)).orElseThrow();
            for (Field field : entity.record().fields()) {
                String type = (String) known.get(field.name());
                String name = entity.name() + "." + field.name();
                if (type != null && !TYPES.containsKey(name) && !fits(field, type)) {
                    differing.put(name, field.type() + (field.list() ? "[]" : "") + " is described as " + type);
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    @Test
    void everyOperationOfTheDescribedEntitiesIsARequest() {
        assertThat(operations()
                        .filter(operation -> GraphDescription.NODES.containsKey(operation.entity()))
                        .filter(operation -> GraphDescription.request(operation).isEmpty())
                        .map(Operation::toString)
                        .filter(name -> !UNDESCRIBED_READS.contains(name)))
                // The description follows the reads of single objects only where they take parameters.
                .isEmpty();
    }

    @Test
    void everyParameterExists() {
        Set<String> unknown = new TreeSet<>();
        requests()
                .forEach((operation, request) -> operation.parameters().stream()
                        .filter(parameter -> parameter.location() != Parameter.Location.PATH)
                        .flatMap(CatalogAgreesWithGraphTest::sentAs)
                        .filter(name -> !request.params().containsKey(name))
                        .forEach(unknown::add));

        assertThat(unknown).isEqualTo(new TreeSet<>(PARAMETERS.keySet()));
    }

    @Test
    void everyValueIsOfferedOrLeftOutForAReason() {
        Map<String, Set<String>> leftOut = new TreeMap<>();
        requests()
                .forEach((operation, request) -> operation
                        .parameters()
                        .forEach(parameter -> enumeration(operation, request, parameter)
                                .ifPresent(known -> {
                                    String name = operation + " " + parameter.name();
                                    assertThat(known).as(name).containsAll(parameter.allowedValues());
                                    assertThat(parameter.allowedValues())
                                            .as(name)
                                            .isNotEmpty();
                                    Set<String> missing = new TreeSet<>(known);
                                    missing.removeAll(parameter.allowedValues());
                                    if (!missing.isEmpty()) {
                                        leftOut.put(name, missing);
                                    }
                                })));
        Map<String, Set<String>> excepted = new TreeMap<>();
        VALUES.forEach((name, reasons) -> excepted.put(name, new TreeSet<>(reasons.keySet())));

        assertThat(leftOut).isEqualTo(excepted);
    }

    /** What is part of an object travels under the object's name; its members are described where they are of a kind. */
    private static Stream<String> sentAs(Parameter parameter) {
        return parameter.places().isEmpty()
                ? Stream.of(parameter.name())
                : parameter.places().stream().map(place -> place.path().replaceFirst("\\..*", ""));
    }

    @Test
    void partsOfAStoryAreMembersOfIt() {
        Map<String, String> kinds = Map.of(
                "object_story_spec", "AdCreativeObjectStorySpec",
                "link_data", "AdCreativeLinkData",
                "video_data", "AdCreativeVideoData",
                "call_to_action", "AdCreativeLinkDataCallToAction",
                "value", "AdCreativeLinkDataCallToActionValue");
        List<String> paths = operations()
                .flatMap(operation -> operation.parameters().stream())
                .flatMap(parameter -> parameter.places().stream())
                .map(Parameter.Place::path)
                .filter(path -> path.startsWith("object_story_spec."))
                .toList();

        assertThat(paths).hasSizeGreaterThan(15).allSatisfy(path -> {
            String[] members = path.split("\\.", -1);
            for (int depth = 1; depth < members.length; depth++) {
                assertThat(GraphDescription.fields(Objects.requireNonNull(kinds.get(members[depth - 1])))
                                .orElseThrow())
                        .as(path)
                        .containsKey(members[depth]);
            }
        });
    }

    @Test
    void estimatesAndPreviewsAreRequestsWithTheirParametersAndValues() {
        List<Operation> operations = operations()
                .filter(operation -> List.of("estimates", "previews").contains(operation.entity()))
                .toList();

        assertThat(operations).hasSize(6).allSatisfy(operation -> {
            GraphDescription.Request request =
                    GraphDescription.request(operation).orElseThrow();
            for (Parameter parameter : operation.parameters()) {
                if (parameter.location() != Parameter.Location.PATH) {
                    String type = String.valueOf(request.params().get(parameter.name()));
                    assertThat(request.params()).containsKey(parameter.name());
                    assertThat(GraphDescription.values(type).orElse(List.of())).containsAll(parameter.allowedValues());
                }
            }
        });
    }

    private static Map<Operation, GraphDescription.Request> requests() {
        Map<Operation, GraphDescription.Request> requests = new LinkedHashMap<>();
        operations()
                .filter(operation -> GraphDescription.NODES.containsKey(operation.entity()))
                .forEach(operation ->
                        GraphDescription.request(operation).ifPresent(found -> requests.put(operation, found)));
        return requests;
    }

    private static Optional<List<String>> enumeration(
            Operation operation, GraphDescription.Request request, Parameter parameter) {
        String type = String.valueOf(request.params().get(parameter.name()));
        return switch (parameter.name()) {
            // Described as texts on this edge, as an enumeration of the record on the others.
            case "effective_status" ->
                GraphDescription.values(GraphDescription.NODES.get(operation.entity()) + ".EnumEffectiveStatus");
            default -> GraphDescription.values(type);
        };
    }

    private static boolean fits(Field field, String type) {
        boolean list = type.startsWith("List<");
        String element = element(type);
        boolean plain = List.of("String", "Long", "Double", "Boolean").contains(element) || element.startsWith("Enum");
        boolean structured = field.type() == Field.Type.RECORD || field.type() == Field.Type.OBJECT;
        return field.list() == list && (element.equals("Object") || plain != structured);
    }

    private static String element(String type) {
        return type.replaceFirst("^List<(.*)>$", "$1");
    }

    private static List<String> defaultFields(Operation operation) {
        return operation
                .parameter("fields")
                .map(fields ->
                        Arrays.asList(String.valueOf(fields.defaultValue()).split(",", -1)))
                .orElse(List.of());
    }

    private static List<Entity> described() {
        return Catalog.facebookMarketing().entities().stream()
                .filter(entity -> GraphDescription.NODES.containsKey(entity.name()))
                .collect(Collectors.toList());
    }

    private static String node(Entity entity) {
        return GraphDescription.NODES.get(entity.name());
    }

    private static Map<String, String> reasons(String reason, String values) {
        return Arrays.stream(values.split(" ", -1)).collect(Collectors.toMap(value -> value, value -> reason));
    }
}
