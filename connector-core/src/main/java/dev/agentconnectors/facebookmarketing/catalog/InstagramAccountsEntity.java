package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code instagram_accounts}: the Instagram accounts in whose name the ads of an account may speak. */
final class InstagramAccountsEntity {

    private static final RecordType RECORD = RecordType.of(
            "InstagramAccount",
            Field.text("id"),
            Field.text("username"),
            Field.freeText("name"),
            Field.text("profile_picture_url"),
            Field.integer("followers_count"));

    static final Entity ENTITY = Entity.named("instagram_accounts", "Instagram accounts that ads may speak for.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/instagram_accounts", "Lists the Instagram accounts of an ad account.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private InstagramAccountsEntity() {}
}
