package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code saved_audiences}: targetings that were kept under a name. */
final class SavedAudiencesEntity {

    private static final RecordType RECORD = RecordType.of(
            "SavedAudience",
            Field.text("id"),
            Field.freeText("name"),
            Field.freeText("description"),
            Field.integer("approximate_count_lower_bound"),
            Field.integer("approximate_count_upper_bound"),
            Field.text("run_status"),
            Field.object("targeting"));

    static final Entity ENTITY = Entity.named("saved_audiences", "Targetings kept under a name.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/saved_audiences", "Lists the saved audiences of an ad account.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private SavedAudiencesEntity() {}
}
