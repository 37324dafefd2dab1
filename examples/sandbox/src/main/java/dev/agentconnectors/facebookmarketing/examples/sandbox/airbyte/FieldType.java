package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

/** The types that replicated values have. */
enum FieldType {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    ARRAY,
    /** Whatever is inside an array. */
    ANY
}
