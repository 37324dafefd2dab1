package dev.agentconnectors.facebookmarketing.catalog;

/** What a parameter's value means, and with that which forms of it a caller may give. */
public enum ParameterType {
    /** Text; a number stands for its digits. */
    TEXT,
    /** The id of one object: digits, as text or as a whole number. */
    ID,
    /** The id of an ad account: digits, with or without the prefix {@code act_}. */
    ACCOUNT_ID,
    /** One id or several: a list, or text with commas between them. */
    ID_LIST,
    /** A whole number, or its digits as text. */
    INTEGER,
    /** {@code true} or {@code false}, or the same as text. */
    BOOLEAN,
    /** Names of record fields: a list, or text with commas between them; braces select sub-fields. */
    FIELDS,
    /** A calendar day as {@code YYYY-MM-DD}. */
    DATE,
    /** A moment: ISO 8601 with an offset or {@code Z}, a day as {@code YYYY-MM-DD}, or Unix seconds. */
    TIME,
    /** An amount in the minor unit of the account's currency (cents for USD, whole yen for JPY): a whole number. */
    MINOR_UNITS,
    /** Days per row of a report: 1 to 90, {@code monthly} or {@code all_days}. */
    TIME_INCREMENT,
    /** A period {@code {"since": "YYYY-MM-DD", "until": "YYYY-MM-DD"}}, as a map or as JSON text. */
    TIME_RANGE,
    /** A JSON object, as a map or as JSON text. */
    JSON_OBJECT,
    /** A JSON array, as a list or as JSON text. */
    JSON_ARRAY,
    /** Several texts: a list, JSON text, or one bare text. */
    TEXT_LIST,
    /** An order: a field with {@code _ascending} or {@code _descending} behind it, or several as a list. */
    SORT,
    /** Conditions that all hold: a JSON array of {@code {"field": …, "operator": …, "value": …}}. */
    FILTERING,
    /** Country codes: a list, JSON text, or text with commas between them. */
    COUNTRIES,
    /** A file with a name: a {@link dev.agentconnectors.facebookmarketing.FileUpload}, never text. */
    FILE
}
