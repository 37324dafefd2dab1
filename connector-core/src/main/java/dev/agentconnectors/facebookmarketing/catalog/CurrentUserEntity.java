package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;

/** {@code current_user}: whoever the access token belongs to. */
final class CurrentUserEntity {

    private static final RecordType RECORD = RecordType.of("CurrentUser", Field.text("id"), Field.freeText("name"));

    static final Entity ENTITY = Entity.named(
                    "current_user", "The person or system user that the access token belongs to.")
            .withRecords(RECORD)
            .can(get("/me", "Tells who the access token belongs to."))
            .build();

    private CurrentUserEntity() {}
}
