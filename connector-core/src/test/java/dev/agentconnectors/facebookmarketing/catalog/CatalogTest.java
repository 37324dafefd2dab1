package dev.agentconnectors.facebookmarketing.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {

    private static final Catalog CATALOG = Catalog.facebookMarketing();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    static Stream<Operation> operations() {
        return OperationsAgreeWithFactsTest.operations();
    }

    @Test
    void entitiesComeInTheOrderInWhichTheyReadWell() {
        assertThat(CATALOG.entities())
                .extracting(Entity::name)
                .containsExactly(
                        "current_user",
                        "ad_accounts",
                        "campaigns",
                        "ad_sets",
                        "ads",
                        "ad_creatives",
                        "ads_insights",
                        "report_runs",
                        "custom_conversions",
                        "images",
                        "videos",
                        "pixels",
                        "pixel_stats",
                        "ad_library",
                        "activities",
                        "recommendations",
                        "ad_rules",
                        "budget_schedules",
                        "leads",
                        "lead_forms",
                        "pages",
                        "instagram_accounts",
                        "targeting",
                        "places",
                        "estimates",
                        "previews",
                        "custom_audiences",
                        "saved_audiences");
    }

    @Test
    void entitiesAndOperationsAreFoundByName() {
        assertThat(CATALOG.entity("ad_sets").orElseThrow().name()).isEqualTo("ad_sets");
        assertThat(CATALOG.operation("ad_sets", "update").orElseThrow()).hasToString("ad_sets.update");
    }

    /** The unit in which Facebook takes the limit of an account is not proven. */
    @Test
    void nothingWritesTheSettingsOfAnAccount() {
        List<Operation> writes = CATALOG.entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .filter(operation -> operation.effect() != Effect.READ)
                .toList();

        assertThat(writes).extracting(Operation::path).doesNotContain("/act_{account_id}");
        assertThat(writes)
                .filteredOn(operation -> operation.parameter("spend_cap").isPresent())
                .extracting(Operation::toString)
                .doesNotContain("ad_accounts.update")
                .allMatch(name -> name.startsWith("campaigns."));
        assertThat(CATALOG.entity("ad_accounts").orElseThrow().operations())
                .allMatch(operation -> operation.effect() == Effect.READ);
        assertThat(CATALOG.entity("ad_accounts").orElseThrow().record().field("spend_cap"))
                .isPresent();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(CATALOG.entity("adsets")).isEmpty();
        assertThat(CATALOG.entity("Ad_Sets")).isEmpty();
        assertThat(CATALOG.operation("adsets", "list")).isEmpty();
        assertThat(CATALOG.operation("ad_sets", "boost")).isEmpty();
        assertThat(CATALOG.operation("current_user", "list")).isEmpty();
        assertThat(CATALOG.operation("ad_sets", "list").orElseThrow().parameter("adset_id"))
                .isEmpty();
    }

    @Test
    void theCatalogueCannotBeChanged() {
        assertThatThrownBy(() -> CATALOG.entities().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CATALOG.entities().get(0).operations().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEntityKnowsItsOwnOperationsOnly() {
        for (Entity entity : CATALOG.entities()) {
            assertThat(entity.operations())
                    .allMatch(operation -> operation.entity().equals(entity.name()));
        }
    }

    @Test
    void anEntityKnowsWhatNamesOneObjectOfItsKind() {
        assertThat(CATALOG.entity("ad_sets").orElseThrow().id())
                .hasValueSatisfying(id -> assertThat(id.name()).isEqualTo("adset_id"));
        assertThat(CATALOG.entity("ad_library").orElseThrow().id()).isEmpty();
        assertThat(CATALOG.operation("ad_sets", "update").orElseThrow().changesOneObject())
                .isTrue();
        assertThat(CATALOG.operation("ad_sets", "create").orElseThrow().changesOneObject())
                .isFalse();
    }

    @Test
    void parametersTravelAsTheMethodSays() {
        assertThat(CATALOG.operation("ads", "list").orElseThrow().body()).isEqualTo(Operation.Body.QUERY);
        assertThat(CATALOG.operation("ads", "create").orElseThrow().body()).isEqualTo(Operation.Body.FORM);
    }

    @Test
    void toSetTheStateOfWhatIsGoneIsToRemove() {
        Operation update = CATALOG.operation("ads", "update").orElseThrow();

        assertThat(update.effect(Map.of("status", "PAUSED"))).isEqualTo(Effect.WRITE);
        assertThat(update.effect(Map.of("status", "ARCHIVED"))).isEqualTo(Effect.DELETE);
        assertThat(update.effect(Map.of("status", "deleted "))).isEqualTo(Effect.DELETE);
        Operation renamed = OperationBuilder.writing("end", "/{id}", "Ends it.")
                .taking(ParameterBuilder.form("mood", ParameterType.TEXT, "PAUSED", "Its state.")
                        .nature(Parameter.Nature.STATUS))
                .build("ads", RecordType.of("Nothing"), null);
        assertThat(renamed.effect(Map.of("mood", "ARCHIVED"))).isEqualTo(Effect.DELETE);
        assertThat(CATALOG.operation("ads", "list").orElseThrow().effect(Map.of("effective_status", "ARCHIVED")))
                .isEqualTo(Effect.READ);
    }

    @Test
    void anUnknownActionCountsAsAWrite() {
        assertThat(Effect.ofUndeclared("get")).isEqualTo(Effect.READ);
        assertThat(Effect.ofUndeclared("context_store_search")).isEqualTo(Effect.READ);
        assertThat(Effect.ofUndeclared("delete")).isEqualTo(Effect.DELETE);
        assertThat(Effect.ofUndeclared("get_all")).isEqualTo(Effect.WRITE);
    }

    /** Whoever controls writes judges by it, and refuses what is not declared. */
    @Test
    void everyParameterOfAWriteSaysWhatSettingItMayDo() {
        assertThat(operations().filter(operation -> operation.effect() != Effect.READ))
                .isNotEmpty()
                .allSatisfy(write -> assertThat(write.parameters())
                        .allSatisfy(parameter -> assertThat(parameter.nature())
                                .as("%s of %s", parameter, write)
                                .isNotEqualTo(Parameter.Nature.UNKNOWN)
                                .matches(nature ->
                                        nature.isMoney() == (parameter.type() == ParameterType.MINOR_UNITS))));
    }

    @Test
    void whatIsWrittenByItsIdCanBeToldFromOtherObjects() {
        assertThat(CATALOG.entities())
                .filteredOn(entity -> entity.operations().stream()
                        .anyMatch(operation -> operation.effect() != Effect.READ && operation.concernsOneObject()))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.mark()).hasValueSatisfying(mark -> {
                    assertThat(entity.record().field(mark)).isPresent();
                    assertThat(entity.operation("get")).isPresent();
                }));
    }

    /** Facebook's specification demands name and special_ad_categories, name, name and creative; at run time it wants more. */
    @ParameterizedTest
    @CsvSource({
        "campaigns, name objective special_ad_categories status",
        "ad_sets, billing_event campaign_id name optimization_goal status targeting",
        "ads, adset_id creative name status"
    })
    void whatFacebookDemandsOfSomethingNewIsRequired(String entity, String parameters) {
        Operation create = CATALOG.operation(entity, "create").orElseThrow();

        assertThat(create.parameters().stream()
                        .filter(parameter ->
                                parameter.required() && !parameter.name().equals("account_id"))
                        .map(Parameter::name))
                .containsExactlyInAnyOrder(parameters.split(" ", -1));
    }

    @Test
    void everyRuleIsASentenceAboutParametersThatItsOperationHas() {
        assertThat(operations().flatMap(operation -> operation.rules().stream()))
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> assertThat(rule.sentence()).matches("[A-Za-z].*\\."));
        operations()
                .forEach(operation -> assertThat(operation.rulesIn(Mode.OPEN_SOURCE))
                        .as(operation.toString())
                        .isEqualTo(operation.rules()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void requiredParametersComeFirstAndNoNameTwice(Operation operation) {
        List<Boolean> required =
                operation.parameters().stream().map(Parameter::required).toList();
        assertThat(required).isSortedAccordingTo((left, right) -> Boolean.compare(right, left));
        assertThat(operation.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyPlaceholderIsAPathParameterAndTheOtherWayRound(Operation operation) {
        List<String> paths = new ArrayList<>(List.of(operation.path()));
        operation.parents().forEach(parent -> paths.add(parent.path()));
        Set<String> placeholders = PLACEHOLDER
                .matcher(String.join(" ", paths))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operation.parameters())
                .filteredOn(parameter -> parameter.location() == Parameter.Location.PATH)
                .extracting(Parameter::name)
                .containsExactlyInAnyOrderElementsOf(placeholders);
    }

    @Test
    void adSetsAndAdsCanBeListedWithinTheirParents() {
        Operation adSets = CATALOG.operation("ad_sets", "list").orElseThrow();
        Operation ads = CATALOG.operation("ads", "list").orElseThrow();

        assertThat(adSets.parents()).containsExactly(new Operation.ParentEdge("campaign_id", "/{campaign_id}/adsets"));
        assertThat(ads.parents())
                .containsExactly(
                        new Operation.ParentEdge("adset_id", "/{adset_id}/ads"),
                        new Operation.ParentEdge("campaign_id", "/{campaign_id}/ads"));
        Stream.of(adSets, ads)
                .flatMap(operation -> operation.parents().stream()
                        .map(parent -> operation.parameter(parent.parameter()).orElseThrow()))
                .forEach(parameter -> {
                    assertThat(parameter.type()).isEqualTo(ParameterType.ID);
                    assertThat(parameter.required()).isFalse();
                });
        assertThat(operations().filter(operation -> !operation.parents().isEmpty()))
                .extracting(Operation::toString)
                .containsExactly(
                        "ad_sets.list",
                        "ads.list",
                        "ads_insights.list",
                        "report_runs.start",
                        "activities.list",
                        "budget_schedules.list",
                        "budget_schedules.create",
                        "leads.list");
    }

    @Test
    void aParameterKnowsTheModesThatItExistsIn() {
        Operation list = CATALOG.operation("ad_sets", "list").orElseThrow();
        Parameter shared = list.parameter("limit").orElseThrow();
        Parameter openSourceOnly = list.parameter("campaign_id").orElseThrow();

        assertThat(shared.existsIn(Mode.OPEN_SOURCE)).isTrue();
        assertThat(shared.existsIn(Mode.HOSTED)).isTrue();
        assertThat(openSourceOnly.existsIn(Mode.OPEN_SOURCE)).isTrue();
        assertThat(openSourceOnly.existsIn(Mode.HOSTED)).isFalse();
        assertThat(list.parametersIn(Mode.HOSTED))
                .extracting(Parameter::name)
                .containsExactly("account_id", "fields", "limit", "after");
        assertThat(list.parametersIn(Mode.OPEN_SOURCE))
                .extracting(Parameter::name)
                .containsExactly(
                        "account_id", "campaign_id", "effective_status", "filtering", "fields", "limit", "after");
    }

    @Test
    void theLowerALevelTheMoreStatesItCanBeIn() {
        List<String> campaign = effectiveStates("campaigns");
        List<String> adSet = effectiveStates("ad_sets");
        List<String> ad = effectiveStates("ads");

        assertThat(campaign).containsExactly("ACTIVE", "PAUSED", "DELETED", "ARCHIVED", "IN_PROCESS", "WITH_ISSUES");
        assertThat(adSet).containsAll(campaign).hasSize(campaign.size() + 1).contains("CAMPAIGN_PAUSED");
        assertThat(ad)
                .containsAll(adSet)
                .hasSize(adSet.size() + 5)
                .contains("ADSET_PAUSED", "DISAPPROVED", "PENDING_REVIEW", "PREAPPROVED", "PENDING_BILLING_INFO");
    }

    @Test
    void defaultFieldListsNameFieldsOfTheRecordOnly() {
        // What a report run is started with are fields of what is read of it later.
        operations()
                .filter(operation -> !operation.toString().equals("report_runs.start"))
                .forEach(operation -> operation
                        .parameter("fields")
                        .ifPresent(fields -> assertThat(((String) fields.defaultValue()).split(",", -1))
                                .as(operation.toString())
                                .allMatch(
                                        name -> operation.returns().field(name).isPresent())));
    }

    @Test
    void searchFieldsAreThoseThatHostedSearchKnows() {
        Map<String, Object> searchable = Facts.searchable();

        for (Entity entity : CATALOG.entities()) {
            Map<String, Object> known = Facts.object(searchable.getOrDefault(entity.name(), Map.of()));
            assertThat(entity.searchFields()).as(entity.name()).containsExactlyElementsOf(known.keySet());
            assertThat(entity.searchFields())
                    .as(entity.name())
                    .allMatch(field -> entity.record().field(field).isPresent());
        }
        assertThat(CATALOG.entities()).extracting(Entity::name).containsAll(searchable.keySet());
    }

    @Test
    void everyKnownRelationIsDeclaredAndEachLeadsFromSomewhereToSomewhere() {
        for (Map<String, Object> known : Facts.relationships()) {
            assertThat(CATALOG.entity((String) known.get("source_entity"))
                            .orElseThrow()
                            .relations())
                    .contains(new Entity.Relation(
                            (String) known.get("foreign_key"), (String) known.get("target_entity"), (String)
                                    known.get("target_key")));
        }
        for (Entity entity : CATALOG.entities()) {
            assertThat(entity.relations()).doesNotHaveDuplicates().allSatisfy(relation -> {
                assertThat(entity.record().field(relation.foreignKey()).isPresent()
                                || entity.operation("list")
                                        .flatMap(list -> list.parameter(relation.foreignKey()))
                                        .isPresent())
                        .as(entity.name() + "." + relation.foreignKey())
                        .isTrue();
                Entity target = CATALOG.entity(relation.targetEntity()).orElseThrow();
                assertThat(target.record().field(relation.targetKey())).isPresent();
            });
        }
    }

    @Test
    void theLevelsOfAdvertisingPointAtEachOther() {
        assertThat(relations("ad_sets")).contains(new Entity.Relation("campaign_id", "campaigns", "id"));
        assertThat(relations("ads"))
                .contains(
                        new Entity.Relation("campaign_id", "campaigns", "id"),
                        new Entity.Relation("adset_id", "ad_sets", "id"));
        assertThat(relations("ads_insights"))
                .contains(
                        new Entity.Relation("campaign_id", "campaigns", "id"),
                        new Entity.Relation("adset_id", "ad_sets", "id"),
                        new Entity.Relation("ad_id", "ads", "id"));
    }

    @Test
    void descriptionsAreShortSentences() {
        Stream<String> descriptions = CATALOG.entities().stream()
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.description()),
                        entity.operations().stream()
                                .flatMap(operation -> Stream.concat(
                                        Stream.of(operation.description()),
                                        operation.parameters().stream().map(Parameter::description)))));

        assertThat(descriptions)
                .allSatisfy(description ->
                        assertThat(description).matches("[A-Z].*[.…]").hasSizeLessThanOrEqualTo(160));
    }

    private static List<String> effectiveStates(String entity) {
        return CATALOG.operation(entity, "list")
                .flatMap(list -> list.parameter("effective_status"))
                .orElseThrow()
                .allowedValues();
    }

    private static List<Entity.Relation> relations(String entity) {
        return CATALOG.entity(entity).orElseThrow().relations();
    }
}
