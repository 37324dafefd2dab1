package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code custom_conversions}: events that an advertiser counts as conversions by a rule. */
final class CustomConversionsEntity {

    private static final RecordType DATA_SOURCE =
            RecordType.of("DataSource", Field.text("id"), Field.text("source_type"), Field.freeText("name"));

    private static final RecordType RECORD = RecordType.of(
            "CustomConversion",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.record("business", CommonRecords.NAMED).notForEveryToken(),
            Field.time("creation_time"),
            Field.text("custom_event_type"),
            Field.record("data_sources", DATA_SOURCE).listed(),
            Field.number("default_conversion_value"),
            Field.freeText("description"),
            Field.text("event_source_type"),
            Field.time("first_fired_time"),
            Field.flag("is_archived"),
            Field.flag("is_unavailable"),
            Field.time("last_fired_time"),
            Field.record("offline_conversion_data_set", CommonRecords.NAMED).notForEveryToken(),
            Field.number("retention_days"),
            Field.freeText("rule"));

    static final Entity ENTITY = Entity.named(
                    "custom_conversions", "Custom conversions: rules that say which events count as conversions.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/customconversions", "Lists the custom conversions of an ad account."))
            .searchedBy(
                    "id",
                    "name",
                    "account_id",
                    "description",
                    "custom_event_type",
                    "creation_time",
                    "first_fired_time",
                    "last_fired_time",
                    "is_archived")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private CustomConversionsEntity() {}
}
