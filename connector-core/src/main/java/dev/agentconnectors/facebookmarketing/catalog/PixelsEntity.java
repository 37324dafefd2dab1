package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.PIXEL_ID;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code pixels}: what a website reports its visitors' actions through. */
final class PixelsEntity {

    private static final RecordType OWNER_ACCOUNT =
            RecordType.of("OwnerAdAccount", Field.text("account_id"), Field.text("id"));

    private static final RecordType RECORD = RecordType.of(
            "Pixel",
            Field.text("id"),
            Field.freeText("name"),
            Field.time("creation_time"),
            Field.record("creator", CommonRecords.NAMED),
            Field.text("data_use_setting"),
            Field.flag("enable_automatic_matching"),
            Field.text("first_party_cookie_status"),
            Field.flag("is_created_by_app").onlyIn(Mode.HOSTED),
            Field.flag("is_crm"),
            Field.flag("is_unavailable"),
            Field.time("last_fired_time"),
            Field.record("owner_ad_account", OWNER_ACCOUNT).notForEveryToken(),
            Field.record("owner_business", CommonRecords.NAMED).notForEveryToken());

    static final Entity ENTITY = Entity.named("pixels", "Pixels: through them websites report what visitors do.")
            .withRecords(RECORD)
            .identifiedBy(PIXEL_ID)
            .can(list("/act_{account_id}/adspixels", "Lists the pixels of an ad account."))
            .can(get("/{id}", "Reads one pixel."))
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private PixelsEntity() {}
}
