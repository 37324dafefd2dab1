package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

/** {@code lead_forms}: the forms of a Page's lead ads. Facebook asks for a Page's token. */
final class LeadFormsEntity {

    private static final RecordType RECORD = RecordType.of(
            "LeadForm",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("status"),
            Field.integer("leads_count"),
            Field.time("created_time"));

    static final Entity ENTITY = Entity.named("lead_forms", "Forms of a Page's lead ads.")
            .withRecords(RECORD)
            .can(list("/{page_id}/leadgen_forms", "Lists the lead forms of a Page.")
                    .taking(path("page_id", ParameterType.ID, "102938475610234", "The Page that they speak for."))
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private LeadFormsEntity() {}
}
