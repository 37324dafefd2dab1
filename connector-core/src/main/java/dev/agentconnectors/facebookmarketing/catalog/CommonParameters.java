package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Purpose;

/** Parameters that several operations share. */
final class CommonParameters {

    static final ParameterBuilder ACCOUNT_ID = ParameterBuilder.path(
                    "account_id",
                    ParameterType.ACCOUNT_ID,
                    "1234567890",
                    "The ad account's id, with or without the prefix act_; ad_accounts.list shows the ids.")
            .inBrief("E.g. 1234567890");
    static final ParameterBuilder PIXEL_ID =
            ParameterBuilder.path("pixel_id", ParameterType.ID, "1200000000000050", "The pixel's id.");
    static final ParameterBuilder LIMIT = ParameterBuilder.query(
                    "limit", ParameterType.INTEGER, "25", "How many records to return at most, 1 to 100.")
            .byDefault(25)
            .between(1, 100)
            .servingAs(Purpose.SELECTION)
            .inBrief("1-100");
    static final ParameterBuilder AFTER = ParameterBuilder.query(
                    "after",
                    ParameterType.TEXT,
                    "QVFIUmx1WTBpMGpiT",
                    "The cursor meta.after of the previous page, to continue behind it.")
            .servingAs(Purpose.SELECTION)
            .inBrief("meta.after");
    static final ParameterBuilder FILTERING = ParameterBuilder.query(
                    "filtering",
                    ParameterType.FILTERING,
                    "[{\"field\":\"name\",\"operator\":\"CONTAIN\",\"value\":\"spring\"}]",
                    "All must hold.")
            .onlyIn(Mode.OPEN_SOURCE);

    private CommonParameters() {}

    /** What a thing, such as an ad set, is called. */
    static ParameterBuilder name(String thing, String example) {
        return ParameterBuilder.form("name", ParameterType.TEXT, example, "The " + thing + "'s name.")
                .nature(Nature.HARMLESS);
    }

    static ParameterBuilder bidStrategy(String description) {
        return ParameterBuilder.form("bid_strategy", ParameterType.TEXT, "LOWEST_COST_WITHOUT_CAP", description)
                .nature(Nature.BID_STRATEGY)
                .oneOf("LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "COST_CAP", "LOWEST_COST_WITH_MIN_ROAS");
    }

    /** Whether a thing delivers. */
    static ParameterBuilder status(String thing) {
        return ParameterBuilder.form(
                        "status", ParameterType.TEXT, "PAUSED", "Whether the " + thing + " may deliver and spend.")
                .nature(Nature.STATUS);
    }

    static ParameterBuilder fields(String defaultFields) {
        return ParameterBuilder.query(
                        "fields",
                        ParameterType.FIELDS,
                        example(defaultFields),
                        "The fields to return, with commas between them; all common ones if left out.")
                .byDefault(defaultFields)
                .servingAs(Purpose.SELECTION)
                .inBrief("E.g. " + example(defaultFields));
    }

    /** What Facebook is asked to do with a write beside carrying it out, or instead. */
    static ParameterBuilder executionOptions(String... more) {
        String[] options = new String[more.length + 2];
        options[0] = "validate_only";
        options[1] = "include_recommendations";
        System.arraycopy(more, 0, options, 2, more.length);
        return ParameterBuilder.form(
                        "execution_options",
                        ParameterType.TEXT_LIST,
                        "[\"validate_only\"]",
                        "Asks Facebook only to check the call (validate_only): nothing changes.")
                .nature(Nature.HARMLESS)
                .oneOf(options)
                .onlyIn(Mode.OPEN_SOURCE)
                .servingAs(Purpose.EXECUTION);
    }

    static ParameterBuilder effectiveStatus(String... states) {
        return ParameterBuilder.query(
                        "effective_status", ParameterType.TEXT_LIST, "[\"ACTIVE\"]", "Any of these states.")
                .oneOf(states)
                .onlyIn(Mode.OPEN_SOURCE);
    }

    private static String example(String fields) {
        int second = fields.indexOf(',', fields.indexOf(',') + 1);
        return second < 0 ? fields : fields.substring(0, second);
    }
}
