package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.PIXEL_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;

import java.util.List;

/** {@code pixels}: what a website reports its visitors' actions through. */
final class PixelsEntity {

    private static final String NAME = "pixels";

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
            Field.flag("is_created_by_app"),
            Field.flag("is_crm"),
            Field.flag("is_unavailable"),
            Field.time("last_fired_time"),
            Field.record("owner_ad_account", OWNER_ACCOUNT),
            Field.record("owner_business", CommonRecords.NAMED));

    static final Entity ENTITY = new Entity(
            NAME,
            "Pixels: through them websites report what visitors do.",
            List.of(
                    Operation.list(
                            NAME,
                            "/act_{account_id}/adspixels",
                            RECORD,
                            "Lists the pixels of an ad account.",
                            ACCOUNT_ID,
                            fields(RECORD),
                            LIMIT,
                            AFTER),
                    Operation.get(NAME, "/{pixel_id}", RECORD, "Reads one pixel.", PIXEL_ID, fields(RECORD))),
            RECORD,
            List.of(),
            List.of(new Relation("account_id", "ad_accounts", "account_id")));

    private PixelsEntity() {}
}
