package dev.agentconnectors.facebookmarketing.catalog;

/** Parameters that several operations share. */
final class CommonParameters {

    static final Parameter ACCOUNT_ID = Parameter.path(
            "account_id",
            ParameterType.ACCOUNT_ID,
            "1234567890",
            "The ad account's id, with or without the prefix act_; ad_accounts.list shows the ids.");
    static final Parameter PIXEL_ID =
            Parameter.path("pixel_id", ParameterType.ID, "1200000000000050", "The pixel's id.");
    static final Parameter LIMIT = Parameter.query(
                    "limit", ParameterType.INTEGER, "25", "How many records to return at most, 1 to 100.")
            .byDefault(25)
            .between(1, 100);
    static final Parameter AFTER = Parameter.query(
            "after",
            ParameterType.TEXT,
            "QVFIUmx1WTBpMGpiT",
            "The cursor meta.after of the previous page, to continue behind it.");
    static final Parameter FILTERING = Parameter.query(
                    "filtering",
                    ParameterType.JSON_ARRAY,
                    "[{\"field\":\"name\",\"operator\":\"CONTAIN\",\"value\":\"spring\"}]",
                    "All must hold.")
            .onlyIn(Mode.OPEN_SOURCE);

    static final Parameter EXECUTION_OPTIONS = Parameter.form(
                    "execution_options",
                    ParameterType.TEXT_LIST,
                    "[\"validate_only\"]",
                    "Asks Facebook only to check the call (validate_only): nothing changes.")
            .oneOf("validate_only", "include_recommendations", "synchronous_ad_review")
            .onlyIn(Mode.OPEN_SOURCE);

    private CommonParameters() {}

    /** The {@code fields} parameter of an operation that asks for every field of a record by default. */
    static Parameter fields(RecordType record) {
        return fields(record.fieldNames(), "id,name");
    }

    static Parameter fields(String defaultFields, String example) {
        return Parameter.query(
                        "fields",
                        ParameterType.FIELDS,
                        example,
                        "The fields to return, with commas between them; all common ones if left out.")
                .byDefault(defaultFields);
    }

    static Parameter effectiveStatus(String... states) {
        return Parameter.query("effective_status", ParameterType.TEXT_LIST, "[\"ACTIVE\"]", "Any of these states.")
                .oneOf(states)
                .onlyIn(Mode.OPEN_SOURCE);
    }

    /** A parameter that narrows a list to what belongs to one parent object; see {@link Operation#within}. */
    static Parameter parent(String name, String example, String description) {
        return Parameter.path(name, ParameterType.ID, example, description)
                .optional()
                .onlyIn(Mode.OPEN_SOURCE);
    }
}
