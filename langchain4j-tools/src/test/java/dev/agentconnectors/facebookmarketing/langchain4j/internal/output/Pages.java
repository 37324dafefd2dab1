package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pages of records that tests make up. */
final class Pages {

    private Pages() {}

    /** A page of one account's records, amounts in US dollars. */
    static Page of(
            boolean list,
            List<Map<String, Object>> records,
            Map<String, Object> meta,
            RecordType type,
            String cursorName,
            String requestedCursor,
            int skipped,
            int limit) {
        String json = ToolJson.write(list ? records : records.get(0));
        return new Page(list, read(json, type, list), meta, true, cursorName, requestedCursor, skipped, limit);
    }

    /** A page that is all there is, of records of any account. */
    static Page of(String json, RecordType type, boolean columnar, boolean oneAccount) {
        return new Page(true, read(json, type, columnar), Map.of(), oneAccount, "after", null, 0, 25);
    }

    static RecordTable read(String json, RecordType type, boolean columnar) {
        return RecordReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                type == null ? RecordPlan.NONE : RecordPlan.of(type),
                columnar,
                (own, account) -> own == null ? "USD" : own,
                0,
                null);
    }
}
