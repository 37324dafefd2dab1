package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionsTest {

    private static final FacebookMarketingConnector OPEN_SOURCE = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of("token-for-nothing"))
            .build();
    private static final FacebookMarketingConnector HOSTED = FacebookMarketingConnector.builder()
            .authConfig(AirbyteAuthConfig.builder()
                    .airbyteClientId("id")
                    .airbyteClientSecret("secret")
                    .connectorId("connector")
                    .build())
            .searchDialect(SearchDialect.CONTEXT_STORE_SEARCH)
            .build();

    static Stream<Operation> operations() {
        return Catalog.facebookMarketing().entities().stream().flatMap(entity -> entity.operations().stream());
    }

    @Test
    void withoutWritingOnlyReadingToolsAreOffered() {
        assertThat(FacebookMarketingTools.builder(OPEN_SOURCE).build())
                .extracting(AiServiceTool::name)
                .containsExactlyElementsOf(withReports(operations()
                        .filter(operation -> operation.effect() == Effect.READ)
                        .filter(operation -> !operation.entity().contains("lead"))
                        .map(ToolSpecs::name)))
                .contains("facebook_get_campaign", "facebook_list_campaigns");
    }

    @Test
    void aFewToolsAreOfferedByDefaultWithReportsFirst() {
        assertThat(FacebookMarketingTools.of(OPEN_SOURCE))
                .extracting(AiServiceTool::name)
                .startsWith("facebook_report")
                .contains("facebook_list_ad_accounts", "facebook_list_ad_creatives", "facebook_list_ads_insights")
                .doesNotContain("facebook_list_pixels", "facebook_list_ad_library", "facebook_update_campaign");
    }

    @Test
    void reportsAreForWhoeverMayReadInsights() {
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE).only(ToolSets.entities("campaigns"))))
                .doesNotContain("facebook_report");
        assertThat(names(FacebookMarketingTools.builder(HOSTED).only(ToolSets.entities("ads_insights"))))
                .startsWith("facebook_report");
    }

    @Test
    void withWritingAllAreOffered() {
        assertThat(writing(OPEN_SOURCE))
                .extracting(AiServiceTool::name)
                .containsExactlyElementsOf(withReports(operations().map(ToolSpecs::name)))
                .contains("facebook_create_ad");
    }

    @Test
    void hostedModeAddsSearchAndOpenSourceModeHasNone() {
        assertThat(FacebookMarketingTools.of(HOSTED))
                .extracting(AiServiceTool::name)
                .contains("facebook_search_records");
        assertThat(FacebookMarketingTools.of(OPEN_SOURCE))
                .extracting(AiServiceTool::name)
                .noneMatch(name -> name.contains("search"));
    }

    @Test
    void setsOfToolsCanBeChosen() {
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE).only(ToolSets.REPORTING)))
                .contains("facebook_list_ads_insights", "facebook_get_campaign")
                .doesNotContain("facebook_list_pixels", "facebook_list_ad_library");
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE)
                        .writes(WritePolicy.preview())
                        .only(ToolSets.CAMPAIGN_MANAGEMENT
                                .or(ToolSets.CAMPAIGN_CREATION)
                                .and(ToolSets.READING.negate()))))
                .containsExactlyInAnyOrder(
                        "facebook_create_campaign",
                        "facebook_update_campaign",
                        "facebook_create_ad_set",
                        "facebook_update_ad_set",
                        "facebook_create_ad",
                        "facebook_update_ad");
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE).only(ToolSets.entities("videos"))))
                .containsExactly("facebook_list_videos", "facebook_get_video");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterIsDescribedAndOnlyThoseOfTheModeAreThere(Operation operation) {
        for (FacebookMarketingConnector connector : List.of(OPEN_SOURCE, HOSTED)) {
            Mode mode = connector.mode();
            if (!operation.existsIn(mode)) {
                assertThat(names(FacebookMarketingTools.builder(connector))).doesNotContain(ToolSpecs.name(operation));
                continue;
            }
            ToolSpecification tool = specification(writing(connector), operation);

            assertThat(tool.parameters().properties().keySet())
                    .containsExactlyInAnyOrderElementsOf(operation.parametersIn(mode).stream()
                            .map(Parameter::name)
                            .filter(name -> !name.equals("execution_options"))
                            .toList());
            tool.parameters().properties().forEach((name, schema) -> {
                Parameter parameter = operation.parameter(name).orElseThrow();
                assertThat(text(schema)).as(tool.name() + " " + name).isNotBlank();
                if (parameter.allowedValues().isEmpty() && !(schema instanceof JsonArraySchema)) {
                    assertThat(text(schema)).doesNotContain("minor unit");
                }
                assertThat(allowed(schema)).isEqualTo(parameter.allowedValues());
            });
        }
    }

    @Test
    void whatDeletesIsOfferedOnlyWhereDeletionIsAllowed() {
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE).writes(WritePolicy.allowed())))
                .doesNotContain("facebook_delete_campaign");
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE)
                        .writes(WritePolicy.allowed().allowDeletion())))
                .contains("facebook_delete_campaign");
        assertThat(generic(OPEN_SOURCE, WritePolicy.allowed())).doesNotContain("delete(campaign_id*)");
        assertThat(generic(OPEN_SOURCE, WritePolicy.allowed().allowDeletion())).contains("delete(campaign_id*)");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void metadataTellsToolSearchWhatAToolIs(Operation operation) {
        assertThat(specification(writing(OPEN_SOURCE), operation).metadata())
                .containsEntry("readOnly", operation.effect() == Effect.READ)
                .containsEntry("entity", operation.entity())
                .containsEntry("action", operation.action())
                .containsKey(ToolSpecification.METADATA_SEARCH_BEHAVIOR);
    }

    @Test
    void moneyIsAskedForInMajorUnitsWithItsCurrency() {
        ToolSpecification create = specification(
                writing(OPEN_SOURCE),
                Catalog.facebookMarketing().operation("ad_sets", "create").orElseThrow());

        assertThat(text(create.parameters().properties().get("daily_budget"))).contains("50.00 USD");
    }

    @Test
    void listsWithinAParentNeedNoAccountWhereTheModeHasThem() {
        Operation list =
                Catalog.facebookMarketing().operation("ad_sets", "list").orElseThrow();

        assertThat(specification(writing(OPEN_SOURCE), list).parameters().required())
                .isEmpty();
        assertThat(specification(writing(HOSTED), list).parameters().required()).containsExactly("account_id");
    }

    @Test
    void theGenericToolNamesEveryOperationThatCanBeCalledNow() {
        String text = generic(OPEN_SOURCE, WritePolicy.allowed());

        assertThat(text)
                .contains("campaigns: ", "update(campaign_id*, status, daily_budget", "list(account_id*")
                .contains("daily_budget, lifetime_budget, spend_cap, …)", "50.00 USD")
                .contains("after (meta.after", "never invent a budget", "create everything PAUSED");
        operations()
                .filter(operation -> !operation.entity().contains("lead"))
                .forEach(operation -> assertThat(text).contains(operation.entity() + ": "));
        assertThat(text).doesNotContain("leads", "lead_forms");
    }

    @Test
    void theGenericToolSaysNothingOfWritingWhileItIsOff() {
        assertThat(generic(OPEN_SOURCE, WritePolicy.off()))
                .doesNotContain("create(")
                .doesNotContain("update(")
                .doesNotContain("objective:")
                .doesNotContain("never invent a budget");
    }

    @Test
    void theGenericToolSaysNothingOfPausedWhereActivationIsAllowed() {
        assertThat(generic(OPEN_SOURCE, WritePolicy.allowed().allowActivation()))
                .doesNotContain("PAUSED.");
    }

    @Test
    void searchIsDescribedInHostedModeOnlyAndUnderItsRealName() {
        assertThat(generic(HOSTED, WritePolicy.off()))
                .contains("context_store_search")
                .contains("cursor (meta.cursor)")
                .doesNotContain("effective_status:")
                .doesNotContain("filtering");
        assertThat(generic(OPEN_SOURCE, WritePolicy.off()))
                .doesNotContainIgnoringCase("replicated")
                .doesNotContain("context_store_search")
                .doesNotContain("meta.cursor");
    }

    @Test
    void whatTheGenericToolHasNoRoomForIsToldOnRequest() {
        String update = help("campaigns", Map.of("action", "update"), WritePolicy.allowed());

        assertThat(update)
                .startsWith("campaigns.update(campaign_id*, name, status,")
                .contains("Changes a campaign", "status: ", "ACTIVE|PAUSED|ARCHIVED", "50.00 USD")
                .contains("Give daily_budget or lifetime_budget, not both")
                .doesNotContain("execution_options", "minor unit");
        assertThat(help("campaigns", Map.of(), WritePolicy.allowed()).lines())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("campaigns.list(account_id*, effective_status, "));
        operations()
                .filter(operation -> operation.existsIn(Mode.OPEN_SOURCE) && !operation.needsFile())
                .forEach(operation -> assertThat(help(
                                operation.entity(),
                                Map.of("action", operation.action()),
                                WritePolicy.allowed().allowDeletion().allowAutomation()))
                        .startsWith(operation + "(")
                        .contains(operation.parametersIn(Mode.OPEN_SOURCE).stream()
                                .filter(ToolSpecs::isForModels)
                                .map(Parameter::name)
                                .toList()));
    }

    @Test
    void helpTellsNothingOfWhatIsNotOffered() {
        assertThat(help("campaigns", Map.of("action", "update"), WritePolicy.off()))
                .doesNotContain("campaigns.update");
        assertThat(help("campaigns", Map.of("action", "delete"), WritePolicy.allowed()))
                .doesNotContain("campaigns.delete");
        assertThat(help("gardens", Map.of(), WritePolicy.allowed())).contains("There is no entity 'gardens'");
    }

    private static String help(String entity, Map<String, Object> params, WritePolicy policy) {
        var tools = FacebookMarketingTools.builder(OPEN_SOURCE)
                .generic(true)
                .writes(policy)
                .reads(ReadPolicy.standard().allowPersonalData())
                .build();
        return tools.get(0)
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .name("facebook_marketing_execute")
                                .arguments(ToolJson.write(Map.of("entity", entity, "action", "help", "params", params)))
                                .build(),
                        InvocationContext.builder().build())
                .resultText();
    }

    private static List<String> withReports(Stream<String> names) {
        return Stream.concat(Stream.of("facebook_report"), names).toList();
    }

    private static List<String> names(FacebookMarketingTools.Builder builder) {
        return builder.build().stream().map(AiServiceTool::name).toList();
    }

    private static FacebookMarketingTools writing(FacebookMarketingConnector connector) {
        return FacebookMarketingTools.builder(connector)
                .writes(WritePolicy.allowed().allowDeletion().allowAutomation())
                .reads(ReadPolicy.standard().allowPersonalData())
                .files(FileHandles.of(Map.of()))
                .build();
    }

    @Test
    void whatUploadsIsOfferedWhereThereAreFilesToSend() {
        assertThat(names(FacebookMarketingTools.builder(OPEN_SOURCE).writes(WritePolicy.allowed())))
                .contains("facebook_create_ad_creative")
                .doesNotContain("facebook_create_image");
        assertThat(writing(OPEN_SOURCE)).extracting(AiServiceTool::name).contains("facebook_create_image");
    }

    private static String generic(FacebookMarketingConnector connector, WritePolicy policy) {
        return FacebookMarketingTools.builder(connector).generic(true).writes(policy).build().stream()
                .filter(tool -> tool.name().equals("facebook_marketing_execute"))
                .findFirst()
                .orElseThrow()
                .toolSpecification()
                .description();
    }

    private static ToolSpecification specification(FacebookMarketingTools tools, Operation operation) {
        return tools.stream()
                .map(AiServiceTool::toolSpecification)
                .filter(tool -> tool.name().equals(ToolSpecs.name(operation)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonSchemaElement schema) {
        return schema instanceof JsonRawSchema raw ? raw.schema() : schema.description();
    }

    private static List<String> allowed(JsonSchemaElement schema) {
        if (schema instanceof JsonArraySchema array) {
            return allowed(array.items());
        }
        if (schema instanceof JsonAnyOfSchema alternatives) {
            return allowed(alternatives.anyOf().get(0));
        }
        return schema instanceof JsonEnumSchema values ? values.enumValues() : List.of();
    }
}
