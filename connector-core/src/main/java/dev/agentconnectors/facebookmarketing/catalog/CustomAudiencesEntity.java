package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.allOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.is;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.delete;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.update;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/**
 * {@code custom_audiences}: people who are known, and people like them. Personal data is uploaded by nothing here; who is in
 * an audience is read by nothing either.
 */
final class CustomAudiencesEntity {

    private static final RecordType STATE =
            RecordType.of("AudienceState", Field.integer("code"), Field.text("description"));

    private static final RecordType RECORD = RecordType.of(
            "CustomAudience",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.text("subtype"),
            Field.freeText("description"),
            Field.integer("approximate_count_lower_bound"),
            Field.integer("approximate_count_upper_bound"),
            Field.text("customer_file_source"),
            Field.object("data_source"),
            Field.record("delivery_status", STATE),
            Field.record("operation_status", STATE),
            Field.object("lookalike_spec"),
            Field.integer("retention_days"),
            Field.text("pixel_id"),
            // Asked for with everything else it is too much for many accounts.
            Field.freeText("rule").ifNamed(),
            Field.integer("time_created"),
            Field.integer("time_updated"));

    private static final ParameterBuilder NAME = CommonParameters.name("audience", "Visitors, 30 days");
    private static final ParameterBuilder DESCRIPTION = form(
                    "description", ParameterType.TEXT, "Everybody who saw a product", "What it is for.")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder RULE = form(
                    "rule",
                    ParameterType.JSON_OBJECT,
                    "{\"inclusions\":{\"operator\":\"or\", \"rules\":[{\"event_sources\":[{\"type\":\"pixel\", \"id\":\"1200000000000050\"}], \"retention_seconds\":2592000}]}}",
                    "Who belongs to it by what they did: event_sources, retention_seconds and a filter.")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder RETENTION_DAYS = form(
                    "retention_days", ParameterType.INTEGER, "30", "How many days somebody stays in it.")
            .between(1, 540)
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder SUBTYPE = form(
                    "subtype", ParameterType.TEXT, "CUSTOM", "What it is made of; none with a rule.")
            .oneOf("CUSTOM", "LOOKALIKE", "WEBSITE", "ENGAGEMENT", "APP", "VIDEO", "OFFLINE_CONVERSION")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder CUSTOMER_FILE_SOURCE = form(
                    "customer_file_source",
                    ParameterType.TEXT,
                    "USER_PROVIDED_ONLY",
                    "Where the people of a CUSTOM audience are known from.")
            .oneOf("USER_PROVIDED_ONLY", "PARTNER_PROVIDED_ONLY", "BOTH_USER_AND_PARTNER_PROVIDED")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder ORIGIN = form(
                    "origin_audience_id",
                    ParameterType.ID,
                    "120210000000080",
                    "The audience that a LOOKALIKE audience is like.")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder LOOKALIKE_SPEC = form(
                    "lookalike_spec",
                    ParameterType.JSON_OBJECT,
                    "{\"country\":\"SE\",\"ratio\":0.01}",
                    "Where a LOOKALIKE audience is, and how much of the country: ratio 0.01 to 0.20.")
            .nature(Nature.HARMLESS);

    private static final Rule LOOKALIKE_NEEDS = Rule.needs(
            is("subtype", "LOOKALIKE"),
            allOf(given("origin_audience_id"), given("lookalike_spec")),
            "subtype LOOKALIKE needs origin_audience_id and lookalike_spec.");

    static final Entity ENTITY = Entity.named("custom_audiences", "Custom and lookalike audiences.")
            .withRecords(RECORD)
            .identifiedBy(path("audience_id", ParameterType.ID, "120210000000080", "The audience's id."))
            .toldBy("subtype")
            .can(list("/act_{account_id}/customaudiences", "Lists the audiences of an ad account.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(get("/{id}", "Reads one audience.").onlyIn(Mode.OPEN_SOURCE))
            .can(OperationBuilder.create("/act_{account_id}/customaudiences", "Creates an audience.")
                    .taking(
                            NAME.mandatory(),
                            SUBTYPE,
                            DESCRIPTION,
                            CUSTOMER_FILE_SOURCE,
                            RULE,
                            RETENTION_DAYS,
                            ORIGIN,
                            LOOKALIKE_SPEC)
                    .where(LOOKALIKE_NEEDS)
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(update("Changes an audience; what is not named stays as it is.")
                    .taking(NAME, DESCRIPTION, RULE, RETENTION_DAYS)
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(delete("Deletes an audience.").onlyIn(Mode.OPEN_SOURCE))
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private CustomAudiencesEntity() {}
}
