package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code pages}: the Pages in whose name the ads of an account may speak. */
final class PagesEntity {

    private static final RecordType RECORD = RecordType.of(
            "FacebookPage",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("category"),
            Field.text("username"),
            Field.text("link"),
            Field.flag("is_published"),
            Field.object("instagram_business_account"));

    static final Entity ENTITY = Entity.named("pages", "Pages that ads may speak for.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/promote_pages", "Lists the Pages of an ad account.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private PagesEntity() {}
}
