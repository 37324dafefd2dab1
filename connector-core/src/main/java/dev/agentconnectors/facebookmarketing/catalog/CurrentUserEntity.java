package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;

import java.util.List;

/** {@code current_user}: whoever the access token belongs to. */
final class CurrentUserEntity {

    private static final String NAME = "current_user";

    private static final RecordType RECORD = RecordType.of("CurrentUser", Field.text("id"), Field.freeText("name"));

    static final Entity ENTITY = new Entity(
            NAME,
            "The person or system user that the access token belongs to.",
            List.of(Operation.get(NAME, "/me", RECORD, "Tells who the access token belongs to.", fields(RECORD))),
            RECORD,
            List.of(),
            List.of());

    private CurrentUserEntity() {}
}
