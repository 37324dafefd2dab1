package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** {@code ad_rules}: what Facebook does later by itself, whenever a condition holds. */
final class AdRulesEntity {

    private static final RecordType RECORD = RecordType.of(
            "AdRule",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.text("status"),
            Field.object("evaluation_spec"),
            Field.object("execution_spec"),
            Field.object("schedule_spec"),
            Field.record("created_by", CommonRecords.NAMED),
            Field.time("created_time"),
            Field.time("updated_time"));

    static final Entity ENTITY = Entity.named("ad_rules", "Rules by which Facebook changes things later by itself.")
            .withRecords(RECORD)
            .identifiedBy(path("rule_id", ParameterType.ID, "120210000000060", "The rule's id."))
            .can(list("/act_{account_id}/adrules_library", "Lists the ad rules of an ad account.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(get("/{id}", "Reads one ad rule.").onlyIn(Mode.OPEN_SOURCE))
            .can(OperationBuilder.create("/act_{account_id}/adrules_library", "Creates an ad rule.")
                    .taking(
                            CommonParameters.name("rule", "Pause what is too dear")
                                    .mandatory(),
                            form(
                                            "evaluation_spec",
                                            ParameterType.JSON_OBJECT,
                                            "{\"evaluation_type\":\"SCHEDULE\", \"filters\":[{\"field\":\"entity_type\","
                                                    + "\"value\":\"AD\",\"operator\":\"EQUAL\"}, {\"field\":\"cpc\",\"value\":300,"
                                                    + "\"operator\":\"GREATER_THAN\"}]}",
                                            "When it applies, and to what: evaluation_type and filters.")
                                    .nature(Nature.HARMLESS)
                                    .mandatory(),
                            form(
                                            "execution_spec",
                                            ParameterType.JSON_OBJECT,
                                            "{\"execution_type\":\"PAUSE\"}",
                                            "What is then done: execution_type, such as PAUSE or NOTIFICATION, and"
                                                    + " execution_options.")
                                    .nature(Nature.AUTOMATION)
                                    .mandatory(),
                            form(
                                            "schedule_spec",
                                            ParameterType.JSON_OBJECT,
                                            "{\"schedule_type\":\"DAILY\"}",
                                            "How often it is looked at, where evaluation_type is SCHEDULE.")
                                    .nature(Nature.HARMLESS),
                            form("status", ParameterType.TEXT, "DISABLED", "Whether the rule is carried out.")
                                    .nature(Nature.HARMLESS)
                                    .mandatory()
                                    .oneOf("ENABLED", "DISABLED"))
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private AdRulesEntity() {}
}
