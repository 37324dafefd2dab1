package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code activities}: who changed what in an ad account. */
final class ActivitiesEntity {

    /** {@code extra_data} is JSON in a text, with the old and the new value; its shape depends on the event. */
    private static final RecordType RECORD = RecordType.of(
            "AdActivity",
            Field.time("event_time"),
            Field.text("event_type"),
            Field.text("translated_event_type"),
            Field.text("object_id"),
            Field.freeText("object_name"),
            Field.text("object_type"),
            Field.text("actor_id"),
            Field.freeText("actor_name"),
            Field.freeText("extra_data"),
            Field.text("application_id"),
            Field.freeText("application_name"),
            Field.text("date_time_in_timezone"));

    static final Entity ENTITY = Entity.named("activities", "Who changed what in an ad account, and when.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/activities", "Lists what was changed in an ad account, newest first.")
                    .within(
                            "adset_id",
                            "/{adset_id}/activities",
                            "120210000000020",
                            "Only what was done to this ad set.")
                    .taking(
                            query("oid", ParameterType.ID, "120210000000010", "Only what was done to this object."),
                            query("category", ParameterType.TEXT, "BUDGET", "Only changes of this kind.")
                                    .oneOf(
                                            "ACCOUNT",
                                            "AD",
                                            "AD_KEYWORDS",
                                            "AD_SET",
                                            "AUDIENCE",
                                            "BID",
                                            "BUDGET",
                                            "CAMPAIGN",
                                            "DATE",
                                            "STATUS",
                                            "TARGETING"),
                            query("since", ParameterType.TIME, "2026-11-01T00:00:00Z", "Nothing before this moment."),
                            query("until", ParameterType.TIME, "2099-11-24T00:00:00Z", "Nothing after this moment."))
                    .where(Rule.inOrder("since", "until"))
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private ActivitiesEntity() {}
}
