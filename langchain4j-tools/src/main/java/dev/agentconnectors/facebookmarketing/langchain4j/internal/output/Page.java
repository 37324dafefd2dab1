package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call brought back, ready to be written for a model.
 *
 * @param list whether it is a list of records rather than one object
 * @param records the records still to be shown, or the one object
 * @param meta what the service says beyond the records
 * @param oneAccount whether the call was for the records of one ad account
 * @param cursorName what the cursor is called, in {@code meta} and among the parameters: {@code after} or {@code cursor}
 * @param requestedCursor the service's cursor with which this page was asked for, or null for the first page
 * @param skipped how many records at the front of the service's page were shown before
 * @param limit how many records the page was asked to have
 */
public record Page(
        boolean list,
        RecordTable records,
        Map<String, Object> meta,
        boolean oneAccount,
        String cursorName,
        @Nullable String requestedCursor,
        int skipped,
        int limit) {}
