package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;

import java.util.List;

/** {@code custom_conversions}: events that an advertiser counts as conversions by a rule. */
final class CustomConversionsEntity {

    private static final String NAME = "custom_conversions";

    private static final RecordType DATA_SOURCE =
            RecordType.of("DataSource", Field.text("id"), Field.text("source_type"), Field.freeText("name"));

    private static final RecordType RECORD = RecordType.of(
            "CustomConversion",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.text("business"),
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
            Field.text("offline_conversion_data_set"),
            Field.number("retention_days"),
            Field.freeText("rule"));

    static final Entity ENTITY = new Entity(
            NAME,
            "Custom conversions: rules that say which events count as conversions.",
            List.of(Operation.list(
                    NAME,
                    "/act_{account_id}/customconversions",
                    RECORD,
                    "Lists the custom conversions of an ad account.",
                    ACCOUNT_ID,
                    fields(RECORD),
                    LIMIT,
                    AFTER)),
            RECORD,
            List.of(
                    "id",
                    "name",
                    "account_id",
                    "description",
                    "custom_event_type",
                    "creation_time",
                    "first_fired_time",
                    "last_fired_time",
                    "is_archived"),
            List.of(new Relation("account_id", "ad_accounts", "account_id")));

    private CustomConversionsEntity() {}
}
