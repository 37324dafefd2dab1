package dev.agentconnectors.facebookmarketing.langchain4j;

/** How lists of records are written for a model. Both are JSON without nulls and empty values. */
public enum OutputFormat {
    /**
     * What repeats is said once (field names, equal values, the zone of times), then comes a row of values for each record,
     * without the missing ones at its end; times are to the minute. About half the tokens.
     */
    COLUMNS,
    /** Each record as an object. */
    RECORDS
}
