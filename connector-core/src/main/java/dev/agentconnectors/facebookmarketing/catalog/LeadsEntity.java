package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

/** {@code leads}: what people entered into the forms of lead ads. Needs {@code leads_retrieval}. */
final class LeadsEntity {

    private static final RecordType ANSWER = RecordType.of(
            "LeadAnswer", Field.freeText("name"), Field.freeText("values").listed());

    private static final RecordType RECORD = RecordType.of(
            "Lead",
            Field.text("id"),
            Field.time("created_time"),
            Field.text("ad_id"),
            Field.text("adset_id"),
            Field.text("campaign_id"),
            Field.text("form_id"),
            Field.flag("is_organic"),
            Field.text("platform"),
            Field.record("field_data", ANSWER).listed());

    static final Entity ENTITY = Entity.named("leads", "What people entered into forms of lead ads: personal data.")
            .withRecords(RECORD)
            .can(list("/{ad_id}/leads", "Lists the leads of an ad or a form.")
                    .within("form_id", "/{form_id}/leads", "120210000000070", "A form, in place of an ad.")
                    .taking(path("ad_id", ParameterType.ID, "120210000000030", "The ad that they came from."))
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private LeadsEntity() {}
}
