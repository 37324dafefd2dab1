package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import org.jspecify.annotations.Nullable;

/** How the records of a list are written. */
interface Layout {

    /** What comes before the first record, up to and including the bracket that opens the list. */
    String opening();

    /** Writes one record. */
    void write(int row, JsonText to);

    /** About how many characters all records take. */
    long length();

    /** A member of the opening, or nothing for null. */
    static String member(String name, @Nullable String text) {
        return text == null ? "" : "\"" + name + "\":\"" + text + "\",";
    }
}
