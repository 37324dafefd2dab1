package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code ad_accounts}: what campaigns belong to and are billed through. */
final class AdAccountsEntity {

    /** What a list shows of each account: less than reading one account does. */
    private static final RecordType LISTED = RecordType.of(
            "AdAccountListItem",
            Field.text("id"),
            Field.text("account_id"),
            Field.freeText("name"),
            Field.integer("account_status"),
            Field.number("age"),
            Field.minorUnits("amount_spent"),
            Field.minorUnits("balance"),
            Field.record("business", CommonRecords.NAMED).notForEveryToken(),
            Field.freeText("business_name"),
            Field.time("created_time"),
            Field.text("currency"),
            Field.integer("disable_reason"),
            Field.minorUnits("spend_cap"),
            Field.integer("timezone_id"),
            Field.text("timezone_name"));

    private static final RecordType RECORD = RecordType.of(
            "AdAccount",
            Field.text("id"),
            Field.text("account_id"),
            Field.freeText("name"),
            Field.integer("account_status"),
            Field.number("age"),
            Field.minorUnits("amount_spent"),
            Field.minorUnits("balance"),
            Field.record("business", CommonRecords.NAMED).notForEveryToken(),
            Field.freeText("business_city"),
            Field.text("business_country_code"),
            Field.freeText("business_name"),
            Field.freeText("business_state"),
            Field.freeText("business_street"),
            Field.freeText("business_street2"),
            Field.freeText("business_zip"),
            Field.time("created_time"),
            Field.text("currency"),
            Field.integer("disable_reason"),
            Field.text("end_advertiser"),
            Field.freeText("end_advertiser_name"),
            Field.text("funding_source").notForEveryToken().ifNamed(),
            Field.object("funding_source_details").notForEveryToken().ifNamed(),
            Field.flag("has_migrated_permissions"),
            Field.integer("is_personal"),
            Field.flag("is_prepay_account").notForEveryToken().ifNamed(),
            Field.flag("is_tax_id_required"),
            Field.minorUnits("min_campaign_group_spend_cap"),
            Field.minorUnits("min_daily_budget"),
            Field.text("owner").notForEveryToken().ifNamed(),
            Field.minorUnits("spend_cap"),
            Field.integer("timezone_id"),
            Field.text("timezone_name"),
            Field.number("timezone_offset_hours_utc"));

    static final Entity ENTITY = Entity.named(
                    "ad_accounts",
                    "Ad accounts: each has its currency, time zone and balance, and holds the campaigns.")
            .withRecords(RECORD)
            .can(list("/me/adaccounts", "Lists the ad accounts that the access token may use.")
                    .returning(LISTED))
            .can(get("/act_{account_id}", "Reads one ad account."))
            .searchedBy(
                    "id",
                    "account_id",
                    "name",
                    "balance",
                    "currency",
                    "account_status",
                    "amount_spent",
                    "business_name",
                    "created_time",
                    "spend_cap",
                    "timezone_name")
            .build();

    private AdAccountsEntity() {}
}
