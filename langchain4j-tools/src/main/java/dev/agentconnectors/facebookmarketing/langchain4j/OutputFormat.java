package dev.agentconnectors.facebookmarketing.langchain4j;

/** How lists of records are written for a model. Both are JSON without nulls and empty values. */
public enum OutputFormat {
    /** The field names once, then a row of values per record: about half the tokens. */
    COLUMNS,
    /** Each record as an object. */
    RECORDS
}
