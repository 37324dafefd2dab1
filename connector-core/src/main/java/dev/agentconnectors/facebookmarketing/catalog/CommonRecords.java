package dev.agentconnectors.facebookmarketing.catalog;

/** Record types that several entities share. */
final class CommonRecords {

    static final RecordType CREATED = RecordType.of("Created", Field.text("id"));
    static final RecordType UPDATED = RecordType.of("Updated", Field.flag("success"));
    static final RecordType NAMED = RecordType.of("Named", Field.text("id"), Field.freeText("name"));
    static final RecordType AD_LABEL = RecordType.of(
            "AdLabel",
            Field.text("id"),
            Field.freeText("name"),
            Field.time("created_time"),
            Field.time("updated_time"));
    static final RecordType BID_INFO = RecordType.of(
            "BidInfo",
            Field.minorUnits("CLICKS"),
            Field.minorUnits("ACTIONS"),
            Field.minorUnits("REACH"),
            Field.minorUnits("IMPRESSIONS"),
            Field.minorUnits("SOCIAL"));
    /** Why something does not deliver. */
    static final RecordType ISSUE = RecordType.of(
            "IssueInfo",
            Field.text("error_code"),
            Field.text("error_message"),
            Field.text("error_summary"),
            Field.text("error_type"),
            Field.text("level"));

    private CommonRecords() {}
}
